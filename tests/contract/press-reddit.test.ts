// @vitest-environment happy-dom
/** Reddit's reply and crosspost controls, its forms, and what is nothing: votes, edits, messages, saved drafts. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, type Opened, opened } from './events';
import { fixture } from './fixtures';
import { attachShadows } from './shadow';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const CTRL_ENTER = { ctrlKey: true };
const submit = () => new Event('submit', { bubbles: true, cancelable: true });

/** Puts more markup into the page, shadow roots too. */
function add(at: Opened, where: string, html: string): void {
  at.find(where).insertAdjacentHTML('beforeend', html);
  attachShadows(at.page.document);
}

describe('reddit, new', () => {
  it('remembers the comment of a reply, and the post of the bar above the comments', () => {
    const at = opened('reddit/thread');
    const [post, first, second] = fixture('reddit/thread').expected.posts;
    const own = (id: string) => `[comment-id="${id}"] [slot="comment-reply"] button`;
    expect(intended(at, own('t1_c000001'), click())).toEqual({ move: 'reply', post: first, reposted: false });
    expect(intended(at, own('t1_c000002'), click())).toMatchObject({ post: second });
    expect(intended(at, '[data-testid="trigger-button"] >>> textarea', click())).toMatchObject({
      move: 'reply',
      post,
    });
  });

  it('hears no vote, no sharing and no unfolding', () => {
    const at = opened('reddit/thread');
    for (const control of [
      'shreddit-comment-action-row >>> [upvote]',
      'shreddit-comment-share-button button',
      '.read-more',
    ]) {
      expect(intended(at, control, click())).toBeUndefined();
      expect(attempted(at, control, click())).toBeUndefined();
    }
  });

  it('remembers the post of a crosspost, from the menu and from the bar', () => {
    const at = opened('reddit/share-menu');
    const [post] = fixture('reddit/share-menu').expected.posts;
    const item = 'shreddit-post-share-button >>> a[role="menuitem"]';
    expect(intended(at, `${item} svg`, click())).toEqual({ move: 'quote', post, reposted: false });
    expect(intended(at, 'shreddit-post >>> a.repost', click())).toMatchObject({ move: 'quote', post });
    expect(intended(at, 'shreddit-post-share-button >>> button[role="menuitem"]', click())).toBeUndefined();
    // It opens a page; nothing has been passed on.
    expect(attempted(at, item, click())).toBeUndefined();
  });

  it('keeps two open boxes apart', () => {
    const at = opened('reddit/composer-reply');
    const [top, nested] = fixture('reddit/composer-reply').expected.composers;
    const upper = 'comment-body-header #comment-composer-submit-button';
    expect(attempted(at, `${upper} span`, click())).toMatchObject({ draft: top?.draft, target: top?.target });
    expect(
      attempted(at, 'comment-body-header [role="textbox"] span', key('Enter', CTRL_ENTER)),
    ).toMatchObject({
      target: top?.target,
    });
    expect(attempted(at, 'shreddit-comment #comment-composer-submit-button', click())).toMatchObject({
      draft: nested?.draft,
      target: nested?.target,
    });
  });

  it('hears the form too, and gives the button that sends', () => {
    const at = opened('reddit/composer-reply');
    const attempt = attempted(at, 'shreddit-comment faceplate-form', submit());
    expect(attempt?.control).toBe(at.find('shreddit-comment #comment-composer-submit-button'));
  });

  it('answers what the box names, wherever the box stands', () => {
    const at = opened('reddit/composer-reply');
    const host = at.find('comment-body-header comment-composer-host');
    host.setAttribute('parent-id', 't1_c000001');
    const [, first] = fixture('reddit/composer-reply').expected.posts;
    expect(attempted(at, 'comment-body-header [slot="submit-button"]', click())?.target).toEqual(first);
    host.setAttribute('parent-id', 't1_"]</x');
    expect(attempted(at, 'comment-body-header [slot="submit-button"]', click())?.move).toBe('reply');
  });

  it('takes the target from the press where the page no longer has it', () => {
    const at = opened('reddit/composer-reply');
    const before = intended(at, '[comment-id="t1_c000001"] [slot="comment-reply"] button', click());
    for (const gone of at.page.document.querySelectorAll('shreddit-post, shreddit-comment-tree'))
      gone.remove();
    const send = 'comment-body-header [slot="submit-button"]';
    expect(attempted(at, send, click(), before)?.target).toEqual(before?.post);
    expect(attempted(at, send, click())?.target).toBeNull();
  });

  it('reads the small box, whose editor is in its shadow root', () => {
    const at = opened('reddit/thread');
    const editor = '<div contenteditable="true" role="textbox"><p>Where is it?</p></div>';
    add(
      at,
      '[comment-id="t1_c000002"]',
      `<comment-composer-host parent-id="t1_c000002"><shreddit-simple-composer><template shadowrootmode="open">${editor}</template><button type="submit">Comment</button></shreddit-simple-composer></comment-composer-host>`,
    );
    const [, , second] = fixture('reddit/thread').expected.posts;
    const whole = { move: 'reply', draft: 'Where is it?', target: second };
    expect(attempted(at, 'shreddit-simple-composer button', click())).toMatchObject(whole);
    expect(
      attempted(at, 'shreddit-simple-composer >>> [role="textbox"] p', key('Enter', CTRL_ENTER)),
    ).toMatchObject(whole);
  });

  it('lets Reddit keep a draft, and leaves polls alone', () => {
    const at = opened('reddit/composer-post');
    const host = 'r-post-form-submit-button';
    expect(attempted(at, `${host} >>> #inner-save-draft-button`, click())).toBeUndefined();
    expect(attempted(at, '#reddit-post-flair-button', click())).toBeUndefined();
    const poll = { ...at, page: { ...at.page, url: new URL('?type=POLL', at.page.url) } };
    expect(attempted(poll, `${host} >>> #inner-post-submit-button`, click())).toBeUndefined();
    expect(poll.site.composers(poll.page)).toEqual([]);
  });

  it('finds the page for crossposts in a form of another name, and the post by its address alone', () => {
    const at = opened('reddit/composer-crosspost');
    const form = at.find('r-post-composer-form');
    const other = at.page.document.createElement('r-other-form');
    other.append(...form.children);
    form.replaceWith(other);
    at.find('.crosspost-preview').remove();
    expect(attempted(at, 'r-post-form-submit-button >>> #inner-post-submit-button', click())).toMatchObject({
      move: 'quote',
      draft: 'What a disgusting clown',
      target: { author: null, text: '', permalink: 'https://www.reddit.com/comments/1aaa900/' },
    });
  });

  it.each(['composer-crosspost', 'old-composer-crosspost'])(
    'counts no title that came filled in: %s',
    (name) => {
      const at = opened(`reddit/${name}`);
      const [composer] = at.site.composers(at.page);
      const title = composer?.editor as HTMLTextAreaElement;
      title.value = 'New jam is ready';
      expect(at.site.composers(at.page)[0]).toMatchObject({ move: 'quote', draft: '' });
      title.value = 'New jam is ready, and she is a thief';
      expect(at.site.composers(at.page)[0]).toMatchObject({ draft: title.value });
    },
  );

  it.each(['shreddit-post', '[thingid="t1_c000301"]', '[thingid="t1_c000302"]', '[thingid="t1_c000303"]'])(
    'leaves a change of what was published alone: %s',
    (thing) => {
      const at = opened('reddit/edit');
      expect(attempted(at, `${thing} [slot="submit-button"]`, click())).toBeUndefined();
      expect(attempted(at, `${thing} shreddit-composer`, submit())).toBeUndefined();
    },
  );

  it('leaves messages to moderators and the chat alone', () => {
    const at = opened('reddit/modmail');
    expect(attempted(at, 'mod-mail-reply button', click())).toBeUndefined();
    expect(attempted(at, 'mod-mail-reply [role="textbox"]', key('Enter', CTRL_ENTER))).toBeUndefined();
    for (const event of [key('Enter'), key('Enter', CTRL_ENTER)]) {
      expect(attempted(at, 'rs-message-composer >>> textarea', event)).toBeUndefined();
    }
    expect(attempted(at, 'rs-message-composer >>> button', click())).toBeUndefined();
  });
});

describe('reddit, old', () => {
  it('remembers the comment of a reply and the post of a crosspost', () => {
    const at = opened('reddit/old-thread');
    const [post, first] = fixture('reddit/old-thread').expected.posts;
    expect(intended(at, '#thing_t1_c000001 .reply-button a', click())).toEqual({
      move: 'reply',
      post: first,
      reposted: false,
    });
    expect(intended(at, '.post-crosspost-button', click())).toMatchObject({ move: 'quote', post });
    for (const nothing of ['.arrow.up', 'a.expand', '.post-sharing-button', 'a.bylink']) {
      expect(intended(at, nothing, click())).toBeUndefined();
      expect(attempted(at, nothing, click())).toBeUndefined();
    }
  });

  it('hears the form as well as its button', () => {
    const at = opened('reddit/old-composer-reply');
    const [top, nested] = fixture('reddit/old-composer-reply').expected.composers;
    expect(attempted(at, '.commentarea > form', submit())).toMatchObject({ target: top?.target });
    const attempt = attempted(at, '#commentreply_t1_c000002', submit());
    expect(attempt).toMatchObject({ draft: nested?.draft, target: nested?.target });
    expect(attempt?.control).toBe(at.find('#commentreply_t1_c000002 .save'));
    expect(attempted(at, '#commentreply_t1_c000002 .cancel', click())).toBeUndefined();
    expect(attempted(at, '#search', submit())).toBeUndefined();
  });

  it('leaves a change of what was published alone', () => {
    const at = opened('reddit/old-thread');
    const form = '#thing_t1_c000301 form';
    expect(attempted(at, form, submit())).toBeUndefined();
    expect(attempted(at, `${form} .save`, click())).toBeUndefined();
    expect(attempted(at, `${form} textarea`, key('Enter', CTRL_ENTER))).toBeUndefined();
  });

  it('leaves messages alone, but not an answer to a comment in the inbox', () => {
    const at = opened('reddit/old-messages');
    expect(attempted(at, '#commentreply_t4_m000001', submit())).toBeUndefined();
    expect(attempted(at, '#commentreply_t4_m000001 .save', click())).toBeUndefined();
    expect(attempted(at, '#commentreply_t4_m000001 textarea', key('Enter', CTRL_ENTER))).toBeUndefined();
    expect(attempted(at, '#compose-message', submit())).toBeUndefined();
    expect(attempted(at, '#send', click())).toBeUndefined();
    expect(attempted(at, '#commentreply_t1_c000009 .save', click())).toMatchObject({
      move: 'reply',
      target: { author: '@kit_amari' },
    });
  });

  it('knows the whole post where a crosspost is written over the list', () => {
    const at = opened('reddit/old-listing');
    add(
      at,
      '.content',
      '<form id="crosspost"><input type="hidden" name="crosspost_fullname" value="t3_1aaa001"><textarea name="title">Shame on him</textarea><button type="submit">submit</button></form>',
    );
    const [post] = fixture('reddit/old-listing').expected.posts;
    expect(attempted(at, '#crosspost button', click())).toMatchObject({
      move: 'quote',
      draft: 'Shame on him',
      target: post,
    });
  });

  it('takes no words from the tab that is switched off', () => {
    const at = opened('reddit/old-composer-post');
    at.find('textarea[name="text"]').setAttribute('disabled', '');
    expect(attempted(at, 'button[name="submit"]', click())).toMatchObject({
      move: 'post',
      draft: 'Where I buy my bread',
    });
  });
});
