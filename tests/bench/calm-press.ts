/**
 * What a press that is not held spends in our code (ms of thread time): all calls into our scripts from the mouse's
 * arrival over the send control until after its click, added up, from a trace. The site's own handlers do not count.
 * Pages are opened anew in between, so that first presses, which compile much, are among them. The same for the keys
 * of the draft, a key at a time.
 */
import { HANDS, type Hands, openPost, settled, write } from '../e2e/hands.ts';
import type { Bench } from './browsers.ts';
import { type Row, row } from './row.ts';
import { median, p95 } from './stats.ts';
import { type Took, type Trace, traced } from './trace.ts';

const PART = 'A press that is not held';
const CALM = 'Does anybody know when the market opens on Saturday?';
const PRESSES = 4;

async function presses(bench: Bench, hands: Hands): Promise<Trace> {
  const page = await openPost(bench.extension, hands, 'cool-1');
  const mark = (name: string) => page.evaluate((text) => void performance.mark(text), name);
  bench.sandbox.reset();
  const trace = await traced(page, async () => {
    for (let time = 1; time <= PRESSES; time += 1) {
      await hands.reply(page);
      await page.waitForSelector(hands.editor, { visible: true });
      await mark('bench-keys');
      await write(page, hands, CALM);
      await mark('bench-keys-end');
      await mark('bench-press');
      await page.click(hands.send);
      await mark('bench-press-end');
      await settled(page, 200);
      if (bench.sandbox.posts().length !== time)
        throw new Error(`a calm reply on ${hands.site} did not go out`);
    }
  });
  await page.close();
  return trace;
}

function clock(all: readonly Took[]): string {
  const times = all.map((one) => one.clock);
  return `by the clock ${median(times).toFixed(2)} · ${p95(times).toFixed(2)} ms`;
}

export async function measureCalmPress(bench: Bench): Promise<Row[]> {
  const all: Took[] = [];
  const first: Took[] = [];
  const keys: number[] = [];
  for (let time = 0; time < (bench.quick ? 1 : 2); time += 1) {
    for (const hands of HANDS) {
      const trace = await presses(bench, hands);
      const found = trace.between('bench-press', 'bench-press-end');
      all.push(...found);
      first.push(...found.slice(0, 1));
      const typed = trace.between('bench-keys', 'bench-keys-end');
      keys.push(...typed.map(({ thread }) => thread / CALM.length));
    }
  }
  return [
    row({
      part: PART,
      what: 'a calm reply: time in our handlers',
      unit: 'ms',
      samples: all.map(({ thread }) => thread),
      judgedBy: 'p95',
      atMost: 5,
      note: `${clock(all)}; first press on a page, thread time: ${first.map(({ thread }) => thread.toFixed(1)).join(', ')} ms`,
    }),
    row({ part: PART, what: 'a key typed into a draft: time in our handlers', unit: 'ms', samples: keys }),
  ];
}
