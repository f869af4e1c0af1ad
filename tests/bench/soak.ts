/**
 * `--soak MINUTES`: X's feed of 5,000 posts scrolled down and up for so long, with the extension and without at the
 * same time. Every 20 s the live heap after collection (MB) and the document's detached nodes are read; what counts
 * is the slope with, less the slope without: the site's client keeps some of its own.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Bench, pause } from './browsers.ts';
import { FEEDS, heapOf, openFeed } from './feeds.ts';
import { type Row, row } from './row.ts';
import { slope } from './stats.ts';

const POSTS = 5000;
const EVERY = 20_000;
/** The first readings are of a page still warming up. */
const SKIPPED = 2;

interface Reading {
  readonly minute: number;
  readonly heap: number;
  readonly detached: number;
}

/** Scrolls down, and up again when the end has come, until told to stop. */
function keepScrolling(page: Page): Promise<void> {
  return page.evaluate(() => {
    let step = innerHeight / 2;
    const go = () => {
      const before = scrollY;
      scrollBy(0, step);
      if (scrollY === before) step = -step;
      requestAnimationFrame(go);
    };
    requestAnimationFrame(go);
  });
}

async function read(session: CDPSession, started: number): Promise<Reading> {
  const heap = (await heapOf(session)) / 2 ** 20;
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  return { minute: (Date.now() - started) / 60_000, heap, detached: detachedNodes.length };
}

function heapSlope(readings: readonly Reading[]): number {
  return slope(readings.slice(SKIPPED).map(({ minute, heap }) => [minute, heap] as const));
}

export async function measureSoak(bench: Bench, minutes: number): Promise<Row[]> {
  const [feed] = FEEDS;
  if (!feed) return [];
  const started = Date.now();
  const sides = await Promise.all(
    [bench.extension.browser, bench.plain].map(async (browser) => {
      const [page, session] = await openFeed(browser, feed, POSTS);
      await session.send('DOM.enable');
      await keepScrolling(page);
      return { page, session, readings: [] as Reading[] };
    }),
  );
  while (Date.now() - started < minutes * 60_000) {
    await pause(EVERY);
    for (const { session, readings } of sides) readings.push(await read(session, started));
  }
  for (const { page } of sides) await page.close();
  const [ours, plain] = sides.map(({ readings }) => readings);
  if (!ours || !plain) return [];
  const last = (readings: readonly Reading[]) => readings.at(-1)?.detached ?? Number.NaN;
  return [
    row({
      part: `${minutes} minutes of scrolling, ${POSTS} posts`,
      what: 'added slope of the heap',
      unit: 'MB/min',
      samples: [heapSlope(ours) - heapSlope(plain)],
      without: [heapSlope(plain)],
      atMost: 0.05,
      note: `detached nodes kept at the end: with ${last(ours)}, without ${last(plain)}`,
    }),
  ];
}
