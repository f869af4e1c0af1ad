import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackTable, weightAt } from '../../../lib/heat/model/table.ts';
import { packTable } from '../../../scripts/heat/pack-table.ts';

const BITS = 10;
const weight = fc.double({ min: 0.01, max: 4, noNaN: true });
const sparse = fc.uniqueArray(
  fc.record({ bucket: fc.nat((1 << BITS) - 1), size: weight, sign: fc.constantFrom(-1, 1) }),
  {
    selector: ({ bucket }) => bucket,
    maxLength: 300,
  },
);

it('gives every bucket its weight back, to the next level, and all others none', () => {
  fc.assert(
    fc.property(sparse, (entries) => {
      const weights = new Float64Array(1 << BITS);
      for (const { bucket, size, sign } of entries) weights[bucket] = size * sign;
      const packed = packTable(weights);
      const table = unpackTable(packed, BITS);
      expect(packed.entries).toBe(entries.length);
      // The widest gap between levels lies below the highest: 1 − (3/4)^1.5.
      const near = (wanted: number, got: number): boolean =>
        Math.sign(got) === Math.sign(wanted) &&
        Math.abs(Math.min(Math.abs(wanted), packed.scale) - Math.abs(got)) < packed.scale * 0.18 + 1e-3;
      const wrong = [...weights.keys()].filter(
        (bucket) => !near(weights[bucket] ?? 0, weightAt(table, bucket)),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

it('has room for a table of nothing, and for the last bucket of all', () => {
  expect(weightAt(unpackTable(packTable(new Float64Array(1 << BITS)), BITS), 7)).toBe(0);
  const last = new Float64Array(1 << BITS);
  last[last.length - 1] = -1;
  expect(weightAt(unpackTable(packTable(last), BITS), last.length - 1)).toBeCloseTo(-1);
});
