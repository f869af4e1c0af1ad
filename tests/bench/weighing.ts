/**
 * Weighing one scene (ms by the clock), in Node with the code of the extension: the scenes of the corpora in
 * `tests/data` where there are any, else a few invented here; and texts of 100 KB made to be slow.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { weigh } from '../../lib/heat/weigh.ts';
import type { Scene } from '../../lib/types.ts';
import { ROOT } from '../../scripts/shared/extension-browser.ts';
import { type Row, row } from './row.ts';
import { HOSTILE, INVENTED } from './scenes.ts';

const PART = 'Weighing, in Node';

function isScene(value: unknown): value is Scene {
  const { draft, move } = (value ?? {}) as Partial<Scene>;
  return typeof draft === 'string' && typeof move === 'string';
}

/** Lines of JSON, gzipped or not, in any folder below. */
function corpusScenes(): Scene[] {
  const folder = resolve(ROOT, 'tests/data');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.jsonl(\.gz)?$/.test(name),
  );
  return files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim());
    return lines.map((line): unknown => JSON.parse(line)).filter(isScene);
  });
}

function timed(scene: Scene): number {
  const start = performance.now();
  weigh(scene);
  return performance.now() - start;
}

export function measureWeighing(quick: boolean): Row[] {
  const corpus = corpusScenes();
  const scenes = (corpus.length > 0 ? corpus : INVENTED).slice(0, quick ? 2000 : 20_000);
  const first = scenes[0] ? timed(scenes[0]) : Number.NaN;
  const rounds = Math.max(1, Math.ceil((quick ? 1000 : 5000) / scenes.length));
  for (const scene of scenes.slice(0, 500)) weigh(scene);
  const usual = Array.from({ length: rounds }, () => scenes.map(timed)).flat();
  const hostile = HOSTILE.map(({ name, scene }) => ({
    name,
    times: Array.from({ length: quick ? 5 : 20 }, () => timed(scene)),
  }));
  const slowest = hostile
    .map(({ name, times }) => ({ name, most: Math.max(...times) }))
    .sort((a, b) => b.most - a.most)[0];
  const from =
    corpus.length > 0 ? `${scenes.length} scenes of the corpora` : `${scenes.length} invented scenes`;
  return [
    row({
      part: PART,
      what: 'one scene',
      unit: 'ms',
      samples: usual,
      judgedBy: 'p95',
      atMost: 1,
      note: `${from}; the very first, which builds the word lists: ${first.toFixed(1)} ms`,
    }),
    row({
      part: PART,
      what: 'a hostile text of 100 KB',
      unit: 'ms',
      samples: hostile.flatMap(({ times }) => times),
      judgedBy: 'p95',
      atMost: 10,
      note: `slowest: ${slowest?.name}, ${slowest?.most.toFixed(1)} ms`,
    }),
  ];
}
