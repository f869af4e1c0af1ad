// @vitest-environment happy-dom
/** Mastodon's reply, boost and quote controls, menu, preferences and keys, and its forms. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, dispatched, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('mastodon', () => {
  const [callout, , boosted] = fixture('mastodon/boost-menu').expected.posts;
  const row = (at: number) => `article:nth-of-type(${at}) .status__wrapper`;
  const button = (at: number, icon: string) => `${row(at)} button:has(.icon-${icon})`;
  const item = (index: number) => `.reblog-menu-item button[data-index="${index}"]`;

  it('remembers the post of a reply, a boost menu and a quote', () => {
    const at = opened('mastodon/boost-menu');
    expect(intended(at, `${button(1, 'reply')} svg`, click())).toMatchObject({
      move: 'reply',
      post: callout,
    });
    const menu = intended(at, button(1, 'retweet'), click());
    expect(menu).toEqual({ move: undefined, post: callout, reposted: false });
    expect(intended(at, item(1), click(), menu)).toEqual({ ...menu, move: 'quote' });
    expect(intended(at, item(1), click())).toBeUndefined();
  });

  it('boosts by the first item of the menu only', () => {
    const at = opened('mastodon/boost-menu');
    const menu = intended(at, button(1, 'retweet'), click());
    expect(attempted(at, button(1, 'retweet'), click(), menu)).toBeUndefined();
    const attempt = attempted(at, `${item(0)} svg`, click(), menu);
    expect(attempt).toMatchObject({ move: 'repost', target: callout, composer: null });
    expect(attempt?.control).toBe(at.find(item(0)));
    expect(attempted(at, item(1), click(), menu)).toBeUndefined();
  });

  it('lets a boost be taken back, by whatever says that it was boosted', () => {
    const at = opened('mastodon/boost-menu');
    const menu = intended(at, button(3, 'retweet'), click());
    expect(menu).toMatchObject({ post: boosted, reposted: true });
    expect(attempted(at, item(0), click(), menu)).toBeUndefined();
    at.find('.reblog-menu-item').classList.add('dropdown-menu__item--highlighted');
    expect(attempted(at, item(0), click())).toBeUndefined();
    expect(attempted(at, button(3, 'retweet'), click({ shiftKey: true }))).toBeUndefined();
    expect(attempted(at, row(3), key('b'))).toBeUndefined();
  });

  it('boosts at once with Shift, by preference, and before 4.5', () => {
    const menu = opened('mastodon/boost-menu');
    expect(attempted(menu, button(1, 'retweet'), click({ shiftKey: true }))).toMatchObject({
      move: 'repost',
      target: callout,
      control: null,
    });
    for (const id of ['mastodon/quick-boosting', 'mastodon/version-4.4']) {
      const at = opened(id);
      const attempt = attempted(at, button(1, 'retweet'), click());
      expect(attempt).toMatchObject({ move: 'repost', target: callout });
      expect(attempt?.control).toBe(at.find(button(1, 'retweet')));
      expect(attempted(at, button(1, 'star'), click())).toBeUndefined();
    }
  });

  it('knows the post whose picture fills the window', () => {
    const at = opened('mastodon/media-viewer');
    const [, shown] = fixture('mastodon/media-viewer').expected.posts;
    const viewer = '.picture-in-picture__footer button';
    expect(intended(at, `${viewer}:has(.icon-reply)`, click())).toMatchObject({ move: 'reply', post: shown });
    expect(intended(at, `${viewer}:has(.icon-retweet)`, click())).toEqual({
      move: undefined,
      post: shown,
      reposted: false,
    });
    expect(attempted(at, `${viewer}:has(.icon-retweet)`, click({ shiftKey: true }))).toMatchObject({
      move: 'repost',
      target: shown,
    });
    at.find(`${viewer}:has(.icon-retweet)`).classList.add('active');
    expect(attempted(at, `${viewer}:has(.icon-retweet)`, click({ shiftKey: true }))).toBeUndefined();
    // Opened from a page that has gone on without that post: nothing is said of another one.
    at.find('.picture-in-picture__footer a').setAttribute('href', '/@vera@sea.example/999');
    expect(intended(at, `${viewer}:has(.icon-reply)`, click())).toBeUndefined();
  });

  it('does not boost by a press that is switched off, nor signed out', () => {
    const at = opened('mastodon/quick-boosting');
    at.find(button(1, 'retweet')).setAttribute('disabled', '');
    expect(attempted(at, button(1, 'retweet'), click())).toBeUndefined();
    const out = opened('mastodon/version-4.4');
    out.find('#initial-state').textContent = '{"meta":{"version":"4.4.0"}}';
    expect(attempted(out, button(1, 'retweet'), click())).toBeUndefined();
  });

  it('hears its keys on a post', () => {
    const at = opened('mastodon/boost-menu');
    expect(intended(at, row(1), key('r'))).toMatchObject({ move: 'reply', post: callout });
    expect(intended(at, row(1), key('q'))).toMatchObject({ move: 'quote', post: callout });
    expect(attempted(at, row(1), key('b'))).toMatchObject({ move: 'repost', target: callout, control: null });
    expect(attempted(at, row(1), key('b', { repeat: true }))).toBeUndefined();
    expect(attempted(at, row(1), key('b', { altKey: true }))).toBeUndefined();
    expect(intended(at, 'textarea', key('r'))).toBeUndefined();
    expect(attempted(at, 'textarea', key('b'))).toBeUndefined();
  });

  it('hears its keys on a row of the notifications and on the post of a page', () => {
    const notifications = opened('mastodon/notifications');
    const [mention] = fixture('mastodon/notifications').expected.posts;
    expect(attempted(notifications, '.notification-ungrouped', key('b'))?.target).toEqual(mention);
    expect(attempted(notifications, '.notification-group', key('b'))).toBeUndefined();
    const thread = opened('mastodon/thread');
    const [post] = fixture('mastodon/thread').expected.posts;
    expect(intended(thread, '.detailed-status__wrapper', key('q'))?.post).toEqual(post);
    expect(intended(thread, '.detailed-status__action-bar button', click())).toMatchObject({
      move: 'reply',
      post,
    });
  });

  it('acts on the quoted post where that has the focus', () => {
    const at = opened('mastodon/timeline');
    expect(intended(at, '.status__quote .status__wrapper', key('r'))?.post.author).toBe('@jonas');
  });

  it('sends by the event of the form, and from the warning field', () => {
    const at = opened('mastodon/composer-quote');
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    expect(attempted(at, 'form', submit)).toMatchObject({ move: 'quote', target: callout });
    expect(attempted(at, '#cw-spoiler-input', key('Enter', { ctrlKey: true }))).toMatchObject({
      move: 'quote',
    });
    expect(attempted(at, '#cw-spoiler-input', key('Enter'))).toBeUndefined();
  });

  it.each(['mastodon/edit', 'mastodon/direct'])('leaves %s alone', (id) => {
    const at = opened(id);
    expect(at.site.composers(at.page)).toEqual([]);
    expect(attempted(at, 'button[type="submit"]', click())).toBeUndefined();
    expect(attempted(at, 'textarea', key('Enter', { ctrlKey: true }))).toBeUndefined();
    expect(attempted(at, 'form', new Event('submit', { bubbles: true }))).toBeUndefined();
  });

  it('knows the second send button of the glitch flavour, and its key', () => {
    const at = opened('mastodon/composer-glitch');
    const second = at.find('.secondary-post-button');
    expect(attempted(at, '.secondary-post-button svg', click())?.control).toBe(second);
    expect(attempted(at, 'textarea', key('Enter', { altKey: true }))?.control).toBe(second);
    expect(attempted(at, 'textarea', key('Enter', { ctrlKey: true }))?.control).toBe(
      at.find('[type="submit"]'),
    );
    expect(attempted(at, 'textarea', key('Enter', { altKey: true, repeat: true }))).toBeUndefined();
    const plain = opened('mastodon/composer-new');
    expect(attempted(plain, 'textarea', key('Enter', { altKey: true }))).toBeUndefined();
  });

  it('knows from the press what is quoted while it is still being fetched', () => {
    const at = opened('mastodon/composer-quote-loading');
    const before = intended(at, row(1), key('q'));
    expect(attempted(at, 'form button[type="submit"]', click(), before)?.target).toEqual(callout);
    const reply = intended(at, row(1), key('r'));
    expect(attempted(at, 'form button[type="submit"]', click(), reply)).toMatchObject({
      move: 'quote',
      target: null,
    });
  });

  it('keeps two open forms apart', () => {
    const at = opened('mastodon/composer-two-columns');
    const drafts = [...at.page.document.querySelectorAll('form')].map((form) =>
      dispatched(form, new Event('submit', { bubbles: true }), (seen) => at.site.attempt(seen, at.page)),
    );
    expect(drafts.map((attempt) => attempt?.draft)).toEqual(['In the drawer', 'On the page']);
  });
});
