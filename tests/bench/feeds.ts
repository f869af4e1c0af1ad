/** The sandbox's long feeds, and scrolling through one to its end. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { postById, timeline } from '../playground/feed.ts';
import { pause } from './browsers.ts';

export interface Feed {
  readonly site: 'x' | 'bluesky' | 'mastodon';
  readonly host: string;
  readonly path: string;
  /** A post in it. */
  readonly post: string;
}

export const FEEDS: readonly Feed[] = [
  { site: 'x', host: 'x.com', path: '/home', post: 'article[data-testid="tweet"]' },
  { site: 'bluesky', host: 'bsky.app', path: '/', post: '[data-testid^="feedItem-by-"]' },
  { site: 'mastodon', host: 'mastodon.social', path: '/home', post: '.status' },
];

/** Opens a feed of that many posts and waits until its client, and our scripts, have come to rest. */
export async function openFeed(browser: Browser, feed: Feed, count: number): Promise<[Page, CDPSession]> {
  const page = await browser.newPage();
  await page.goto(`https://${feed.host}${feed.path}?count=${count}`);
  await page.waitForSelector(feed.post);
  await pause(800);
  return [page, await page.createCDPSession()];
}

export interface Scrolled {
  /** Tasks of more than 50 ms on the page's thread meanwhile. */
  readonly longTasks: number;
  /** Whether the last screen shows the end of the feed. */
  readonly atEnd: boolean;
}

/** Scrolls down, a screen's height a frame, until the feed grows no more. */
export async function scrollThrough(page: Page, feed: Feed, count: number): Promise<Scrolled> {
  return page.evaluate(
    async (post, last) => {
      let longTasks = 0;
      const watcher = new PerformanceObserver((list) => {
        longTasks += list.getEntries().length;
      });
      watcher.observe({ type: 'longtask' });
      const frame = () =>
        new Promise((resolve, reject) => {
          requestAnimationFrame(resolve);
          setTimeout(() => reject(new Error('the browser draws no frames of this tab')), 10_000);
        });
      const started = performance.now();
      for (let [still, before] = [0, -1]; still < 15; ) {
        if (performance.now() - started > 60_000) throw new Error('the feed has no end');
        await frame();
        scrollBy(0, innerHeight);
        still = scrollY === before ? still + 1 : 0;
        before = scrollY;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      watcher.disconnect();
      const shown = [...document.querySelectorAll(post)].slice(-5).map((one) => one.textContent ?? '');
      return { longTasks, atEnd: shown.some((text) => text.includes(last)) };
    },
    feed.post,
    endOf(count),
  );
}

/** What the last post of a feed says. */
function endOf(count: number): string {
  return postById(timeline(count).at(-1)?.post ?? '')?.text ?? '';
}

/** Live heap of the page in bytes, after what is garbage has been collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return usedSize;
}
