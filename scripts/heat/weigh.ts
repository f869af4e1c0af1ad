/**
 * The measuring door: `node scripts/heat/weigh.ts < scenes.jsonl > readings.jsonl`. Reads scenes in the corpus format (labels are ignored), writes one line for each,
 * by exactly the code the extension runs and with default settings. A line that is no scene is named on standard error; the
 * others are still weighed, and the exit status is 1.
 */
import { createInterface } from 'node:readline';
import { weigh } from '../../lib/heat/weigh.ts';
import { sceneFrom } from './scene-line.ts';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (!line.trim()) continue;
  const { id, scene, fault } = sceneFrom(line);
  if (!scene) {
    process.stderr.write(`line ${number}: ${fault}\n`);
    process.exitCode = 1;
    continue;
  }
  const { heat, level, callout, draftHeat, signals } = weigh(scene);
  const shown = signals.map(({ id: signal, share, why }) => ({ id: signal, share: round(share, 4), why }));
  const row = {
    id,
    heat: round(heat, 4),
    level,
    callout: round(callout, 6),
    draftHeat: round(draftHeat, 6),
    signals: shown,
  };
  if (!process.stdout.write(`${JSON.stringify(row)}\n`))
    await new Promise((resume) => process.stdout.once('drain', resume));
}
