/**
 * What the extension costs while a feed grows by 600 posts. Each site's feed is scrolled to its end in two browsers
 * in turn, with the extension and without, by the same steps; the profile and the heap are of the page's process.
 *
 * - own script time (ms): self time of functions of our content scripts, profile at 200 µs. With it, in the note,
 *   the same with the browser's functions that they call.
 * - added script duration (ms): `ScriptDuration` in thread time, with less without, for each pair.
 * - long tasks: stretches of at least 50 ms in which every sample is ours or below ours.
 * - heap (MB): live heap at the end after collection, with less without, for each pair. It holds our scripts too.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { type Bench, openTwo } from './browsers.ts';
import { FEEDS, type Feed, heapOf, openFeed, scrollThrough } from './feeds.ts';
import { ourShare, type Share, startProfile, stopProfile } from './profile.ts';
import { type Row, row } from './row.ts';
import { halfRange } from './stats.ts';

const POSTS = 600;
const PART = `While a feed grows by ${POSTS} posts`;
/** From here on the browser calls a task long, in milliseconds. */
const LONG = 50;

interface Run {
  readonly share: Share;
  /** Milliseconds. */
  readonly script: number;
  readonly longTasks: number;
  /** Bytes. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

async function run(browser: Browser, feed: Feed): Promise<Run> {
  const [page, session] = await openFeed(browser, feed, POSTS);
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const heapBefore = await heapOf(session);
    await startProfile(session);
    const before = await scriptDuration(session);
    const { longTasks, atEnd } = await scrollThrough(page, feed, POSTS);
    const script = (await scriptDuration(session)) - before;
    const share = ourShare(await stopProfile(session));
    if (!atEnd) throw new Error(`the feed of ${feed.site} did not grow to its end`);
    return { share, script, longTasks, heapBefore, heapAfter: await heapOf(session) };
  } finally {
    await page.close();
  }
}

interface Pair {
  readonly with: Run;
  readonly without: Run;
}

/**
 * Both browsers are new for each feed: after one long feed Chromium may draw no more frames of another site's. Who
 * begins changes with every pair, so that neither always has the warmer machine.
 */
async function pairs(bench: Bench, feed: Feed, times: number): Promise<Pair[]> {
  const two = await openTwo(bench.sandbox.port, bench.folder);
  const all: Pair[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      const first = time % 2 === 0;
      const early = await run(first ? two.extension.browser : two.plain, feed);
      const late = await run(first ? two.plain : two.extension.browser, feed);
      all.push({ with: first ? early : late, without: first ? late : early });
    }
  } finally {
    await two.close();
  }
  return all;
}

function rowsOf(site: Feed['site'], all: readonly Pair[]): Row[] {
  const part = PART;
  const mega = 2 ** 20;
  const whole = all.map((one) => one.with.share.whole.toFixed(1)).join(', ');
  const functions = all.flatMap((one) => one.with.share.functions).sort((a, b) => b[1] - a[1]);
  const most = functions[0] ? `; most in ${functions[0][0]}` : '';
  const grew = (one: Run) => one.heapAfter - one.heapBefore;
  const growth = all.map((one) => ((grew(one.with) - grew(one.without)) / mega).toFixed(2)).join(', ');
  const apart = all.map((one) => one.with.script - one.without.script);
  const alone = all.map((one) => one.without.script);
  const noise = Math.max(halfRange(apart), halfRange(alone));
  const tasks = (of: 'with' | 'without') => all.map((one) => one[of].longTasks).join(', ');
  return [
    row({
      part,
      what: `${site}: own script time`,
      unit: 'ms',
      samples: all.map((one) => one.with.share.self),
      atMost: 3.4,
      note: `with the browser's functions that it calls, each run: ${whole} ms${most}`,
    }),
    row({
      part,
      what: `${site}: added script duration`,
      unit: 'ms',
      samples: apart,
      without: alone,
      noise,
      atMost: 5,
      note: `each pair: ${apart.map(Math.round).join(', ')} ms; noise between runs ± ${noise.toFixed(0)} ms`,
    }),
    row({
      part,
      what: `${site}: long tasks of ours`,
      unit: '',
      samples: all.map((one) => (one.with.share.longest >= LONG ? 1 : 0)),
      judgedBy: 'p95',
      atMost: 0,
      note: `of the whole page, each run: with ${tasks('with')}; without ${tasks('without')}`,
    }),
    row({
      part,
      what: `${site}: added heap`,
      unit: 'MB',
      samples: all.map((one) => (one.with.heapAfter - one.without.heapAfter) / mega),
      without: all.map((one) => one.without.heapAfter / mega),
      atMost: 0.3,
      note: `of that, grown along with the feed, each pair: ${growth} MB`,
    }),
  ];
}

export async function measureTimeline(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const feed of bench.quick ? FEEDS.slice(0, 1) : FEEDS) {
    rows.push(...rowsOf(feed.site, await pairs(bench, feed, bench.quick || feed.site !== 'x' ? 2 : 3)));
  }
  return rows;
}
