/**
 * `--soak MINUTES`: X's feed of 5,000 posts scrolled down and up for so long, by turns with the extension and
 * without, by the same steps. After each turn the live heap after collection (MB) and the document's detached nodes
 * are read; what counts is the slope with, less the slope without: the site's client keeps some of its own.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Bench } from './browsers.ts';
import { FEEDS, heapOf, openFeed } from './feeds.ts';
import { type Row, row } from './row.ts';
import { slope } from './stats.ts';

const POSTS = 5000;
/** The first readings are of a page still warming up. */
const SKIPPED = 5;

/** Steps of half a screen in one turn. */
const STEPS = 60;

declare global {
  /** In the page: pixels of a step, negative on the way up. */
  var benchStep: number | undefined;
}

interface Reading {
  readonly minute: number;
  /** Pixels scrolled so far. */
  readonly way: number;
  readonly heap: number;
  readonly detached: number;
}

/** Scrolls so many steps, turning round at either end; gives the way in pixels. Throws when no frames are drawn. */
function scrollOn(page: Page, steps: number): Promise<number> {
  return page.evaluate(async (count) => {
    const stalled = () => new Error('the browser draws no frames of this tab');
    let way = 0;
    for (let at = 0; at < count; at += 1) {
      await new Promise((resolve, reject) => {
        requestAnimationFrame(resolve);
        setTimeout(() => reject(stalled()), 15_000);
      });
      const before = scrollY;
      globalThis.benchStep ??= innerHeight / 2;
      scrollBy(0, globalThis.benchStep);
      if (scrollY === before) globalThis.benchStep *= -1;
      way += Math.abs(scrollY - before);
    }
    return way;
  }, steps);
}

async function read(session: CDPSession, started: number, way: number): Promise<Reading> {
  const heap = (await heapOf(session)) / 2 ** 20;
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  return { minute: (Date.now() - started) / 60_000, way, heap, detached: detachedNodes.length };
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
      return { page, session, way: 0, readings: [] as Reading[] };
    }),
  );
  while (Date.now() - started < minutes * 60_000) {
    for (const side of sides) {
      side.way += await scrollOn(side.page, STEPS);
      side.readings.push(await read(side.session, started, side.way));
    }
  }
  for (const { page } of sides) await page.close();
  const [ours, plain] = sides.map(({ readings }) => readings);
  if (!ours || !plain) return [];
  const screens = (readings: readonly Reading[]) => Math.round((readings.at(-1)?.way ?? 0) / 900);
  const last = (readings: readonly Reading[]) => readings.at(-1)?.detached ?? Number.NaN;
  return [
    row({
      part: `${minutes} minutes of scrolling, ${POSTS} posts`,
      what: 'added slope of the heap',
      unit: 'MB/min',
      samples: [heapSlope(ours) - heapSlope(plain)],
      without: [heapSlope(plain)],
      atMost: 0.05,
      note: `detached nodes at the end: with ${last(ours)}, without ${last(plain)}; screens scrolled: ${screens(ours)}, ${screens(plain)}`,
    }),
  ];
}
