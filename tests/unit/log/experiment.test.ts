import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultWords } from '@/components/log/experiment-words';
import type { DaySum } from '@/lib/log/day-sum';
import { EXPERIMENT_DAYS, PAIRS, promptsOn, resultOf, stageOf } from '@/lib/log/experiment';
import { randomFrom } from '@/lib/log/random';
import { daySum, MONDAY } from './made';

const seed = fc.nat({ max: 2 ** 32 - 1 });
const days = Array.from({ length: EXPERIMENT_DAYS }, (_, n) => MONDAY + n);

describe('the days of an experiment', () => {
  it('hold one of asking and one of only logging in every two, decided by the coin alone', () => {
    const firsts = new Set<boolean>();
    fc.assert(
      fc.property(seed, (coin) => {
        const experiment = { firstDay: MONDAY, seed: coin };
        const asks = days.map((day) => promptsOn(day, experiment));
        expect(asks.filter(Boolean)).toHaveLength(PAIRS);
        for (let n = 0; n < EXPERIMENT_DAYS; n += 2) expect(asks[n]).toBe(!asks[n + 1]);
        expect(days.map((day) => promptsOn(day, experiment))).toEqual(asks);
        firsts.add(asks[0] === true);
      }),
    );
    expect(firsts.size).toBe(2);
  });

  it('ask before, after and without one', () => {
    const experiment = { firstDay: MONDAY, seed: 1 };
    expect(promptsOn(MONDAY - 1, experiment)).toBe(true);
    expect(promptsOn(MONDAY + EXPERIMENT_DAYS, experiment)).toBe(true);
    expect(promptsOn(MONDAY, undefined)).toBe(true);
    expect(stageOf(experiment, MONDAY - 1)).toBe('waiting');
    expect(stageOf(experiment, MONDAY)).toBe('running');
    expect(stageOf(experiment, MONDAY + EXPERIMENT_DAYS - 1)).toBe('running');
    expect(stageOf(experiment, MONDAY + EXPERIMENT_DAYS)).toBe('over');
  });
});

/** What a person posts on such a day. */
function lived(coin: number, posts: (asks: boolean, n: number) => number): DaySum[] {
  return days.map((day, n) => daySum(day, 4, posts(promptsOn(day, { firstDay: MONDAY, seed: coin }), n)));
}

describe('what came out', () => {
  it('is too few to tell where hardly anything happened', () => {
    expect(resultOf([daySum(MONDAY, 9, 4)], { firstDay: MONDAY, seed: 3 })).toBeUndefined();
    expect(resultWords(undefined)).toEqual([expect.stringContaining('Too few to tell')]);
  });

  it('finds a difference that is there, with its size', () => {
    const result = resultOf(
      lived(5, (asks, n) => (asks ? 1 : 3) + (n % 3 === 0 ? 1 : 0)),
      { firstDay: MONDAY, seed: 5 },
    );
    expect(result?.difference).toBeCloseTo(-2, 0);
    expect(result?.high).toBeLessThan(0);
    expect(result?.chance).toBeLessThan(0.01);
    const words = resultWords(result).join(' ');
    expect(words).toMatch(/With asking: (1\.\d|2(\.\d)?) fewer posts a day\./);
    expect(words).toContain('less than once in ten times');
  });

  it('finds none where there is none, and says so', () => {
    const result = resultOf(
      lived(5, (_asks, n) => n % 4),
      { firstDay: MONDAY, seed: 5 },
    );
    expect(result && result.low <= 0 && result.high >= 0).toBe(true);
    expect(resultWords(result).join(' ')).toContain('too few to tell');
  });

  it('is the same each time it is looked at', () => {
    const sums = lived(9, (asks, n) => (asks ? n % 2 : n % 4));
    const experiment = { firstDay: MONDAY, seed: 9 };
    expect(resultOf(sums, experiment)).toEqual(resultOf(sums, experiment));
  });

  it('errs as seldom as it says: with no difference, about one in ten is called one; a real one lies inside', () => {
    const random = randomFrom(77);
    let [called, inside] = [0, 0];
    const RUNS = 120;
    for (let run = 0; run < RUNS; run++) {
      const coin = Math.floor(random() * 1e9);
      const none = resultOf(
        lived(coin, () => Math.floor(random() * 5)),
        { firstDay: MONDAY, seed: coin },
      );
      if (none && none.chance < 0.1) called++;
      const real = resultOf(
        lived(coin, (asks) => Math.floor(random() * 4) + (asks ? 0 : 1)),
        { firstDay: MONDAY, seed: coin },
      );
      if (real && real.low <= -1 && real.high >= -1) inside++;
    }
    expect(called / RUNS).toBeLessThan(0.2);
    expect(inside / RUNS).toBeGreaterThan(0.78);
  }, 30_000);
});
