// @vitest-environment happy-dom
/** Threads' rows of buttons, its menu in any language, and what must not be taken for it. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, type Opened, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const FIRST = '[data-interactive-id="11"]';
const OTHER = '[data-interactive-id="12"]';
const OWN = '[data-interactive-id="18"]';
const ROW = '.x78 > div';
const reply = (post: string) => `${post} ${ROW}:nth-child(2) [role="button"]`;
const repost = (post: string) => `${post} ${ROW}:nth-child(3) [role="button"]`;
const ITEM = '[role="menuitem"]:first-child';
const QUOTE = '[role="menuitem"]:last-child';

/** The interface in a language whose words are nowhere in the reader. */
function translated(at: Opened): Opened {
  for (const icon of at.page.document.querySelectorAll('svg')) {
    const label = `${icon.getAttribute('aria-label')}-ĵo`;
    icon.setAttribute('aria-label', label);
    for (const title of icon.querySelectorAll('title')) title.textContent = label;
  }
  for (const words of at.page.document.querySelectorAll('[role="menuitem"] > span')) {
    words.textContent = `${words.textContent}-ĵo`;
  }
  return at;
}

function worded(at: Opened, first: string, second: string): Opened {
  for (const [selector, word] of [
    [ITEM, first],
    [QUOTE, second],
  ] as const) {
    const item = at.find(selector);
    item.textContent = word;
  }
  return at;
}

describe('threads', () => {
  const [post, bread, own] = fixture('threads/repost-menu').expected.posts;

  it.each([
    ['as it is', (at: Opened) => at],
    ['in another language', translated],
  ])('remembers the post of a reply, a repost menu and a quote: %s', (_, change) => {
    const at = change(opened('threads/repost-menu'));
    expect(intended(at, `${reply(FIRST)} svg`, click())).toEqual({ move: 'reply', post, reposted: false });
    expect(intended(at, reply(OTHER), key('Enter'))).toEqual({ move: 'reply', post: bread, reposted: false });
    const menu = intended(at, `${repost(FIRST)} path`, click());
    expect(menu).toEqual({ move: undefined, post, reposted: false });
    for (const event of [click(), key('Enter'), key(' ')]) {
      expect(intended(at, QUOTE, event, menu)).toEqual({ move: 'quote', post, reposted: false });
    }
    expect(intended(at, QUOTE, click())).toBeUndefined();
  });

  it.each([
    ['as it is', (at: Opened) => at],
    ['in another language', translated],
    ['where only the words say it', (at: Opened) => worded(at, 'Đăng lại', 'Trích dẫn')],
    ['where nothing says it but the order', (at: Opened) => worded(at, 'ĵa', 'ĵo')],
  ])('reposts by the item of the menu: %s', (_, change) => {
    for (const event of [click(), key('Enter'), key(' ')]) {
      const at = change(opened('threads/repost-menu'));
      const before = intended(at, repost(FIRST), click());
      const attempt = attempted(at, ITEM, event, before);
      expect(attempt).toMatchObject({ move: 'repost', draft: '', composer: null, target: post });
      expect(attempt?.control).toBe(at.find(ITEM));
      expect(attempted(at, QUOTE, event, before)).toBeUndefined();
    }
  });

  it('reposts a post it does not know, where the menu says that it reposts', () => {
    expect(attempted(opened('threads/repost-menu'), ITEM, click())).toMatchObject({ target: null });
    expect(attempted(worded(opened('threads/repost-menu'), 'ĵa', 'ĵo'), ITEM, click())).toBeUndefined();
  });

  it('lets a repost be taken back', () => {
    const at = opened('threads/repost-menu');
    const before = intended(at, repost(OWN), click());
    expect(before).toEqual({ move: undefined, post: own, reposted: true });
    expect(attempted(worded(at, 'Remove', 'Quote'), ITEM, click(), before)).toBeUndefined();
    expect(attempted(worded(at, 'ĵa', 'ĵo'), ITEM, click(), before)).toBeUndefined();
    expect(intended(at, QUOTE, click(), before)).toMatchObject({ move: 'quote', post: own });
  });

  it('knows a repost by its icon being called otherwise than the others', () => {
    const at = translated(opened('threads/repost-menu'));
    expect(intended(at, repost(OWN), click())).toMatchObject({ post: own, reposted: true });
  });

  it('takes no other menu for that of the repost button', () => {
    const at = opened('threads/repost-menu');
    const before = intended(at, repost(FIRST), click());
    const menu = at.find('[role="menu"]');
    menu.innerHTML = ['Save', 'Not interested', 'Mute', 'Block', 'Report']
      .map((word) => `<div role="menuitem" tabindex="0"><span dir="auto">${word}</span></div>`)
      .join('');
    for (const item of menu.children) {
      item.id = 'pressed';
      expect(attempted(at, '#pressed', click(), before)).toBeUndefined();
      expect(intended(at, '#pressed', click(), before)).toBeUndefined();
      item.id = '';
    }
  });

  it('hears no other button of a post', () => {
    const at = opened('threads/repost-menu');
    for (const selector of [
      `${FIRST} ${ROW}:nth-child(1) [role="button"]`,
      `${FIRST} ${ROW}:nth-child(4) [role="button"]`,
      `${FIRST} [aria-haspopup="menu"]`,
      `${FIRST} .xav [role="button"]`,
    ]) {
      expect(intended(at, selector, click())).toBeUndefined();
      expect(attempted(at, selector, click())).toBeUndefined();
    }
  });

  it('tells an answer by its prompt where the dialog shows no post', () => {
    const at = opened('threads/composer-reply');
    const before = intended(at, reply(FIRST), click());
    at.find('.xcp').remove();
    const send = '[role="dialog"] [aria-haspopup] + [role="button"]';
    expect(attempted(at, send, click(), before)).toMatchObject({ move: 'reply', target: before?.post });
    expect(attempted(at, send, click())).toMatchObject({ move: 'reply', target: before?.post });
    at.find('[role="dialog"] [role="textbox"]').setAttribute('aria-placeholder', "What's new?");
    expect(attempted(at, send, click(), before)).toMatchObject({ move: 'post', target: null });
  });

  it('tells an answer and a quote by the words where the copy has no other mark', () => {
    const send = '[role="dialog"] [aria-haspopup] + [role="button"]';
    const at = opened('threads/composer-quote');
    const before = intended(at, reply(OTHER), click());
    const card = at.find('[role="dialog"] [data-pressable-container]');
    card.removeAttribute('data-pressable-container');
    card.querySelector('time')?.remove();
    expect(attempted(at, send, click(), before)).toMatchObject({ move: 'quote', target: before?.post });
    at.find('[role="dialog"] .xbody').prepend(card);
    expect(attempted(at, send, click(), before)).toMatchObject({ move: 'reply', target: before?.post });
  });

  it('keeps two open composers apart', () => {
    const at = opened('threads/composer-over-thread');
    expect(attempted(at, '.xil [role="button"]:last-child', click())).toMatchObject({
      move: 'reply',
      draft: 'A first thought.',
      target: { author: '@vex_demo' },
    });
    expect(attempted(at, '[role="dialog"] [role="textbox"]', key('Enter', { metaKey: true }))).toMatchObject({
      move: 'reply',
      draft: 'Do we know that?',
      target: { author: '@rowan_demo' },
    });
  });

  it('finds the send control in any language, and presses no other', () => {
    const at = opened('threads/composer-new');
    const buttons = at.page.document.querySelectorAll('[role="dialog"] [role="button"]');
    for (const button of buttons) {
      if (!button.querySelector('svg')) button.textContent = 'ĵo';
    }
    const sending = [...buttons].filter((button) => {
      button.id = 'pressed';
      const attempt = attempted(at, '#pressed', click());
      button.id = '';
      return attempt;
    });
    expect(sending).toHaveLength(1);
    expect(sending[0]).toBe(at.find('[role="dialog"] [aria-haspopup] + [role="button"]'));
  });

  it.each([
    ['threads/edit', '[role="dialog"] [role="textbox"]', '[aria-haspopup] + [role="button"]'],
    ['threads/messages', '[role="textbox"]', '.xil [role="button"]:last-child'],
    ['threads/send-to-people', '[role="textbox"]', '[role="dialog"] > [role="button"]'],
  ])('leaves alone: %s', (id, editor, send) => {
    const at = opened(id);
    expect(attempted(at, editor, key('Enter', { ctrlKey: true }))).toBeUndefined();
    expect(attempted(at, editor, key('Enter'))).toBeUndefined();
    expect(attempted(at, send, click())).toBeUndefined();
  });

  it('takes a fresh post for no edit, though the parent it answers begins with that word', () => {
    const at = opened('threads/composer-reply');
    const words = at.find('.xcp [style*="line-clamp"] > span');
    words.textContent = 'Edit: I was wrong about her.';
    expect(attempted(at, '[role="dialog"] [role="textbox"]', key('Enter', { ctrlKey: true }))).toMatchObject({
      move: 'reply',
    });
  });
});
