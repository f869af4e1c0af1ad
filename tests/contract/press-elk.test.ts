// @vitest-environment happy-dom
/** Elk's buttons, its menu where posts have none, its keys, and its threads. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('elk', () => {
  const [callout, , boosted] = fixture('elk/timeline').expected.posts;
  const card = (at: number) => `[aria-roledescription="status-card"]:nth-of-type(${at})`;
  const button = (at: number, icon: string) => `${card(at)} .status-actions button:has([class~="${icon}"])`;
  const inDetails = (icon: string) =>
    `[aria-roledescription="status-details"] button:has([class~="${icon}"])`;
  const item = (icon: string) => `.v-popper__popper button:has([class~="${icon}"])`;
  const REPLY = 'i-ri:chat-1-line';
  const BOOST = 'i-ri:repeat-line';
  const BOOSTED = 'i-ri:repeat-fill';
  const QUOTE = 'i-ri:double-quotes-l';

  it('remembers the post of a reply and of a quote', () => {
    const at = opened('elk/timeline');
    const reply = intended(at, `${button(1, REPLY)} div`, click());
    expect(reply).toEqual({ move: 'reply', post: callout, reposted: false });
    expect(intended(at, button(1, QUOTE), click())).toMatchObject({ move: 'quote', post: callout });
    expect(intended(at, button(1, 'i-ri:heart-3-line'), click())).toBeUndefined();
    // A post whose author wants no quotes.
    expect(intended(at, button(10, QUOTE), click())).toBeUndefined();
  });

  it('boosts by the button at once, and lets a boost be taken back', () => {
    const at = opened('elk/timeline');
    const attempt = attempted(at, `${button(1, BOOST)} div`, click());
    expect(attempt).toMatchObject({ move: 'repost', target: callout, composer: null });
    expect(attempt?.control).toBe(at.find(button(1, BOOST)));
    expect(attempted(at, button(3, BOOSTED), click())).toBeUndefined();
    expect(attempted(at, button(1, QUOTE), click())).toBeUndefined();
    expect(attempted(at, button(1, BOOST), key('Enter'))).toBeUndefined();
    at.find(button(1, BOOST)).setAttribute('disabled', '');
    expect(attempted(at, button(1, BOOST), click())).toBeUndefined();
  });

  it('boosts nothing signed out: a press only asks to sign in', () => {
    const at = opened('elk/timeline');
    for (const own of at.page.document.querySelectorAll('main > aside, [aria-roledescription^="publish"]'))
      own.remove();
    expect(attempted(at, button(1, BOOST), click())).toBeUndefined();
    const thread = opened('elk/thread');
    for (const own of thread.page.document.querySelectorAll(
      'main > aside, [aria-roledescription^="publish"]',
    ))
      own.remove();
    expect(attempted(thread, 'main', key('b'))).toBeUndefined();
  });

  it('hears its keys on the page of a post, wherever the focus is', () => {
    const at = opened('elk/thread');
    const attempt = attempted(at, 'main', key('b'));
    expect(attempt).toMatchObject({ move: 'repost', target: callout });
    expect(attempt?.control).toBe(at.find(inDetails(BOOST)));
    expect(intended(at, 'main', key('q'))).toMatchObject({ move: 'quote', post: callout });
    expect(attempted(at, 'main', key('b', { ctrlKey: true }))).toBeUndefined();
    expect(attempted(at, 'main', key('b', { repeat: true }))).toBeUndefined();
    expect(attempted(at, '.content-editor', key('b'))).toBeUndefined();
    expect(intended(at, '.content-editor', key('q'))).toBeUndefined();
    expect(attempted(opened('elk/timeline'), 'main', key('b'))).toBeUndefined();
  });

  it('does all by the menu where posts have no buttons', () => {
    const at = opened('elk/zen-menu');
    const more = `${card(1)} button:has([class~="i-ri:more-line"])`;
    const menu = intended(at, more, click());
    expect(menu).toEqual({ move: undefined, post: callout, reposted: false });
    expect(intended(at, item(REPLY), click(), menu)).toEqual({ ...menu, move: 'reply' });
    const attempt = attempted(at, `${item(BOOSTED)} div`, click(), menu);
    expect(attempt).toMatchObject({ move: 'repost', target: callout });
    expect(attempt?.control).toBe(at.find(item(BOOSTED)));
    expect(attempted(at, item('i-ri:heart-3-line'), click(), menu)).toBeUndefined();
    expect(attempted(at, item(BOOSTED), click())).toBeUndefined();
    const taken = intended(at, `${card(2)} button:has([class~="i-ri:more-line"])`, click());
    expect(taken).toMatchObject({ post: boosted, reposted: true });
    expect(attempted(at, item(BOOSTED), click(), taken)).toBeUndefined();
    at.find(item(BOOSTED)).classList.add('text-green');
    expect(attempted(at, item(BOOSTED), click(), menu)).toBeUndefined();
  });

  it('knows from the press what is answered in a dialog, and quoted while it is on its way', () => {
    const dialog = opened('elk/composer-reply-dialog');
    const reply = intended(dialog, button(1, REPLY), click());
    const keys = key('Enter', { ctrlKey: true });
    expect(attempted(dialog, '.content-editor', keys, reply)).toMatchObject({
      move: 'reply',
      target: callout,
    });
    // An answer to oneself names nobody: then only the button says what it is.
    dialog.find('[i-ri-arrow-right-line]').parentElement?.remove();
    expect(attempted(dialog, '.publish-button', click(), reply)).toMatchObject({
      move: 'reply',
      target: callout,
    });
    const fetching = opened('elk/composer-quote-fetching');
    const quote = intended(fetching, button(1, QUOTE), click());
    expect(attempted(fetching, '.publish-button', click(), quote)).toMatchObject({
      move: 'quote',
      target: callout,
    });
    expect(attempted(fetching, '.publish-button', click(), reply)).toMatchObject({
      move: 'quote',
      target: null,
    });
  });

  it('sends a thread from each of its parts, by the button of the last', () => {
    const at = opened('elk/composer-thread');
    const editors = [...at.page.document.querySelectorAll('.content-editor')];
    editors[1]?.setAttribute('id', 'second');
    const second = attempted(at, '#second', key('Enter', { metaKey: true }));
    expect(second).toMatchObject({ move: 'post', draft: 'One of two\n\ntwo of two' });
    expect(second?.control).toBe(at.find('.publish-button'));
    expect(second && at.site.clear(second.composer as never)).toBe(false);
  });

  it('sends nothing from a box that is folded, nor by its keys outside of the editor', () => {
    const folded = opened('elk/timeline');
    expect(attempted(folded, '.content-editor', key('Enter', { ctrlKey: true }))).toBeUndefined();
    const at = opened('elk/composer-new');
    expect(attempted(at, 'input[type="text"]', key('Enter', { ctrlKey: true }))).toBeUndefined();
  });

  it.each(['edit', 'direct', 'poll', 'scheduled'])('leaves %s alone', (name) => {
    const at = opened(`elk/${name}`);
    expect(at.site.composers(at.page)).toEqual([]);
    expect(attempted(at, '.publish-button', click())).toBeUndefined();
    expect(attempted(at, '.content-editor', key('Enter', { ctrlKey: true }))).toBeUndefined();
  });

  it('leaves a message alone by either of its two signs', () => {
    for (const sign of ['.bg-dm', '[class~="i-ri:at-line"]']) {
      const at = opened('elk/direct');
      at.find(sign).removeAttribute('class');
      expect(attempted(at, '.publish-button', click())).toBeUndefined();
    }
  });

  it('keeps the page’s box and the dialog’s apart', () => {
    const at = opened('elk/composer-two');
    expect(attempted(at, 'main .content-editor', key('Enter', { ctrlKey: true }))?.draft).toBe('On the page');
    expect(attempted(at, '.dialog-main .content-editor', key('Enter', { ctrlKey: true }))?.draft).toBe(
      'In the dialog',
    );
  });

  it('is told from Mastodon’s own client and from Phanpy by the page alone', () => {
    const at = opened('elk/timeline');
    at.page.document.querySelector('meta[property="og:site_name"]')?.remove();
    expect(at.site.recognises(at.page)).toBe(true);
    for (const id of ['mastodon/timeline', 'phanpy/timeline', 'phanpy/composer-window'])
      expect(at.site.recognises(opened(id).page)).toBe(false);
  });
});
