/**
 * The extension's own pages with 100,000 entries (ms by the clock, each time in a new tab).
 *
 * - first paint: `first-contentful-paint`, from the start of the navigation.
 * - the week is shown: from the start of the navigation to the end of the first frame that has the week's sentence.
 * - paging a week: from a press of "Earlier" to the end of the first frame that has another week's calendar.
 * - popup: as "the week is shown", for its sentence about this week. Opened as a tab, which has no window to make.
 */
import type { Page } from 'puppeteer-core';
import { type Bench, pause } from './browsers.ts';
import { type Row, row } from './row.ts';
import { seed } from './seed.ts';

const ENTRIES = 100_000;
const PART = `The heat log with ${ENTRIES.toLocaleString('en')} entries`;

interface Opened {
  readonly painted: number;
  readonly shown: number;
}

declare global {
  /** In the page: when the frame was made that first had what was looked for. */
  var benchShown: number | undefined;
}

/** Opens a page of ours; `selector` is what a person came for. */
async function open(bench: Bench, path: string, selector: string): Promise<[Page, Opened]> {
  const page = await bench.extension.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument((wanted) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          globalThis.benchShown = performance.now();
        };
        port2.postMessage(0);
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(bench.extension.own(path));
  await page.waitForFunction(
    () => globalThis.benchShown && performance.getEntriesByName('first-contentful-paint').length > 0,
    { timeout: 15_000 },
  );
  const opened = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shown: globalThis.benchShown ?? Number.NaN,
  }));
  return [page, opened];
}

/** Pages one week back. */
function pageBack(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shown = () => document.querySelector('.calendar')?.innerHTML;
    const before = shown();
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('.week-nav button')?.click();
    while (shown() === before) {
      if (performance.now() - start > 5000) throw new Error('the week before did not come');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
}

/** Rows written past the background leave its sums of days behind; it makes them anew when it is told. */
async function sumUp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ kind: 'log-changed' });
  });
  await pause(1500);
}

export async function measureHeatLog(bench: Bench): Promise<Row[]> {
  const times = bench.quick ? 2 : 8;
  const [empty] = await open(bench, 'log.html', '.card');
  await seed(empty, ENTRIES);
  await sumUp(empty);
  await empty.close();
  const log: Opened[] = [];
  const popup: Opened[] = [];
  const paged: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const [page, opened] = await open(bench, 'log.html', '.week .sentence');
    log.push(opened);
    await pause(600);
    for (let week = 0; week < (bench.quick ? 1 : 3); week += 1) paged.push(await pageBack(page));
    await page.close();
    const [small, seen] = await open(bench, 'popup.html', '.glance p');
    popup.push(seen);
    await small.close();
  }
  const part = PART;
  const unit = 'ms';
  return [
    row({
      part,
      unit,
      what: 'heat log: first paint',
      samples: log.map(({ painted }) => painted),
      atMost: 500,
    }),
    row({
      part,
      unit,
      what: 'heat log: the week is shown',
      samples: log.map(({ shown }) => shown),
      atMost: 500,
    }),
    row({ part, unit, what: 'heat log: paging a week', samples: paged, atMost: 50 }),
    row({
      part,
      unit,
      what: 'popup: this week is shown',
      samples: popup.map(({ shown }) => shown),
      atMost: 100,
    }),
  ];
}
