/**
 * The content scripts as loaded: their size (KB of 1000 bytes, as built, not compressed), and how long compiling and
 * running each takes (ms of thread time, from `EvaluateScript` in a trace), every time in a new tab.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, pause } from './browsers.ts';
import { type Row, row } from './row.ts';
import { median } from './stats.ts';
import { type Took, traced } from './trace.ts';

const PART = 'The content scripts as loaded';

interface Script {
  readonly file: string;
  readonly when: string;
  /** KB and ms; the figures are for what is loaded before the page. The dialog may come later. */
  readonly most?: { readonly size: number; readonly time: number };
}

const SCRIPTS: readonly Script[] = [
  { file: 'guard.js', when: 'before the page', most: { size: 60, time: 6 } },
  { file: 'judge.js', when: 'when the page is idle' },
];

async function loads(bench: Bench, times: number): Promise<Map<string, Took[]>> {
  const found = new Map(SCRIPTS.map(({ file }) => [file, [] as Took[]]));
  for (let time = 0; time < times; time += 1) {
    const page = await bench.extension.browser.newPage();
    const trace = await traced(page, async () => {
      await page.goto(bench.extension.site('x.com', '/home'));
      await page.waitForSelector('article');
      await pause(400);
    });
    for (const { file } of SCRIPTS) found.get(file)?.push(...trace.evaluations(file));
    await page.close();
  }
  return found;
}

export async function measureLoaded(bench: Bench): Promise<Row[]> {
  const evaluated = await loads(bench, bench.quick ? 4 : 12);
  return SCRIPTS.flatMap(({ file, when, most }) => {
    const all = evaluated.get(file) ?? [];
    const size = statSync(join(bench.folder, 'content-scripts', file)).size / 1000;
    return [
      row({
        part: PART,
        what: `${file}, ${when}: size`,
        unit: 'KB',
        samples: [size],
        ...(most ? { atMost: most.size } : {}),
      }),
      row({
        part: PART,
        what: `${file}, ${when}: evaluation`,
        unit: 'ms',
        samples: all.map(({ thread }) => thread),
        ...(most ? { atMost: most.time } : {}),
        note: `by the clock ${median(all.map(({ clock }) => clock)).toFixed(1)} ms (median)`,
      }),
    ];
  });
}
