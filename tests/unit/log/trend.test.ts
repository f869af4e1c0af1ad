import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendWords } from '@/components/log/trend-words';
import { median } from '@/lib/log/median';
import { randomFrom } from '@/lib/log/random';
import { directionOf, LEAST_WEEKS, trendOf } from '@/lib/log/trend';

const counts = fc.array(fc.nat({ max: 30 }), { minLength: LEAST_WEEKS, maxLength: 12 });

describe('the trend', () => {
  it.each<[string, number[]]>([
    ['too few weeks', [9, 9, 9, 9, 9]],
    ['too few moments', [1, 0, 2, 1, 0, 3, 1, 0, 1, 0, 1, 1]],
    ['nothing', []],
  ])('of %s is too few to tell', (_what, values) => {
    expect(trendOf(values)).toBeUndefined();
    expect(trendWords(trendOf(values), values.length)).toBe('Too few to tell which way it goes.');
  });

  it('of a straight line is that line, and sure', () => {
    const trend = trendOf([2, 4, 6, 8, 10, 12, 14, 16]);
    expect(trend).toEqual({ slope: 2, start: 2, low: 2, high: 2 });
    expect(trendWords(trend, 8)).toMatch(/^More over these 8 weeks: from about 2 to about 16 a week\./);
    expect(trendWords(trendOf([16, 14, 12, 10, 8, 6, 4, 2]), 8)).toMatch(
      /^Fewer .* from about 16 to about 2/,
    );
  });

  it('of weeks that only differ is unclear', () => {
    const trend = trendOf([5, 9, 4, 8, 6, 9, 5, 8, 4, 9, 6, 7]);
    expect(trend && directionOf(trend)).toBe('unclear');
    expect(trendWords(trend, 12)).toBe(
      'No clear change over these 12 weeks: they differ from one another more than over time.',
    );
  });

  it('lies within its interval; turned round it is the same the other way; one wild week does not make one', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const trend = trendOf(values);
        if (!trend) return;
        expect(trend.low).toBeLessThanOrEqual(trend.slope);
        expect(trend.high).toBeGreaterThanOrEqual(trend.slope);
        const back = trendOf([...values].reverse());
        expect(back?.slope).toBeCloseTo(-trend.slope, 9);
        expect(back?.low).toBeCloseTo(-trend.high, 9);
      }),
    );
    const wild = trendOf([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 300]);
    expect(wild?.slope).toBe(0);
    expect(wild && directionOf(wild)).toBe('unclear');
  });

  it('is called a change about as seldom as it says where there is none', () => {
    const random = randomFrom(11);
    let called = 0;
    for (let run = 0; run < 600; run++) {
      const trend = trendOf(Array.from({ length: 12 }, () => Math.floor(random() * 15)));
      if (trend && directionOf(trend) !== 'unclear') called++;
    }
    expect(called / 600).toBeLessThan(0.15);
    expect(called).toBeGreaterThan(0);
  });
});

it('the median is the middle', () => {
  expect([median([]), median([3]), median([9, 1]), median([5, 1, 100])]).toEqual([undefined, 3, 5, 5]);
});
