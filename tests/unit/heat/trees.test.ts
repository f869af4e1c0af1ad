import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedBy, treesAt, unpackTrees } from '../../../lib/heat/trees.ts';
import { boost } from '../../../scripts/heat/boost.ts';

/** Yes when both `a` and `b` are high; `c` says nothing. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const [a, b, c] = [(i % 20) / 20, (Math.floor(i / 20) % 20) / 20, ((i * 7) % 13) / 13];
  return { x: Float64Array.of(a, b, c), label: a > 0.5 && b > 0.5 ? 1 : 0, weight: 1, offset: 0 };
});
const options = {
  inputs: ['a', 'b', 'c'],
  signs: [1, 1, 0],
  trees: 40,
  rate: 0.2,
  least: 5,
  penalty: 1,
  rows: 0.7,
  columns: 0.9,
};
const packed = boost(rows, options);
const forest = unpackTrees(packed);
const anyX = fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 });

describe('boost', () => {
  it('finds what only two inputs together tell', () => {
    const at = (...x: number[]): number => treesAt(forest, Float64Array.from(x));
    expect(at(0.9, 0.9, 0.5)).toBeGreaterThan(1);
    for (const x of [
      [0.9, 0.1, 0.5],
      [0.1, 0.9, 0.5],
      [0.1, 0.1, 0.5],
    ])
      expect(at(...x)).toBeLessThan(-1);
  });

  it('grows the same trees every time', () => {
    expect(boost(rows, options)).toEqual(packed);
  });
});

describe('addedBy', () => {
  it('adds up to the difference from rest, and gives nothing to what is at rest', () => {
    fc.assert(
      fc.property(anyX, anyX, fc.nat(2), (x, rest, same) => {
        const here = Float64Array.from(x, (value, i) => (i === same ? (rest[i] ?? 0) : value));
        const there = Float64Array.from(rest);
        const added = addedBy(forest, here, there);
        const sum = added.reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(treesAt(forest, here) - treesAt(forest, there), 9);
        expect(added[same]).toBe(0);
      }),
    );
  });

  it('never lets an input that may only heat cool', () => {
    fc.assert(
      fc.property(anyX, anyX, (x, rest) => {
        const added = addedBy(forest, Float64Array.from(x), Float64Array.from(rest));
        for (const i of [0, 1])
          expect((added[i] ?? 0) * ((x[i] ?? 0) - (rest[i] ?? 0))).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
