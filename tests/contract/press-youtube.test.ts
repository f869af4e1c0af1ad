// @vitest-environment happy-dom
/** YouTube's boxes: which comment each answers, and what is left alone. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('youtube', () => {
  const simple = 'ytd-comment-simplebox-renderer #submit-button button';
  const answer = 'ytd-comment-reply-dialog-renderer #submit-button button';

  it('tells two open boxes apart', () => {
    const at = opened('youtube/watch');
    const [video, comment] = fixture('youtube/watch').expected.posts;
    expect(attempted(at, simple, click())).toMatchObject({ draft: 'Is it true?', target: video });
    expect(attempted(at, answer, click())).toMatchObject({
      draft: 'She deserves it.\nAll of it.',
      target: comment,
    });
  });

  it('remembers the comment of a press on "reply", and nothing of its other controls', () => {
    const at = opened('youtube/watch');
    const [, comment] = fixture('youtube/watch').expected.posts;
    expect(intended(at, '#reply-button-end button', click())).toEqual({
      move: 'reply',
      post: comment,
      reposted: false,
    });
    for (const other of ['#like-button button', '#author-thumbnail button', '#cancel-button button'])
      expect(intended(at, other, click())).toBeUndefined();
  });

  it('leaves the editing of a comment and of a community post alone', () => {
    for (const name of ['youtube/edit-comment', 'youtube/community-scheduled']) {
      const at = opened(name);
      expect(at.site.composers(at.page)).toEqual([]);
      expect(attempted(at, '#main #submit-button button', click())).toBeUndefined();
    }
  });

  it('leaves a community post for later alone, and sends it at once without the panel', () => {
    const at = opened('youtube/community-scheduled');
    const send = 'ytd-backstage-post-dialog-renderer #submit-button button';
    expect(attempted(at, send, click())).toBeUndefined();
    at.find('#scheduling-panel').remove();
    expect(attempted(at, send, click())).toMatchObject({ move: 'post', draft: 'We open at nine.' });
  });

  it('leaves the live chat and the search alone', () => {
    const at = opened('youtube/watch');
    for (const field of ['yt-live-chat-message-input-renderer #input', '[name="search_query"]'])
      for (const event of [key('Enter'), key('Enter', { ctrlKey: true })])
        expect(attempted(at, field, event)).toBeUndefined();
    for (const button of ['#send-button button', '#search-icon-legacy'])
      expect(attempted(at, button, click())).toBeUndefined();
    const chat = { ...at.page, url: new URL('https://www.youtube.com/live_chat?v=abc') };
    expect(at.site.recognises(chat)).toBe(false);
  });

  it('sends nothing from a box that is folded away', () => {
    const at = opened('youtube/watch');
    at.find('ytd-comment-simplebox-renderer #comment-dialog').setAttribute('style', 'display: none');
    expect(attempted(at, simple, click())).toBeUndefined();
  });

  it('knows the answered comment of the mobile dialog from the press', () => {
    const at = opened('youtube/mobile-reply');
    const send = 'ytm-comment-reply-dialog-renderer button:last-child';
    const before = intended(at, 'ytm-comment-renderer [aria-label="Reply"]', click());
    expect(before?.post).toMatchObject({ author: '@rowan.demo', text: 'Shame on her.' });
    expect(attempted(at, send, click(), before)).toMatchObject({ move: 'reply', target: before?.post });
    expect(attempted(at, send, click())?.target).toBeNull();
    expect(attempted(at, 'ytm-comment-reply-dialog-renderer button', click(), before)).toBeUndefined();
  });
});
