import { allPostIds, type FeedPost, ME, person, postById, timeline } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { commentBox } from './comment-box.ts';
import { comments } from './comments.ts';
import { button, h, words } from './dom.ts';
import youtube, { videoIdOf } from './site.ts';

/** The page of an address. */
export function pageAt(url: URL): HTMLElement {
  const { pathname } = url;
  const video = allPostIds().find((id) => videoIdOf(id) === url.searchParams.get('v'));
  const watched = pathname === '/watch' && video !== undefined ? postById(video) : undefined;
  if (watched) return watchPage(watched);
  const shown = allPostIds().find((id) => youtube.pathOf(id) === pathname);
  const post = shown === undefined ? undefined : postById(shown);
  if (post) return postPage(post);
  return pathname.endsWith('/posts') ? channelPage() : feedPage();
}

/** A post with its comments. */
function postPage(post: FeedPost): HTMLElement {
  return h(
    'ytd-browse',
    {},
    h('div', { id: 'contents' }, community(post, true)),
    comments(post, youtube.pathOf(post.id)),
  );
}

/** The same post as a video: its first sentence is the title, the rest stands below. */
function watchPage(post: FeedPost): HTMLElement {
  const handle = `@${youtube.handleOf(person(post.by))}`;
  const [title = '', ...about] = words(post.text).split(/(?<=[.!?])\s+/);
  const address = `/watch?v=${videoIdOf(post.id)}`;
  const owner = h('a', { href: `/${handle}` }, person(post.by).name);
  return h(
    'ytd-watch-flexy',
    {},
    h('div', { id: 'player' }, h('img', { alt: '', src: photo(200) })),
    h(
      'ytd-watch-metadata',
      { 'data-sandbox': 'video' },
      h('div', { id: 'title' }, h('h1', {}, h('yt-formatted-string', {}, title))),
      h('ytd-video-owner-renderer', {}, h('ytd-channel-name', { id: 'channel-name' }, owner)),
      h('like-button-view-model', {}, h('button', {}, abbreviate(post.counts.likes))),
      h(
        'ytd-text-inline-expander',
        { id: 'description-inline-expander' },
        h('yt-attributed-string', { id: 'attributed-snippet-text' }, about.join(' ')),
      ),
    ),
    comments(post, address),
    liveChat(),
  );
}

/** One's own channel, where a community post is written. */
function channelPage(): HTMLElement {
  const form = h('ytd-backstage-post-dialog-renderer', {});
  const place = h('div', { id: 'commentbox-placeholder', role: 'button', tabindex: '0' }, 'Create a post');
  const close = () => form.replaceChildren(place);
  place.addEventListener('click', () => {
    form.replaceChildren(commentBox({ move: 'post', target: null, label: 'Post', close }));
    form.querySelector<HTMLElement>('[contenteditable]')?.focus();
  });
  close();
  const own = allPostIds().flatMap((id) => postById(id) ?? []);
  const posts = own.filter(({ by }) => by === ME).map((post) => community(post));
  return h('ytd-browse', {}, form, h('div', { id: 'contents' }, ...posts));
}

function feedPage(): HTMLElement {
  const posts = timeline(VARIANT.count).flatMap(({ post }) => postById(post) ?? []);
  return h(
    'ytd-browse',
    {},
    h('div', { id: 'contents' }, ...posts.map((post) => (post.ad ? ad(post) : community(post)))),
  );
}

function ad(post: FeedPost): HTMLElement {
  return h('ytd-ad-slot-renderer', {}, h('a', { href: '#' }, words(post.text)));
}

function community(post: FeedPost, focal = false): HTMLElement {
  const who = person(post.by);
  const handle = `@${youtube.handleOf(who)}`;
  const address = youtube.pathOf(post.id);
  const picture = post.image && h('img', { alt: '', src: photo(post.image.hue) });
  return h(
    'ytd-backstage-post-thread-renderer',
    {},
    h(
      'ytd-backstage-post-renderer',
      focal ? { 'data-sandbox': 'focal' } : {},
      h(
        'div',
        { id: 'header' },
        h('img', { class: 'face', alt: '', src: avatar(who.key, who.name) }),
        h('a', { id: 'author-text', href: `/${handle}` }, h('span', {}, who.name)),
        h('yt-formatted-string', { id: 'published-time-text' }, h('a', { href: address }, '2 hours ago')),
      ),
      h('ytd-expander', {}, h('yt-formatted-string', { id: 'content-text' }, words(post.text))),
      h('div', { id: 'content-attachment' }, picture),
      h(
        'div',
        { id: 'toolbar' },
        h('span', { id: 'vote-count-middle' }, abbreviate(post.counts.likes)),
        h(
          'ytd-button-renderer',
          { id: 'reply-button-end' },
          h('a', { href: address }, abbreviate(post.counts.replies)),
        ),
      ),
    ),
  );
}

/** The live chat, which the site keeps in a frame: what is said there is not looked at. */
function liveChat(): HTMLElement {
  const input = h('div', { id: 'input', contenteditable: 'true', 'aria-label': 'Chat' });
  const list = h('div', { id: 'items' });
  const say = button('send-button', 'Send', () => {
    list.append(h('p', {}, input.innerText));
    input.textContent = '';
  });
  return h('yt-live-chat-message-input-renderer', {}, list, input, say);
}
