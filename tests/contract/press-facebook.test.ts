// @vitest-environment happy-dom
/** Facebook's share menu and dialog, its boxes for comments, and what is left alone. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, type Opened, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('facebook', () => {
  const share = '[data-ad-rendering-role="share_button"]';
  const answer = '[data-ad-rendering-role="comment_button"]';
  const sendShare = '[aria-label="Share now"]';

  /** The page with the share control of its first post pressed. */
  function sharing(id: string) {
    const at = opened(id);
    return { at, before: intended(at, share, click()) };
  }

  function empty(at: Opened, selector = '[role="textbox"]') {
    at.find(selector).innerHTML = '<p dir="auto"><br></p>';
  }

  it.each(['timeline', 'thread', 'group', 'photo', 'older-2023'])(
    'remembers the post of a press on "comment" and on "share": %s',
    (name) => {
      const [post] = fixture(`facebook/${name}`).expected.posts;
      const at = opened(`facebook/${name}`);
      expect(intended(at, answer, click())).toEqual({ move: 'reply', post, reposted: false });
      expect(intended(at, share, click())).toEqual({ move: undefined, post, reposted: false });
    },
  );

  it('remembers the comment of a press on "reply", and nothing of its other controls', () => {
    const at = opened('facebook/thread');
    const comment = '[aria-label^="Reply by Lee Park"]';
    const [, , post] = fixture('facebook/thread').expected.posts;
    expect(intended(at, `${comment} li:last-child [role="button"]`, click())?.post).toEqual(post);
    for (const other of [`${comment} [aria-label="Like"]`, `${comment} [aria-label="React"]`, `${comment} a`])
      expect(intended(at, other, click())).toBeUndefined();
  });

  it('answers whom the box names, else whom was pressed, else the thread’s first', () => {
    const [, first, second, third] = fixture('facebook/thread').expected.posts;
    const at = opened('facebook/thread');
    const box = '[data-commentid] [role="textbox"]';
    expect(attempted(at, box, key('Enter'))?.target).toEqual(third);
    for (const name of ['aria-label', 'aria-placeholder']) at.find(box).removeAttribute(name);
    const before = intended(at, '[aria-label^="Reply by Lee Park"] li:last-child [role="button"]', click());
    expect(attempted(at, box, key('Enter'), before)?.target).toEqual(second);
    expect(attempted(at, box, key('Enter'))?.target).toEqual(first);
  });

  it('keeps the post’s own box apart from a comment whose "reply" was pressed before', () => {
    const at = opened('facebook/thread');
    const before = intended(at, '[aria-label^="Reply by Lee Park"] li:last-child [role="button"]', click());
    const own = '[role="dialog"] > div:last-child [role="textbox"]';
    const [post] = fixture('facebook/thread').expected.posts;
    expect(attempted(at, own, key('Enter'), before)?.target).toEqual(post);
  });

  it('shares with words as a quote, without as a repost, by the same button', () => {
    const { at, before } = sharing('facebook/share-dialog');
    const quote = attempted(at, sendShare, click(), before);
    expect(quote).toMatchObject({ move: 'quote', draft: 'Everyone should see this.', target: before?.post });
    expect(quote?.control).toBe(at.find(sendShare));
    expect(attempted(at, '[role="textbox"]', key('Enter', { ctrlKey: true }), before)).toMatchObject({
      move: 'quote',
    });
    expect(attempted(at, '[role="textbox"]', key('Enter'), before)).toBeUndefined();
    empty(at);
    expect(attempted(at, sendShare, click(), before)).toMatchObject({
      move: 'repost',
      draft: '',
      target: before?.post,
      composer: null,
    });
  });

  it('leaves alone what is sent to one person from the share dialog, and its other buttons', () => {
    const { at, before } = sharing('facebook/share-dialog');
    for (const other of ['[role="listitem"] [role="button"]', '[aria-label="Emoji"]', '[aria-label="Close"]'])
      expect(attempted(at, other, click(), before)).toBeUndefined();
    // Nobody pressed "share": what the dialog is for is not known.
    expect(attempted(at, sendShare, click())).toBeUndefined();
  });

  it.each(['Share now (Friends)', 'Jetzt teilen', 'Chia sẻ ngay', 'مشاركة الآن', 'แชร์เลย'])(
    'reposts by the first item of the older menu: %s',
    (words) => {
      const { at, before } = sharing('facebook/share-menu');
      const item = '[role="menuitem"]';
      at.find(`${item} span`).textContent = words;
      for (const event of [click(), key('Enter'), key(' ')])
        expect(attempted(at, item, event, before)).toMatchObject({ move: 'repost', target: before?.post });
      expect(attempted(at, item, click())).toBeUndefined();
      expect(attempted(at, `${item}:nth-child(2)`, click(), before)).toBeUndefined();
      expect(attempted(at, `${item}:nth-child(3)`, click(), before)).toBeUndefined();
    },
  );

  it.each(['Save', 'Speichern', 'Enregistrer', 'Guardar', '保存', 'حفظ', 'Сохранить'])(
    'leaves the editing of a post alone: %s',
    (words) => {
      const at = opened('facebook/edit-post');
      const button = 'form[method="POST"] > [role="button"]:last-child';
      at.find(button).setAttribute('aria-label', words);
      expect(attempted(at, button, click())).toBeUndefined();
      expect(attempted(at, '[role="textbox"]', key('Enter', { ctrlKey: true }))).toBeUndefined();
      expect(at.site.composers(at.page)).toEqual([]);
    },
  );

  it('leaves the editing of a comment alone', () => {
    const at = opened('facebook/edit-comment');
    expect(attempted(at, '[role="textbox"]', key('Enter'))).toBeUndefined();
    expect(attempted(at, '#focused-state-composer-submit [role="button"]', click())).toBeUndefined();
  });

  it('leaves messages alone, also after "share" was pressed', () => {
    const { at, before } = sharing('facebook/chat');
    const message = '[aria-label="Thread composer"] [role="textbox"]';
    // As if its button had words: then only the box itself says what it is.
    at.find('[aria-label="Press Enter to send"]').textContent = 'Send';
    for (const known of [undefined, before]) {
      expect(attempted(at, message, key('Enter'), known)).toBeUndefined();
      expect(attempted(at, message, key('Enter', { ctrlKey: true }), known)).toBeUndefined();
      expect(attempted(at, '[aria-label="Press Enter to send"]', click(), known)).toBeUndefined();
    }
    expect(attempted(at, 'form [role="textbox"]', key('Enter'))?.draft).toBe('Lovely.');
  });

  it('lets Enter take a name that is offered, and do nothing in an empty box', () => {
    const box = 'form [role="textbox"]';
    const at = opened('facebook/group');
    at.find(box).setAttribute('aria-expanded', 'true');
    expect(attempted(at, box, key('Enter'))).toBeUndefined();
    at.find(box).setAttribute('aria-expanded', 'false');
    expect(attempted(at, box, key('Enter'))).toBeDefined();
    empty(at, box);
    expect(attempted(at, box, key('Enter'))).toBeUndefined();
  });

  it('sends by Enter before the send control has come', () => {
    const at = opened('facebook/group');
    at.find('#focused-state-composer-submit').remove();
    expect(attempted(at, 'form [role="textbox"]', key('Enter'))).toMatchObject({
      move: 'reply',
      control: null,
    });
  });
});
