/** Packs a sparse table of weights for `lib/heat/model/table.ts`. */
import { BitWriter } from '../../lib/heat/model/sextets.ts';
import { LEVEL_BITS, LEVELS, type PackedTable } from '../../lib/heat/model/table.ts';

/** Rounds of the search for levels. */
const ROUNDS = 60;

/** The weights that are not 0, as levels. `seen`: how much each bucket is seen, so that the levels suit the weights that matter. */
export function packTable(weights: Float64Array, seen: Float64Array): PackedTable {
  const kept = Array.from(weights.keys()).filter((bucket) => weights[bucket] !== 0);
  if (kept.length === 0) return { entries: 0, rice: 0, worth: '', data: '' };
  const worth = levelsOf(
    kept.map((bucket) => ({ weight: weights[bucket] ?? 0, seen: seen[bucket] ?? 0 })),
  ).map((level) => Math.round(level * 1000) / 1000);
  // The Rice parameter for gaps of that mean (Golomb 1966; Gallager & Van Voorhis 1975).
  const rice = Math.max(0, Math.floor(Math.log2((Math.LN2 * weights.length) / kept.length)));
  const bits = new BitWriter();
  let before = -1;
  for (const bucket of kept) {
    bits.rice(bucket - before - 1, rice);
    bits.write(nearest(worth, weights[bucket] ?? 0), LEVEL_BITS);
    before = bucket;
  }
  return { entries: kept.length, rice, worth: worth.join(' '), data: bits.text() };
}

interface Weighed {
  readonly weight: number;
  readonly seen: number;
}

/** The levels with the least squared error in the scores, from the smallest to the largest (Lloyd 1982, Least squares quantization in PCM). */
function levelsOf(weights: readonly Weighed[]): number[] {
  const sorted = weights.map(({ weight }) => weight).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  let levels = Array.from({ length: LEVELS }, (_, level) => at((level + 0.5) / LEVELS));
  for (let round = 0; round < ROUNDS; round++) {
    const sum = new Float64Array(LEVELS);
    const mass = new Float64Array(LEVELS);
    for (const { weight, seen } of weights) {
      const level = nearest(levels, weight);
      sum[level] = (sum[level] ?? 0) + weight * seen;
      mass[level] = (mass[level] ?? 0) + seen;
    }
    levels = levels.map((level, i) => ((mass[i] ?? 0) > 0 ? (sum[i] ?? 0) / (mass[i] ?? 1) : level));
  }
  return levels;
}

/** The level nearest to a weight. */
function nearest(levels: readonly number[], weight: number): number {
  let best = 0;
  for (let level = 1; level < levels.length; level++)
    if (Math.abs((levels[level] ?? 0) - weight) < Math.abs((levels[best] ?? 0) - weight)) best = level;
  return best;
}
