// @vitest-environment happy-dom
/** Phanpy's buttons, menus and keys, and its composer in a modal and in a window of its own. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('phanpy', () => {
  const [callout, quoting, boosted] = fixture('phanpy/timeline').expected.posts;
  const [, focal] = fixture('phanpy/thread').expected.posts;
  const ROW = '.timeline-item:has([data-state-post-id="town.example/101"])';
  const BOOST = '.menu-emphasized .boost';
  const QUOTE = '.menu-emphasized .quote';

  it('remembers the post of a reply and of a boost menu', () => {
    const at = opened('phanpy/thread');
    expect(intended(at, '.hero .reply-button svg, .hero .reply-button', click())).toEqual({
      move: 'reply',
      post: focal,
      reposted: false,
    });
    expect(intended(at, '.hero .reblog-button', click())).toMatchObject({ move: undefined, post: focal });
    expect(intended(at, '.descendant .reply-button', click())?.post.author).toBe('@lee');
    expect(intended(at, '.hero .favourite-button', click())).toBeUndefined();
    at.find('.hero .reblog-button').setAttribute('disabled', '');
    expect(intended(at, '.hero .reblog-button', click())).toBeUndefined();
  });

  it('boosts and quotes by the menu of the button, by mouse and by key', () => {
    const at = opened('phanpy/thread-menu');
    for (const press of [click(), key('Enter'), key(' ')]) {
      const attempt = attempted(at, BOOST, press);
      expect(attempt).toMatchObject({ move: 'repost', target: focal, composer: null });
      expect(attempt?.control).toBe(at.find(BOOST));
      expect(intended(at, QUOTE, press)).toMatchObject({ move: 'quote', post: focal });
      expect(attempted(at, QUOTE, press)).toBeUndefined();
    }
    at.find('.hero .reblog-button').classList.add('checked');
    expect(attempted(at, BOOST, click())).toBeUndefined();
    at.find('.hero .reblog-button').classList.remove('checked');
    at.find(BOOST).setAttribute('aria-disabled', 'true');
    expect(attempted(at, BOOST, click())).toBeUndefined();
  });

  it('knows whose menu is open beside the page, however it was opened', () => {
    const at = opened('phanpy/timeline-menu');
    expect(attempted(at, `${BOOST} span`, click())).toMatchObject({ move: 'repost', target: callout });
    expect(intended(at, QUOTE, click())).toMatchObject({ move: 'quote', post: callout });
    expect(intended(at, '.szh-menu__item.reply', click())).toMatchObject({ move: 'reply', post: callout });
    // Opening the further menu, liking, and taking one's own post out of a quote are none of it.
    for (const other of ['.menu-reblog > div', '.menu-favourite', '.remove', 'div.danger']) {
      expect(attempted(at, other, click())).toBeUndefined();
      expect(intended(at, other, click())).toBeUndefined();
    }
    at.find('.status-menu-open').classList.remove('status-menu-open');
    const opener = intended(at, `${ROW} a.time`, click());
    expect(opener).toMatchObject({ move: undefined, post: callout });
    expect(attempted(at, BOOST, click(), opener)).toMatchObject({ target: callout });
    expect(attempted(at, BOOST, click())).toMatchObject({ target: null });
  });

  it('lets a boost be taken back', () => {
    const at = opened('phanpy/timeline-menu-boosted');
    expect(intended(at, QUOTE, click())).toMatchObject({ post: boosted, reposted: true });
    expect(attempted(at, BOOST, click())).toBeUndefined();
    expect(attempted(at, '.status-menu-open', key('B', { shiftKey: true }))).toBeUndefined();
  });

  it('hears its keys on a row and on a post', () => {
    const at = opened('phanpy/timeline');
    expect(intended(at, ROW, key('r'))).toMatchObject({ move: 'reply', post: callout });
    expect(intended(at, ROW, key('R', { shiftKey: true }))).toMatchObject({ move: 'reply', post: callout });
    expect(intended(at, ROW, key('q'))).toMatchObject({ move: 'quote', post: callout });
    const boost = key('B', { shiftKey: true });
    expect(attempted(at, ROW, boost)).toMatchObject({ move: 'repost', target: callout, control: null });
    expect(attempted(at, ROW, key('b'))).toBeUndefined();
    expect(attempted(at, ROW, key('B', { shiftKey: true, ctrlKey: true }))).toBeUndefined();
    // On a quoted post the keys are the quoting one's.
    const inner = '.status-card .inner-content';
    expect(intended(at, inner, key('r'))).toMatchObject({ post: quoting });
    expect(attempted(at, 'body', key('B', { shiftKey: true }))).toBeUndefined();
    at.find('[data-state-post-id="town.example/101"]').classList.replace(
      'visibility-public',
      'visibility-private',
    );
    expect(attempted(at, ROW, key('B', { shiftKey: true }))).toBeUndefined();
    const out = opened('phanpy/timeline');
    out.find('#compose-button').remove();
    expect(attempted(out, ROW, key('B', { shiftKey: true }))).toBeUndefined();
  });

  it('keys pressed while writing are letters', () => {
    const at = opened('phanpy/composer-reply');
    for (const letter of ['r', 'q']) expect(intended(at, 'textarea', key(letter))).toBeUndefined();
    expect(attempted(at, 'textarea', key('B', { shiftKey: true }))).toBeUndefined();
    expect(intended(at, '.status-preview article', key('r'))).toBeUndefined();
  });

  it('sends by the event of the form, and by the keys wherever in it the focus is', () => {
    const at = opened('phanpy/composer-new');
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    expect(attempted(at, 'form', submit)).toMatchObject({ move: 'post', draft: 'food\nNew here' });
    for (const field of ['input[name="spoilerText"]', 'select', '.add-button']) {
      expect(attempted(at, field, key('Enter', { metaKey: true }))).toMatchObject({ move: 'post' });
      expect(attempted(at, field, key('Enter'))).toBeUndefined();
    }
  });

  it('knows a quote by the press where the server has none and the draft ends in an address', () => {
    const at = opened('phanpy/composer-new');
    const before = intended(opened('phanpy/timeline'), ROW, key('q'));
    const editor = at.find('textarea') as HTMLTextAreaElement;
    editor.value = 'look at this\nhttps://town.example/@dee/101';
    expect(attempted(at, 'button[type="submit"]', click(), before)).toMatchObject({
      move: 'quote',
      target: callout,
    });
    editor.value = 'something else';
    expect(attempted(at, 'button[type="submit"]', click(), before)).toMatchObject({
      move: 'post',
      target: null,
    });
  });

  it.each(['edit', 'direct', 'poll', 'scheduled', 'composer-put-aside'])('leaves %s alone', (name) => {
    const at = opened(`phanpy/${name}`);
    expect(at.site.composers(at.page)).toEqual([]);
    expect(attempted(at, 'button[type="submit"]', click())).toBeUndefined();
    expect(attempted(at, 'textarea', key('Enter', { ctrlKey: true }))).toBeUndefined();
    expect(attempted(at, 'form', new Event('submit', { bubbles: true }))).toBeUndefined();
  });

  it('leaves a message alone by either of its two signs', () => {
    const byClass = opened('phanpy/direct');
    byClass.find('select[name="visibility"]').remove();
    expect(attempted(byClass, 'button[type="submit"]', click())).toBeUndefined();
    const bySelect = opened('phanpy/direct');
    bySelect.find('form').className = '';
    (bySelect.find('select[name="visibility"]') as HTMLSelectElement).value = 'direct';
    expect(attempted(bySelect, 'button[type="submit"]', click())).toBeUndefined();
  });

  it('is told from Mastodon’s own client and from Elk by the page alone', () => {
    const at = opened('phanpy/timeline');
    for (const id of ['mastodon/timeline', 'elk/timeline']) {
      expect(at.site.recognises(opened(id).page)).toBe(false);
    }
  });
});
