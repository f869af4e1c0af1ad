import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converging, RULE, voicesIn } from '@/lib/crowd/converge';
import type { Sighting } from '@/lib/types';

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;

let count = 0;
function row(change: Partial<Sighting> = {}): Sighting {
  count += 1;
  return {
    id: `${count}`,
    person: 'tilda',
    by: `by-${count}`,
    thread: null,
    hot: null,
    at: NOW - HOUR,
    ...change,
  };
}
const rows = (many: number, change: (n: number) => Partial<Sighting> = () => ({})) =>
  Array.from({ length: many }, (_, n) => row(change(n)));
/** What a day is like besides: each post about somebody else. */
const others = (many: number, hoursAgo: (n: number) => number) =>
  rows(many, (n) => ({ person: `other-${n}`, at: NOW - hoursAgo(n) * HOUR }));
const DAY = others(120, (n) => 0.1 + (n / 120) * 23);

describe('voices', () => {
  it('are people, not posts', () => {
    expect(voicesIn(rows(9, () => ({ by: 'vex' })))).toBe(1);
    expect(voicesIn(rows(9))).toBe(9);
    expect(voicesIn([])).toBe(0);
  });

  it('are one for all who answer in a thread', () => {
    expect(voicesIn(rows(30, () => ({ thread: 'one' })))).toBe(1);
    expect(voicesIn([...rows(30, () => ({ thread: 'one' })), ...rows(9, () => ({ thread: 'two' }))])).toBe(2);
    expect(voicesIn([...rows(3), ...rows(30, () => ({ thread: 'one' }))])).toBe(4);
  });

  it('are not more than people, in however many threads one speaks', () => {
    expect(voicesIn(rows(9, (n) => ({ by: 'vex', thread: `thread ${n}` })))).toBe(1);
    expect(voicesIn([row({ by: 'vex' }), row({ by: 'vex', thread: 'one' })])).toBe(1);
  });
});

describe('a feed converges', () => {
  it('where many who had said nothing of somebody point there within hours', () => {
    expect(converging([...DAY, ...rows(14)], NOW)).toEqual({ noticed: ['tilda'], stirring: [] });
  });

  it('perhaps where some do: then it takes hot words', () => {
    const some = rows(5);
    expect(converging([...DAY, ...some], NOW)).toEqual({ noticed: [], stirring: ['tilda'] });
    const weighed = (hot: number) => some.map((one, n) => ({ ...one, hot: n < hot }));
    expect(converging([...DAY, ...weighed(2)], NOW).noticed).toEqual([]);
    expect(converging([...DAY, ...weighed(3)], NOW)).toEqual({ noticed: ['tilda'], stirring: [] });
  });

  it('not where one is hot, however often', () => {
    const cool = rows(4, () => ({ hot: false }));
    const vex = rows(5, () => ({ by: 'vex', hot: true }));
    expect(converging([...DAY, ...cool, ...vex], NOW)).toEqual({ noticed: [], stirring: ['tilda'] });
  });

  it.each<[string, Sighting[]]>([
    ['two or three say something', rows(3)],
    ['one says it forty times', rows(40, () => ({ by: 'vex' }))],
    ['forty answer in one thread', rows(40, () => ({ thread: 'one' }))],
    ['everybody speaks of them all day', rows(60, (n) => ({ at: NOW - (0.1 + (n / 60) * 23) * HOUR }))],
  ])('not where %s', (_what, those) => {
    expect(converging([...DAY, ...those], NOW)).toEqual({ noticed: [], stirring: [] });
  });

  it('less easily on somebody whose own voice is heard here: friends speak of one another', () => {
    const heard = row({ by: 'tilda', person: 'other-1' });
    expect(converging([...DAY, ...rows(6)], NOW).stirring).toEqual(['tilda']);
    expect(converging([...DAY, ...rows(6), heard], NOW)).toEqual({ noticed: [], stirring: [] });
    const hot = (count: number) => rows(9).map((one, n) => ({ ...one, hot: n < count }));
    expect(converging([...DAY, ...hot(5), heard], NOW)).toEqual({ noticed: [], stirring: ['tilda'] });
    expect(converging([...DAY, ...hot(6), heard], NOW).noticed).toEqual(['tilda']);
    expect(converging([...DAY, ...rows(40), heard], NOW).noticed).toEqual(['tilda']);
  });

  it('less easily in the first minutes of a day, of which nothing is known', () => {
    const morning = others(40, (n) => 0.1 + n / 100);
    expect(converging([...morning, ...rows(5)], NOW)).toEqual({ noticed: [], stirring: [] });
  });
});

describe('whatever the sightings are', () => {
  const arbitrary = fc.array(
    fc.record({
      id: fc.string(),
      person: fc.constantFrom('a', 'b', 'c', '__proto__'),
      by: fc.constantFrom(...'abcdefghijkl'),
      thread: fc.option(fc.constantFrom('t', 'u')),
      hot: fc.option(fc.boolean()),
      at: fc.integer({ min: NOW - 24 * HOUR, max: NOW + HOUR }),
    }),
    { maxLength: 80 },
  );
  const sorted = (one: ReturnType<typeof converging>) => ({
    noticed: [...one.noticed].sort(),
    stirring: [...one.stirring].sort(),
  });

  it('their order means nothing', () => {
    fc.assert(
      fc.property(
        arbitrary.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(sorted(converging(shuffled, NOW))).toEqual(sorted(converging(all, NOW)));
          expect(voicesIn(shuffled)).toBe(voicesIn(all));
        },
      ),
    );
  });

  it('nobody is noticed by fewer people than it takes', () => {
    fc.assert(
      fc.property(arbitrary, (all) => {
        for (const person of converging(all, NOW).noticed) {
          const by = new Set(all.filter((one) => one.person === person).map((one) => one.by));
          expect(by.size).toBeGreaterThanOrEqual(RULE.least);
        }
      }),
    );
  });

  it('a full store of them is gone through quickly', () => {
    const full = rows(5000, (n) => ({
      person: `p${n % 7}`,
      thread: n % 2 ? `t${n}` : null,
      at: NOW - n * 1000,
    }));
    const start = performance.now();
    converging(full, NOW);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
