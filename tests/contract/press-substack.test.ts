// @vitest-environment happy-dom
/** Substack's controls, its restack menu, its forms, and what looks like them and is none. */
import { describe, expect, it, vi } from 'vitest';
import { recognise } from '@/lib/sites/recognise';
import { attempted, click, dispatched, intended, key, type Opened, opened } from './events';
import { fixture } from './fixtures';
import { open } from './read';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const ITEM = '[role="menuitem"]';
const RESTACK = '#radix-P0-104';
const item = (place: number) => `${ITEM}:nth-child(${place})`;

function called(name: string) {
  const at = opened(`substack/${name}`);
  return { at, posts: fixture(`substack/${name}`).expected.posts };
}

/** The `n`th button of the first note's row. */
const control = (n: number) => `[class*="container-_91AK1"] > button:nth-of-type(${n})`;

describe('substack', () => {
  it('remembers the note of a reply and of a restack, told by drawing, label or place', () => {
    const { at, posts } = called('timeline');
    expect(at.site.intent(click(), at.page)).toBeUndefined();
    for (const without of ['nothing', 'svg', 'label']) {
      for (const button of at.page.document.querySelectorAll('button')) {
        if (without === 'svg') for (const svg of button.querySelectorAll('svg')) svg.remove();
        if (without === 'label') button.removeAttribute('aria-label');
      }
      const visible = '[role="region"] [data-entity-key="c-302"]';
      expect(intended(at, `${visible} ${control(2)}`, click())).toMatchObject({
        move: 'reply',
        post: posts[1],
      });
      const menu = intended(at, `${visible} ${control(3)}`, click());
      expect(menu).toMatchObject({ post: posts[1], reposted: false });
      expect(menu?.move).toBeUndefined();
      for (const n of [1, 4]) expect(intended(at, `${visible} ${control(n)}`, click())).toBeUndefined();
    }
  });

  it.each([click(), key('Enter'), key(' ')])('restacks by the first item of the menu (%#)', (event) => {
    const { at, posts } = called('restack-menu');
    const attempt = attempted(at, `${item(1)} div`, event);
    expect(attempt).toMatchObject({ move: 'repost', draft: '', composer: null, target: posts[0] });
    expect(attempt?.control).toBe(at.find(item(1)));
  });

  it('takes the second item for a quote, and the third for nothing', () => {
    const { at, posts } = called('restack-menu');
    expect(intended(at, item(2), click())).toMatchObject({ move: 'quote', post: posts[0] });
    expect(attempted(at, item(2), click())).toBeUndefined();
    expect(intended(at, item(3), click())).toBeUndefined();
    expect(attempted(at, item(3), click())).toBeUndefined();
  });

  it('goes by the press where the menu does not say who opened it', () => {
    const { at, posts } = called('restack-menu');
    const before = intended(at, RESTACK, click());
    at.find('[role="menu"]').removeAttribute('aria-labelledby');
    expect(attempted(at, item(1), click(), before)).toMatchObject({ move: 'repost', target: posts[0] });
    expect(attempted(at, item(1), click())).toBeUndefined();
  });

  it('leaves other menus alone', () => {
    const { at } = called('restack-menu');
    const before = intended(at, RESTACK, click());
    at.find(control(4)).id = 'radix-share';
    at.find('[role="menu"]').setAttribute('aria-labelledby', 'radix-share');
    expect(attempted(at, item(1), click(), before)).toBeUndefined();
    expect(intended(at, item(2), click(), before)).toBeUndefined();
  });

  it('lets a restack be taken back', () => {
    const { at } = called('restack-menu');
    at.find(RESTACK).setAttribute('aria-pressed', 'true');
    expect(attempted(at, item(1), click())).toBeUndefined();
    at.find(RESTACK).removeAttribute('aria-pressed');
    at.find(`${item(1)} > div`).textContent = 'Undo restack';
    expect(attempted(at, item(1), click())).toBeUndefined();
  });

  it('restacks an article from its own menu', () => {
    const { at, posts } = called('comments-two-boxes');
    expect(intended(at, '#radix-P0-7', click())).toMatchObject({ post: posts[0] });
    const menu = at.page.document.createElement('div');
    menu.innerHTML =
      '<div role="menu" aria-labelledby="radix-P0-7"><div role="menuitem" tabindex="-1">Restack</div><div role="menuitem" tabindex="-1">Note</div></div>';
    at.page.document.body.append(menu);
    expect(attempted(at, item(1), click())).toMatchObject({ move: 'repost', target: posts[0] });
    expect(intended(at, item(2), click())).toMatchObject({ move: 'quote', post: posts[0] });
  });

  it.each(['comments', 'comments-two-boxes'])(
    '%s: hears the form itself, once for what is its own',
    (name) => {
      const { at, posts } = called(name);
      const submit = new Event('submit', { bubbles: true, cancelable: true });
      expect(attempted(at, 'form', submit)).toMatchObject({ move: 'reply', target: posts[0] });
      expect(attempted(at, '#main', new Event('submit', { bubbles: true }))).toBeUndefined();
    },
  );

  it('knows whom a nested form answers, and keeps two open forms apart', () => {
    const { at, posts } = called('comments-two-boxes');
    const nested = attempted(at, '.comment form button[type="submit"]', click());
    expect(nested).toMatchObject({ draft: 'so she should be ashamed', target: posts[1] });
    const top = attempted(at, '#discussion form button[type="submit"]', click());
    expect(top).toMatchObject({ draft: 'a calm question', target: posts[0] });
  });

  it('remembers the comment of a reply, not of a like', () => {
    const { at, posts } = called('comments');
    const link = (n: number) => `.comment-actions > span:nth-child(${n}) a`;
    expect(intended(at, `${link(2)} div`, click())).toMatchObject({ move: 'reply', post: posts[1] });
    expect(intended(at, link(1), click())).toBeUndefined();
  });

  it('leaves the edit of a comment alone', () => {
    const at = opened('substack/comment-edit');
    expect(attempted(at, 'button[name="post"]', click())).toBeUndefined();
    expect(attempted(at, 'textarea', key('Enter', { ctrlKey: true }))).toBeUndefined();
    expect(attempted(at, 'form', new Event('submit', { bubbles: true }))).toBeUndefined();
  });

  it('leaves messages alone', () => {
    const at = opened('substack/direct');
    expect(attempted(at, 'button', click())).toBeUndefined();
    for (const event of [key('Enter'), key('Enter', { ctrlKey: true })])
      expect(attempted(at, '.ProseMirror[contenteditable]', event)).toBeUndefined();
  });

  it('answers the note of the page where the box stands in the page', () => {
    const { at, posts } = called('thread');
    inlineBox(at);
    const attempt = attempted(at, '[data-testid="composer-post"]', click());
    expect(attempt).toMatchObject({ move: 'reply', draft: 'inline', target: posts[1] });
  });

  it('quotes by the press alone what is only a picture of an article', () => {
    const { at, posts } = called('composer-quote');
    const card = at.find('[class*="attachmentContainer"]');
    card.innerHTML = '<div>A card without links</div>';
    const send = '[data-testid="composer-post"]';
    expect(attempted(at, send, click())).toMatchObject({ move: 'post', target: null });
    const [post] = posts;
    if (!post) throw new Error('no post');
    expect(attempted(at, send, click(), { move: 'quote', post, reposted: false })).toMatchObject({
      move: 'quote',
    });
  });

  it('is told by its pages under a domain of its own, and by nothing less', () => {
    const saved = fixture('substack/comments');
    expect(recognise(open(saved))).toBe('substack');
    const page = open(saved);
    page.document.querySelector('meta[content*="substackcdn"]')?.remove();
    expect(recognise(page)).toBeNull();
  });
});

/** A box without a dialog, below the note a page is about. */
function inlineBox(at: Opened): void {
  const box = at.page.document.createElement('div');
  box.innerHTML =
    '<div class="inlineComposer-x1"><div contenteditable="true" role="textbox" class="tiptap ProseMirror"><p>inline</p></div><button data-testid="composer-post">Reply</button></div>';
  at.find('[class*="permalinkHeader"]').after(box);
  expect(dispatched(box, click(), (event) => at.site.attempt(event, at.page))).toBeUndefined();
}
