// @vitest-environment happy-dom
/** Bluesky's reply, quote and repost controls and its menu. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, type Opened, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('bluesky', () => {
  const item = '[data-testid="repostDropdownRepostBtn"]';

  // Colours are the only sign of a repost, and only a page in a window has them.
  afterEach(() => {
    document.body.innerHTML = '';
  });

  function shown(): Opened {
    const at = opened('bluesky/repost-menu');
    document.body.innerHTML = at.page.document.body.innerHTML;
    return {
      site: at.site,
      page: { document, url: at.page.url },
      find: (selector) => document.querySelector(selector) ?? at.find(selector),
    };
  }

  it.each(['bluesky/timeline', 'bluesky/thread', 'bluesky/notifications', 'bluesky/search'])(
    'remembers the post of a reply and of a repost menu: %s',
    (id) => {
      const at = opened(id);
      const [post] = fixture(id).expected.posts;
      expect(intended(at, '[data-testid="replyBtn"] path', click())).toEqual({
        move: 'reply',
        post,
        reposted: false,
      });
      expect(intended(at, '[data-testid="repostBtn"]', click())).toEqual({
        move: undefined,
        post,
        reposted: false,
      });
    },
  );

  it('remembers that a quote was chosen', () => {
    const at = shown();
    const before = intended(at, '[data-testid="repostBtn"]', click());
    const quote = '[data-testid="repostDropdownQuoteBtn"]';
    for (const event of [click(), key('Enter'), key(' ')]) {
      expect(intended(at, quote, event, before)).toEqual({ ...before, move: 'quote' });
    }
    expect(intended(at, quote, click())).toBeUndefined();
  });

  it.each([click(), key('Enter'), key(' ')])('reposts by the item of the menu (%#)', (event) => {
    const at = shown();
    const before = intended(at, '[data-testid="repostBtn"]', click());
    expect(before?.reposted).toBe(false);
    const attempt = attempted(at, item, event, before);
    expect(attempt).toMatchObject({ move: 'repost', target: before?.post, composer: null });
    expect(attempt?.control).toBe(at.find(item));
  });

  it('lets a repost be taken back', () => {
    const at = shown();
    const reposted = '[data-testid="feedItem-by-rowan.example"] [data-testid="repostBtn"]';
    const before = intended(at, reposted, click());
    expect(before?.reposted).toBe(true);
    expect(attempted(at, item, click(), before)).toBeUndefined();
  });

  it('knows the answered picture from the press', () => {
    const at = opened('bluesky/composer-reply-picture');
    const send = '[data-testid="composerPublishBtn"]';
    const picture = '[data-testid="feedItem-by-olu.example"] [data-testid="replyBtn"]';
    const before = intended(at, picture, click());
    expect(attempted(at, send, click(), before)?.target).toEqual(before?.post);
    const other = intended(
      at,
      '[data-testid="feedItem-by-marlow.example"] [data-testid="replyBtn"]',
      click(),
    );
    expect(attempted(at, send, click(), other)).toMatchObject({
      move: 'reply',
      target: { author: null, text: '' },
    });
  });
});
