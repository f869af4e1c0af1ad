/** Packs a sparse table of weights for `lib/heat/model/table.ts`. */
import { BitWriter } from '../../lib/heat/model/sextets.ts';
import { LEVEL_BITS, type PackedTable, TOP, worthOf } from '../../lib/heat/model/table.ts';

/** The weights that are not 0, as levels. The largest of a thousand share the top level. */
export function packTable(weights: Float64Array): PackedTable {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => b - a);
  const scale = Math.round((sizes[Math.floor(sizes.length * 0.001)] ?? 0) * 1000) / 1000;
  if (scale === 0) return { entries: 0, rice: 0, scale: 0, data: '' };
  // The Rice parameter for gaps of that mean (Golomb 1966; Gallager & Van Voorhis 1975).
  const rice = Math.max(0, Math.floor(Math.log2((Math.LN2 * weights.length) / sizes.length)));
  const bits = new BitWriter();
  let entries = 0;
  let before = -1;
  weights.forEach((weight, bucket) => {
    if (weight === 0) return;
    bits.rice(bucket - before - 1, rice);
    bits.write(levelOf(weight / scale), LEVEL_BITS);
    before = bucket;
    entries++;
  });
  return { entries, rice, scale, data: bits.text() };
}

/** The level whose worth is nearest. */
function levelOf(worth: number): number {
  let best = 0;
  for (let level = 1; level < 2 * TOP; level++)
    if (Math.abs(worthOf(level) - worth) < Math.abs(worthOf(best) - worth)) best = level;
  return best;
}
