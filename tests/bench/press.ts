/**
 * From a press that is held to the pause on the screen, by the clock (ms): from the time stamp of the mouse button's
 * release to the end of the first frame after our host has come into the page. The page's own script can see the
 * host come, though not what is in it.
 *
 * - worker stopped: the first press on a page just loaded, with the background's worker stopped right before it.
 * - worker awake: the second press on the same page.
 */
import type { Page } from 'puppeteer-core';
import { HANDS, type Hands, openPost, write } from '../e2e/hands.ts';
import { type Bench, pause } from './browsers.ts';
import { type Row, row } from './row.ts';

const PART = 'A press that is held';
const HOT = 'what a disgusting clown, imagine being this stupid. shame on this pathetic idiot';
/** The pause takes no answer sooner; see `lib/guard/pause-host.tsx`. */
const ANSWERABLE = 450;

interface Watch {
  pressed: number;
  inserted: number;
  painted: number;
}

declare global {
  var benchWatch: Watch | undefined;
}

/** Notes, in the page, when the mouse button went up, when our host came and when the frame with it was made. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const fresh = () => ({ pressed: 0, inserted: 0, painted: 0 });
    globalThis.benchWatch = fresh();
    const pressed = ({ timeStamp }: Event) => {
      globalThis.benchWatch = { ...fresh(), pressed: timeStamp };
    };
    addEventListener('pointerup', pressed, { capture: true });
    new MutationObserver((records) => {
      const seen = globalThis.benchWatch;
      const came = records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'DIV'));
      if (!came || !seen?.pressed || seen.inserted) return;
      seen.inserted = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.painted = performance.now();
        };
        port2.postMessage(0);
      });
    }).observe(document.documentElement, { childList: true });
  });
}

/** Presses "send" and gives the time until the pause is on the screen; throws when none comes. */
async function press(page: Page, hands: Hands): Promise<number> {
  await page.click(hands.send);
  await page.waitForFunction(() => (globalThis.benchWatch?.painted ?? 0) > 0, { timeout: 4000 });
  const { pressed, painted } = (await page.evaluate(() => globalThis.benchWatch)) as Watch;
  return painted - pressed;
}

async function answerEdit(page: Page): Promise<void> {
  await pause(ANSWERABLE);
  await page.keyboard.press('Escape');
  await pause(250);
}

/** No limit to the pauses of a day: after the fifth, presses would go through. All else is as a person first has it. */
async function liftCap(bench: Bench): Promise<void> {
  const page = await bench.extension.openOwn('popup.html');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ kind: 'set', settings: { dailyCap: 0 } });
  });
  await page.close();
}

export async function measurePress(bench: Bench): Promise<Row[]> {
  const times = bench.quick ? 1 : 7;
  const cold: number[] = [];
  const warm: number[] = [];
  const notes: string[] = [];
  await liftCap(bench);
  for (const hands of HANDS) {
    for (let time = 0; time < times; time += 1) {
      const page = await openPost(bench.extension, hands, 'beginner-1');
      await page.bringToFront();
      await hands.quote(page);
      await write(page, hands, HOT);
      await watch(page);
      await bench.stopWorker();
      cold.push(await press(page, hands));
      await answerEdit(page);
      warm.push(await press(page, hands));
      await answerEdit(page);
      await page.close();
    }
    const of = (all: readonly number[]) => Math.round(Math.max(...all.slice(-times)));
    notes.push(`${hands.site} ${of(cold)} / ${of(warm)}`);
  }
  return [
    row({
      part: PART,
      what: 'press → pause visible, worker stopped, first press on the page',
      unit: 'ms',
      samples: cold,
      judgedBy: 'p95',
      atMost: 100,
      note: `slowest by site, stopped / awake: ${notes.join(', ')} ms`,
    }),
    row({
      part: PART,
      what: 'press → pause visible, worker awake, second press',
      unit: 'ms',
      samples: warm,
      judgedBy: 'p95',
      atMost: 100,
    }),
  ];
}
