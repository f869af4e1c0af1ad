import { type FeedPost, person, repliesTo } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { commentBox } from './comment-box.ts';
import { button, h, words } from './dom.ts';
import youtube, { commentIdOf } from './site.ts';

/** The comments on a post, with the box for one above them that opens when it is pressed. */
export function comments(post: FeedPost, address: string): HTMLElement {
  const simple = h('ytd-comment-simplebox-renderer', { id: 'simple-box' });
  const place = h('div', { id: 'placeholder-area', tabindex: '0', role: 'button' }, 'Add a comment...');
  const dialog = h('div', { id: 'comment-dialog' });
  place.addEventListener('click', () => {
    place.hidden = true;
    const close = () => {
      dialog.replaceChildren();
      place.hidden = false;
    };
    dialog.replaceChildren(commentBox({ move: 'reply', target: post.id, label: 'Comment', close }));
    dialog.querySelector<HTMLElement>('[contenteditable]')?.focus();
  });
  simple.append(place, dialog);
  const replies = repliesTo(post.id);
  const head = h(
    'ytd-comments-header-renderer',
    {},
    h('h2', { id: 'count' }, h('span', {}, post.counts.replies.toLocaleString('en')), ' Comments'),
    simple,
  );
  const list = h('div', { id: 'contents' }, ...replies.map((reply) => thread(reply, address)));
  return h(
    'ytd-comments',
    { id: 'comments' },
    h('ytd-item-section-renderer', { id: 'sections' }, h('div', { id: 'header' }, head), list),
  );
}

/** A comment and, nested as threads again, what answers it (2026). */
function thread(comment: FeedPost, address: string): HTMLElement {
  const answers = repliesTo(comment.id).map((answer) =>
    h('yt-sub-thread', {}, h('div', { class: 'ytSubThreadSubThreadContent' }, thread(answer, address))),
  );
  const replies =
    answers.length === 0
      ? undefined
      : h(
          'ytd-comment-replies-renderer',
          {},
          h(
            'div',
            { id: 'collapsed-threads' },
            button('more-replies-sub-thread', `${answers.length} replies`, () => {}),
          ),
          h('div', { id: 'expanded-threads' }, ...answers),
        );
  return h(
    'ytd-comment-thread-renderer',
    {},
    h('div', { id: 'comment-container' }, commentView(comment, address)),
    h('div', { id: 'replies' }, replies),
  );
}

function commentView(comment: FeedPost, address: string): HTMLElement {
  const handle = `@${youtube.handleOf(person(comment.by))}`;
  const answer = h('div', { id: 'reply-dialog' });
  const open = () => {
    const close = () => answer.replaceChildren();
    const box = commentBox({ move: 'reply', target: comment.id, label: 'Reply', close });
    answer.replaceChildren(h('ytd-comment-reply-dialog-renderer', {}, box));
    answer.querySelector<HTMLElement>('[contenteditable]')?.focus();
  };
  const separator = address.includes('?') ? '&' : '?';
  const time = h('a', { href: `${address}${separator}lc=${commentIdOf(comment.id)}` }, '2 hours ago');
  return h(
    'ytd-comment-view-model',
    { id: 'comment' },
    h(
      'div',
      { id: 'main' },
      h(
        'div',
        { id: 'header-author' },
        h('h3', {}, h('a', { id: 'author-text', href: `/${handle}` }, h('span', {}, ` ${handle} `))),
        h('span', { id: 'published-time-text' }, time),
      ),
      h(
        'ytd-expander',
        { id: 'expander' },
        h('yt-attributed-string', { id: 'content-text' }, h('span', { role: 'text' }, words(comment.text))),
      ),
      h(
        'ytd-comment-engagement-bar',
        { id: 'action-buttons' },
        h(
          'div',
          { id: 'toolbar' },
          button('like-button', 'Like', () => {}),
          h('span', { id: 'vote-count-middle' }, ` ${abbreviate(comment.counts.likes)} `),
          button('reply-button-end', 'Reply', open),
        ),
        answer,
      ),
    ),
  );
}
