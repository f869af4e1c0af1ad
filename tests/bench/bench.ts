/**
 * `npm run bench`: what the extension costs, measured in a real Chromium on the sandbox's pages, against the figures
 * it is to reach. Prints one table and writes every sample to `.artifacts/bench.json`. A figure that is not reached
 * is printed as such; only a measurement that fails makes the bench fail.
 *
 *   --quick              fewer repetitions, less than a minute
 *   --only a,b           some parts: weighing, loaded, timeline, reading, press, calm, log
 *   --soak MINUTES       scroll for so long as well, and watch the heap
 *   --extension FOLDER   measure another build
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/shared/extension-browser.ts';
import { type Bench, openBench } from './browsers.ts';
import { measureCalmPress } from './calm-press.ts';
import { measureHeatLog } from './heat-log.ts';
import { measureLoaded } from './loaded.ts';
import { measurePress } from './press.ts';
import { measureReading } from './reading.ts';
import { type Row, row, verdict } from './row.ts';
import { measureSoak } from './soak.ts';
import { table } from './table.ts';
import { measureTimeline } from './timeline.ts';
import { measureWeighing } from './weighing.ts';

type Part = (bench: Bench) => Promise<Row[]>;

const PARTS: Readonly<Record<string, Part>> = {
  loaded: measureLoaded,
  timeline: measureTimeline,
  reading: measureReading,
  press: measurePress,
  calm: measureCalmPress,
  log: measureHeatLog,
};

const USAGE = `npm run bench -- [--quick] [--only weighing,${Object.keys(PARTS).join(',')}] [--soak MINUTES] [--extension FOLDER]`;

const NOT_IN_FIREFOX =
  'The bench measures in Chromium only: Firefox’s protocol gives no CPU profile, no trace, no collected heap and no ' +
  'way to stop the background, so the rows about content scripts, feeds, presses and the heap cannot be filled ' +
  'there. Weighing needs no browser: --only weighing.';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    soak: { type: 'string', default: '0' },
    extension: { type: 'string', default: resolve(ROOT, '.output/chrome-mv3') },
    browser: { type: 'string', default: 'chromium' },
    help: { type: 'boolean', default: false },
  },
});

function machine(browser: string) {
  const model = cpus()[0]?.model ?? 'unknown';
  return {
    at: new Date().toISOString(),
    browser,
    node: process.version,
    processors: `${cpus().length} × ${model}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    load: loadavg().map((load) => Math.round(10 * load) / 10),
  };
}

let failed = false;

/** A part that cannot be measured is a row that is not reached, and the bench goes on. */
async function measured(name: string, work: () => Promise<Row[]> | Row[]): Promise<Row[]> {
  const start = performance.now();
  process.stderr.write(`measuring ${name} … `);
  try {
    const rows = await work();
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s\n`);
    return rows;
  } catch (error) {
    failed = true;
    const note = error instanceof Error ? error.message : String(error);
    process.stderr.write(`failed: ${note}\n`);
    return [row({ part: 'Not measured', what: name, unit: '', samples: [], atMost: 0, note })];
  }
}

async function main(): Promise<void> {
  const wanted = values.only?.split(',') ?? ['weighing', ...Object.keys(PARTS)];
  const minutes = Number(values.soak);
  const unknown = wanted.filter((name) => name !== 'weighing' && !Object.hasOwn(PARTS, name));
  if (unknown.length > 0 || !(minutes >= 0)) throw new Error(`Not understood. ${USAGE}`);
  const rows: Row[] = [];
  const before = machine('none');
  let browser = 'none';
  if (wanted.includes('weighing'))
    rows.push(...(await measured('weighing', () => measureWeighing(values.quick))));
  const inBrowser = Object.entries(PARTS).filter(([name]) => wanted.includes(name));
  if (inBrowser.length > 0 || minutes > 0) {
    const bench = await openBench(resolve(values.extension), values.quick);
    try {
      browser = await bench.extension.browser.version();
      for (const [name, part] of inBrowser) rows.push(...(await measured(name, () => part(bench))));
      if (minutes > 0) rows.push(...(await measured('soak', () => measureSoak(bench, minutes))));
    } finally {
      await bench.close();
    }
  }
  report(rows, { ...machine(browser), loadBefore: before.load });
}

function report(rows: readonly Row[], on: ReturnType<typeof machine> & { loadBefore: number[] }): void {
  const judged = rows.map(verdict).filter(Boolean);
  const count = (wanted: string) => judged.filter((one) => one === wanted).length;
  console.log(
    `\n${on.browser}, Node ${on.node}, ${on.processors}; load ${on.loadBefore[0]} before, ${on.load[0]} after\n`,
  );
  console.log(table(rows));
  console.log(
    `\n${count('yes')} of ${judged.length} figures reached, ${count('NO')} not, ${count('unclear')} unclear: the noise is larger than the distance.`,
  );
  if (on.load[0] !== undefined && on.load[0] > cpus().length) {
    console.log('The machine had other work meanwhile: times by the clock are longer than they would be.');
  }
  const folder = resolve(ROOT, '.artifacts');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, 'bench.json');
  const result = {
    ...on,
    quick: values.quick,
    rows: rows.map((one) => ({ ...one, reached: verdict(one) })),
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`Every sample: ${relative(ROOT, file)}`);
}

if (values.help) console.log(USAGE);
else if (values.browser !== 'chromium') {
  console.error(NOT_IN_FIREFOX);
  process.exitCode = 2;
} else {
  await main().catch((error: unknown) => {
    failed = true;
    console.error(error instanceof Error ? error.message : error);
  });
  if (failed) process.exitCode = 1;
}
