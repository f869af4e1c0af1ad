// @vitest-environment happy-dom
/** TikTok's "Reply", its reposts, its Enter key, and what must not be taken for them. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const EDITOR = '[contenteditable]';
const FOOTER = '[class*="DivCommentFooter"]';
const THREAD = '[class*="DivCommentObjectWrapper"]';
const REPOST = '#icon-element-repost';

describe('tiktok', () => {
  const [video, comment, answer] = fixture('tiktok/video').expected.posts;

  it.each([
    ['tiktok/video', '[data-e2e="comment-reply-1"]', comment],
    ['tiktok/video', '[data-e2e="comment-reply-2"]', answer],
    ['tiktok/over-grid', '[data-e2e="comment-reply-2"]', fixture('tiktok/over-grid').expected.posts[2]],
    ['tiktok/as-in-2023', '[data-e2e="comment-reply-1"]', fixture('tiktok/as-in-2023').expected.posts[1]],
    [
      'tiktok/names-of-tests-only',
      '[data-e2e="comment-reply-1"]',
      fixture('tiktok/names-of-tests-only').expected.posts[1],
    ],
  ])('remembers the comment of a press of "Reply": %s %s', (id, selector, post) => {
    expect(intended(opened(id), selector, click())).toEqual({ move: 'reply', post, reposted: false });
  });

  it('remembers the video whose comments are opened or that is shared', () => {
    const at = opened('tiktok/share-menu');
    expect(intended(at, '[data-e2e="comment-icon"] path', click())).toEqual({
      move: 'reply',
      post: video,
      reposted: false,
    });
    expect(intended(at, '[data-e2e="share-icon"]', click())).toEqual({
      move: undefined,
      post: video,
      reposted: false,
    });
    expect(intended(at, '[data-e2e="like-icon"]', click())).toBeUndefined();
    expect(intended(opened('tiktok/video'), '[data-e2e="comment-at-icon"]', click())).toBeUndefined();
  });

  it('answers the comment that was pressed, in the one box below all', () => {
    const at = opened('tiktok/video-reply-one-box');
    const before = intended(at, '[data-e2e="comment-reply-2"]', click());
    expect(before?.post).toEqual(answer);
    for (const event of [key('Enter'), key('Enter', { ctrlKey: true })]) {
      expect(attempted(at, EDITOR, event, before)?.target).toEqual(before?.post);
    }
    // Without what closes it, by the prompt.
    at.find('[class*="DivCloseBtn"]').remove();
    expect(attempted(at, EDITOR, key('Enter'), before)?.target).toEqual(before?.post);
    at.find(EDITOR).setAttribute('aria-label', 'ĵo ines.carrel');
    expect(attempted(at, EDITOR, key('Enter'), before)?.target).toEqual(before?.post);
    // Nothing says that it still answers the comment: it was closed, and the video is commented on.
    at.find(EDITOR).setAttribute('aria-label', 'ĵo');
    expect(attempted(at, EDITOR, key('Enter'), before)?.target).toEqual(video);
  });

  it('keeps a box in a thread and the one below apart', () => {
    const at = opened('tiktok/video-reply-in-thread');
    const below = at.find(`${FOOTER} [data-text]`);
    below.replaceWith('Of the video');
    at.find(`${FOOTER} [data-e2e="comment-post"]`).removeAttribute('disabled');
    const inThread = attempted(at, `${THREAD} [data-e2e="comment-post"]`, click());
    expect(inThread).toMatchObject({ draft: 'Do we know that?', target: { author: '@rowan_demo' } });
    expect(attempted(at, `${THREAD} ${EDITOR}`, key('Enter'))).toMatchObject({
      draft: 'Do we know that?',
      target: { author: '@rowan_demo' },
    });
    expect(attempted(at, `${FOOTER} [data-e2e="comment-post"]`, click())).toMatchObject({
      draft: 'Of the video',
      target: { author: '@vex_demo', text: video?.text },
    });
  });

  it.each(['[class*="DivMentionSuggestionContainer"]', '[role="listbox"]'])(
    'leaves Enter to the list of names while one is chosen: %s',
    (mark) => {
      const at = opened('tiktok/video');
      const list = at.page.document.createElement('div');
      if (mark.includes('listbox')) list.setAttribute('role', 'listbox');
      else list.className = 'css-1-DivMentionSuggestionContainer';
      at.find('[class*="DivCommentInputContainer"]').append(list);
      expect(attempted(at, EDITOR, key('Enter'))).toBeUndefined();
      expect(attempted(at, '[data-e2e="comment-post"]', click())).toBeDefined();
      list.remove();
      expect(attempted(at, EDITOR, key('Enter'))).toBeDefined();
    },
  );

  it('sends nothing out of an empty box by Enter', () => {
    const at = opened('tiktok/video');
    at.find('[data-text="true"]').textContent = '';
    expect(attempted(at, EDITOR, key('Enter'))).toBeUndefined();
  });

  it.each([click(), key('Enter'), key(' ')])('reposts by the button beside the video (%#)', (event) => {
    const at = opened('tiktok/video');
    const attempt = attempted(at, REPOST, event);
    expect(attempt).toMatchObject({ move: 'repost', draft: '', composer: null });
    expect(attempt?.target).toEqual(video);
    expect(attempt?.control).toBe(at.find(REPOST));
  });

  it('reposts by the item of the share menu', () => {
    const at = opened('tiktok/share-menu');
    const before = intended(at, 'article:nth-of-type(2) [data-e2e="share-icon"]', click());
    const attempt = attempted(at, '[data-e2e="share-repost"] p', click(), before);
    expect(attempt).toMatchObject({ move: 'repost', target: { author: '@jun_demo' } });
    expect(attempted(at, '[data-e2e="share-repost"]', click())).toMatchObject({
      move: 'repost',
      target: null,
    });
    expect(attempted(at, '[data-e2e="share-copy"]', click(), before)).toBeUndefined();
  });

  it.each([
    'Remove repost',
    '移除转发',
    '再投稿を削除',
    '리포스트 삭제',
    'Remover republicação',
    'Eliminar la publicación compartida',
    'Erneute Veröffentlichung entfernen',
    'Supprimer la republication',
  ])('lets a repost be taken back: %s', (label) => {
    const at = opened('tiktok/video');
    at.find(REPOST).setAttribute('aria-label', label);
    expect(attempted(at, REPOST, click())).toBeUndefined();
  });

  it.each([
    'Repost',
    '转发',
    '再投稿',
    '리포스트',
    'Republicar',
    'Compartir',
    'Erneut veröffentlichen',
    'Republier',
  ])('hears a repost: %s', (label) => {
    const at = opened('tiktok/video');
    at.find(REPOST).setAttribute('aria-label', label);
    expect(attempted(at, REPOST, click())).toMatchObject({ move: 'repost' });
  });

  it('leaves a message alone', () => {
    const at = opened('tiktok/messages');
    for (const event of [key('Enter'), key('Enter', { ctrlKey: true })]) {
      expect(attempted(at, EDITOR, event)).toBeUndefined();
    }
    expect(attempted(at, '[data-e2e="message-send"]', click())).toBeUndefined();
  });

  it('says so when a feed has other names, and says nothing of grids', () => {
    const { page, site } = opened('tiktok/feed');
    for (const part of page.document.querySelectorAll('[data-e2e], [class], [id]')) {
      for (const name of ['data-e2e', 'class', 'id']) part.removeAttribute(name);
    }
    expect(site.check(page)?.sought).toMatchObject([{ what: 'posts', found: false }]);
    for (const path of ['/@vex_demo', '/search?q=jam', '/explore', '/messages', '/@vex_demo/live']) {
      expect(site.check({ ...page, url: new URL(path, page.url) })).toBeUndefined();
    }
  });
});
