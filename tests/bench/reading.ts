/**
 * What the crowd costs somebody who reads: a feed of 600 posts, a screen at a time with a rest on each, so that every
 * post in it is looked at on the side. (The feed that grows without a rest, in `timeline.ts`, is read at its end only.)
 * Self time of our scripts and the same with what they call (ms, profile at 200 µs), of the whole feed; how many posts
 * were noted, from the database.
 */
import type { Page } from 'puppeteer-core';
import type { Bench } from './browsers.ts';
import { openTwo, pause } from './browsers.ts';
import { FEEDS, type Feed, openFeed } from './feeds.ts';
import { ourShare, type Share, startProfile, stopProfile } from './profile.ts';
import { type Row, row } from './row.ts';

const POSTS = 600;
const PART = `The crowd, while ${POSTS} posts are read`;
/** A rest on each screen, in milliseconds: longer than scrolling takes to settle. */
const REST = 700;
/** From here on the browser calls a task long, in milliseconds. */
const LONG = 50;

/** Scrolls on by most of a screen; `false` at the end. */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const before = scrollY;
    scrollBy(0, innerHeight * 0.9);
    return scrollY !== before;
  });
}

async function read(bench: Bench, feed: Feed): Promise<{ readonly share: Share; readonly noted: number }> {
  const two = await openTwo(bench.sandbox.port, bench.folder);
  try {
    const [page, session] = await openFeed(two.extension.browser, feed, POSTS);
    await startProfile(session);
    for (let still = 0; still < 3; still = (await scrollOn(page)) ? 0 : still + 1) await pause(REST);
    const share = ourShare(await stopProfile(session));
    const own = await two.extension.openOwn('popup.html');
    await pause(500);
    return { share, noted: await own.evaluate(countNoted) };
  } finally {
    await two.close();
  }
}

/** In a page of the extension's own. */
function countNoted(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firebreak');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('sightings').objectStore('sightings').count();
      counting.onsuccess = () => resolve(counting.result);
    };
  });
}

export async function measureReading(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const feed of bench.quick ? FEEDS.slice(0, 1) : FEEDS) {
    const { share, noted } = await read(bench, feed);
    const most = share.functions.slice(0, 3).map(([name, time]) => `${name} ${time.toFixed(1)}`);
    rows.push(
      row({
        part: PART,
        what: `${feed.site}: own script time`,
        unit: 'ms',
        samples: [share.self],
        note: `with the browser's functions that it calls ${share.whole.toFixed(1)} ms; ${noted} sightings; most in ${most.join(', ')}`,
      }),
      row({
        part: PART,
        what: `${feed.site}: long tasks of ours`,
        unit: '',
        samples: [share.longest >= LONG ? 1 : 0],
        atMost: 0,
        note: `longest stretch ${share.longest.toFixed(1)} ms`,
      }),
    );
  }
  return rows;
}
