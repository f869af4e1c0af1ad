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

const ONCE = new Float64Array(1 << BITS).fill(1);

it('gives every bucket the level nearest to its weight, and all others none', () => {
  fc.assert(
    fc.property(sparse, (entries) => {
      const weights = new Float64Array(1 << BITS);
      for (const { bucket, size, sign } of entries) weights[bucket] = size * sign;
      const packed = packTable(weights, ONCE);
      const table = unpackTable(packed, BITS);
      expect(packed.entries).toBe(entries.length);
      const wrong = [...weights.keys()].filter((bucket) => {
        const [wanted = 0, got] = [weights[bucket], weightAt(table, bucket)];
        if (wanted === 0) return got !== 0;
        const off = Math.min(...table.worth.map((level) => Math.abs(level - wanted)));
        return Math.abs(got - wanted) > off + 1e-6;
      });
      expect(wrong).toEqual([]);
    }),
  );
});

it('spends its levels where weights are, and more of them on those that are seen much', () => {
  const weights = new Float64Array(1 << BITS);
  weights.forEach((_, bucket) => {
    weights[bucket] = bucket % 2 ? 3 : 0.01 + bucket / 5000;
  });
  const off = (seen: Float64Array): number => {
    const table = unpackTable(packTable(weights, seen), BITS);
    return Math.max(...[...weights.keys()].map((b) => Math.abs(weightAt(table, b) - (weights[b] ?? 0))));
  };
  expect(off(ONCE)).toBeLessThan(0.03);
  const small = ONCE.map((_, bucket) => (bucket % 2 ? 1e-6 : 1));
  expect(off(small)).toBeLessThan(0.03);
});

it('has room for a table of nothing, and for the last bucket of all', () => {
  expect(weightAt(unpackTable(packTable(new Float64Array(1 << BITS), ONCE), BITS), 7)).toBe(0);
  const last = new Float64Array(1 << BITS);
  last[last.length - 1] = -1;
  expect(weightAt(unpackTable(packTable(last, ONCE), BITS), last.length - 1)).toBeCloseTo(-1);
});
