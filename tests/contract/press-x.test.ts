// @vitest-environment happy-dom
/** X's reply, quote and repost controls, its menu and its keys. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, intended, key, opened } from './events';
import { fixture } from './fixtures';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

describe('x', () => {
  const reply = 'article [data-testid="reply"] svg';

  it('remembers the post of a reply, a repost menu and a quote', () => {
    const at = opened('x/repost-menu');
    const post = fixture('x/repost-menu').expected.posts[0];
    expect(intended(at, reply, click())).toMatchObject({ move: 'reply', post, reposted: false });
    const menu = intended(at, '[data-testid="retweet"] path', click());
    expect(menu).toMatchObject({ post, reposted: false });
    expect(menu?.move).toBeUndefined();
    expect(intended(at, 'a[role="menuitem"] svg', click(), menu)).toMatchObject({ move: 'quote', post });
    expect(intended(at, 'a[role="menuitem"] svg', click())).toBeUndefined();
  });

  it.each([click(), key('Enter'), key(' ')])('reposts by the item of the menu (%#)', (event) => {
    const at = opened('x/repost-menu');
    const before = intended(at, '[data-testid="retweet"]', click());
    const attempt = attempted(at, '[data-testid="retweetConfirm"]', event, before);
    expect(attempt).toMatchObject({ move: 'repost', draft: '', composer: null, target: before?.post });
    expect(attempt?.control).toBe(at.find('[data-testid="retweetConfirm"]'));
  });

  it('reposts a post it does not know', () => {
    const at = opened('x/repost-menu');
    expect(attempted(at, '[data-testid="retweetConfirm"]', click())).toMatchObject({ target: null });
  });

  it('lets a repost be taken back', () => {
    const at = opened('x/repost-menu');
    const before = intended(at, '[data-testid="unretweet"]', click());
    at.find('[data-testid="retweetConfirm"]').setAttribute('data-testid', 'unretweetConfirm');
    expect(before).toBeDefined();
    expect(attempted(at, '[data-testid="unretweetConfirm"]', click(), before)).toBeUndefined();
  });

  it('hears its keys on a post, not in an editor', () => {
    const at = opened('x/timeline');
    const post = fixture('x/timeline').expected.posts[0];
    const article = 'article[data-testid="tweet"]';
    expect(intended(at, article, key('r'))).toMatchObject({ move: 'reply', post });
    expect(intended(at, article, key('t'))).toMatchObject({ post });
    expect(intended(at, article, key('r', { ctrlKey: true }))).toBeUndefined();
    expect(intended(at, '[role="textbox"]', key('r'))).toBeUndefined();
  });

  it('takes the target from the press where the box shows none', () => {
    const at = opened('x/thread');
    const before = intended(at, reply, click());
    at.find('article[data-testid="tweet"]').remove();
    for (const article of at.page.document.querySelectorAll('article')) article.remove();
    expect(attempted(at, '[data-testid="tweetButtonInline"]', click(), before)).toMatchObject({
      move: 'reply',
      target: before?.post,
    });
  });

  it('keeps two open composers apart', () => {
    const at = opened('x/composer-reply-dialog');
    at.find('[data-testid="tweetButtonInline"]').removeAttribute('disabled');
    at.find('[data-testid="tweetButtonInline"]').removeAttribute('aria-disabled');
    expect(attempted(at, '[data-testid="tweetButtonInline"]', click())).toMatchObject({
      move: 'post',
      draft: '',
    });
    expect(attempted(at, '[data-testid="tweetButton"]', click())).toMatchObject({ move: 'reply' });
  });
});
