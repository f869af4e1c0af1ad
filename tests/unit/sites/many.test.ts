// @vitest-environment happy-dom
/** Pages of thousands of posts: work is counted by the steps the adapters ask of the page, not by the clock. */
import { describe, expect, it, vi } from 'vitest';
import type { Page } from '@/lib/sites/site';
import { SITES } from '@/lib/sites/sites';
import type { SiteId } from '@/lib/types';
import { stepsOf } from '../../contract/steps';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

/** A bare post of the built-in sites, with nothing but what makes it one; the contract suite counts the steps of all. */
const POSTS: Readonly<Partial<Record<SiteId, (at: number) => string>>> = {
  x: (at) =>
    `<article data-testid="tweet"><div data-testid="User-Name"><a>@p${at}</a></div><p data-testid="tweetText">post ${at}</p></article>`,
  bluesky: (at) =>
    `<div role="link" data-testid="feedItem-by-p${at}.example"><p data-word-wrap="1">post ${at}</p><button data-testid="replyBtn"></button></div>`,
  mastodon: (at) =>
    `<div class="status" data-id="${at}"><b class="display-name__account">@p${at}</b><p class="status__content">post ${at}</p></div>`,
};

const URLS: Readonly<Partial<Record<SiteId, string>>> = {
  x: 'https://x.com/home',
  bluesky: 'https://bsky.app/',
  mastodon: 'https://town.example/home',
};

function pageOf(id: SiteId, posts: number): Page {
  const html = Array.from({ length: posts }, (_, at) => POSTS[id]?.(at) ?? '').join('');
  const document = new DOMParser().parseFromString(`<body><main>${html}</main></body>`, 'text/html');
  return { document, url: new URL(URLS[id] ?? 'https://nobody.example/') };
}

describe.each(SITES.filter(({ id }) => id in POSTS).map((site) => ({ id: site.id, site })))(
  '$id',
  ({ id, site }) => {
    it('finds 5,000 posts', () => {
      expect(site.posts(pageOf(id, 5000))).toHaveLength(5000);
    });

    it('takes ten times the steps for ten times the posts, not a hundred times', () => {
      const steps = (posts: number) => {
        const page = pageOf(id, posts);
        return stepsOf(page, () => {
          for (const element of site.posts(page)) site.post(element, page);
        });
      };
      const [few, many] = [steps(50), steps(500)];
      expect(few).toBeGreaterThan(100);
      expect(many / few).toBeLessThan(12);
    });

    it('reads the author and the words of each', () => {
      const page = pageOf(id, 30);
      const read = site.posts(page).map((element) => site.post(element, page));
      expect(read.map((post) => post?.text)).toEqual(Array.from({ length: 30 }, (_, at) => `post ${at}`));
      expect(read.every((post) => post?.author?.startsWith('@p'))).toBe(true);
    });
  },
);
