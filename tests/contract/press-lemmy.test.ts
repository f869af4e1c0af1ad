// @vitest-environment happy-dom
/** Lemmy's reply buttons, crossposts, nested forms and keys. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, dispatched, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('lemmy', () => {
  const [post, first, second] = fixture('lemmy/thread').expected.posts;
  const submit = () => new Event('submit', { bubbles: true, cancelable: true });
  const CTRL = { ctrlKey: true };

  it('remembers the comment of a reply and the post of a crosspost', () => {
    const at = opened('lemmy/thread');
    expect(intended(at, '#comment-12 .reply svg', click())).toEqual({
      move: 'reply',
      post: second,
      reposted: false,
    });
    expect(intended(at, '.post-listing a[href="/create_post"] svg', click())).toMatchObject({
      move: 'quote',
      post,
    });
    const later = opened('lemmy/version-1.0-menu');
    expect(intended(later, '.dropdown-menu a[href="/create_post"]', click())?.move).toBe('quote');
    expect(intended(later, '#comment-31 .reply', click())?.post.author).toBe('@lee');
  });

  it('makes nothing of votes, links and the page’s own "create post"', () => {
    const at = opened('lemmy/thread');
    for (const control of [
      '#comment-11 button[aria-label="Upvote"]',
      '.vote-bar button',
      '#navbar a[href="/create_post"]',
      '#comment-11 a[title="link"]',
      '.post-listing button[aria-label="Save"]',
    ]) {
      expect(intended(at, control, click())).toBeUndefined();
      expect(attempted(at, control, click())).toBeUndefined();
    }
  });

  it('answers exactly what a form stands below, by button, keys and the form’s own event', () => {
    const at = opened('lemmy/composer-reply');
    const forms = [...at.page.document.querySelectorAll('.comment-form')];
    forms.forEach((form, index) => {
      form.id = `form-${index}`;
    });
    expect(attempted(at, '#form-0 textarea', key('Enter', CTRL))).toBeUndefined();
    const presses: [string, Event][] = [
      ['button[type="submit"]', click()],
      ['textarea', key('Enter', CTRL)],
      ['form', submit()],
    ];
    for (const [selector, event] of presses) {
      const again = event.type === 'keydown' ? key('Enter', CTRL) : event;
      expect(attempted(at, `#form-1 ${selector}`, event)).toMatchObject({ draft: 'me too', target: first });
      expect(attempted(at, `#form-2 ${selector}`, again)).toMatchObject({
        draft: 'you liar',
        target: second,
      });
    }
    expect(attempted(at, '#form-1 button[aria-label="Bold"]', click())).toBeUndefined();
    expect(attempted(at, '#form-1 button[type="button"]', click())).toBeUndefined();
  });

  it('sends a post by its button and its form, and by no key and not by the box’s own form', () => {
    const at = opened('lemmy/composer-new');
    expect(attempted(at, 'form.post-form', submit())).toMatchObject({ move: 'post' });
    for (const field of ['#post-title', '.markdown-textarea textarea', '#post-url']) {
      for (const keys of [{}, CTRL, { metaKey: true }])
        expect(attempted(at, field, key('Enter', keys))).toBeUndefined();
    }
    const box = at.find('.markdown-textarea');
    expect(dispatched(box, submit(), (event) => at.site.attempt(event, at.page))).toBeUndefined();
  });

  it('knows a crosspost by the press where the post has no words, and whose it is', () => {
    const [title] = fixture('lemmy/timeline').expected.posts;
    const before = intended(opened('lemmy/timeline'), '.post-listing a[href="/create_post"]', click());
    const at = opened('lemmy/composer-new');
    const name = at.find('#post-title') as HTMLTextAreaElement;
    const body = at.find('.markdown-textarea textarea') as HTMLTextAreaElement;
    name.value = title?.text ?? '';
    body.value = 'look at this clown';
    expect(attempted(at, '.post-form button[type="submit"]', click(), before)).toMatchObject({
      move: 'quote',
      draft: 'look at this clown',
      target: title,
    });
    name.value = 'Another thing';
    expect(attempted(at, '.post-form button[type="submit"]', click(), before)).toMatchObject({
      move: 'post',
    });
    // With its words in the box the press adds the author to what the box says.
    const crosspost = opened('lemmy/composer-crosspost');
    expect(attempted(crosspost, '.post-form button[type="submit"]', click(), before)?.target).toMatchObject({
      author: '@dee@hill.example',
      text: expect.stringContaining('Remember this name'),
    });
  });

  it.each(['edit', 'edit-post', 'direct', 'scheduled'])('leaves %s alone', (name) => {
    const at = opened(`lemmy/${name}`);
    expect(at.site.composers(at.page)).toEqual([]);
    expect(attempted(at, 'form button[type="submit"]', click())).toBeUndefined();
    expect(attempted(at, 'textarea', key('Enter', CTRL))).toBeUndefined();
    expect(attempted(at, 'form', submit())).toBeUndefined();
  });

  it('leaves a message in the inbox alone, beside an answer to a comment', () => {
    const at = opened('lemmy/inbox');
    expect(attempted(at, '.private-message-form textarea', key('Enter', CTRL))).toBeUndefined();
    expect(attempted(at, '.private-message-form button[type="submit"]', click())).toBeUndefined();
    expect(attempted(at, '.comment-form textarea', key('Enter', CTRL))?.target?.author).toBe('@lee');
  });
});
