// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breathFor, startBreath } from '@/lib/guard/breath';
import { dueAt } from '@/lib/guard/hold-times';
import { READING } from './made';

describe('the length of the breath', () => {
  test('grows with the heat, within what the person set', () => {
    const heats = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(heats, heats, fc.integer({ min: 1, max: 20 }), (a, b, longest) => {
        const [cooler, hotter] = [Math.min(a, b), Math.max(a, b)].map((heat) =>
          breathFor({ ...READING, heat }, longest),
        );
        expect(cooler).toBeGreaterThanOrEqual(1);
        expect(hotter).toBeLessThanOrEqual(longest);
        expect(cooler).toBeLessThanOrEqual(hotter ?? 0);
      }),
    );
  });

  test('is none where none is wanted', () => {
    expect(breathFor({ ...READING, heat: 100 }, 0)).toBe(0);
  });
});

describe('the clock of the breath', () => {
  let shown = 'visible';
  beforeEach(() => {
    vi.useFakeTimers();
    shown = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => shown as DocumentVisibilityState);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const turn = (to: string) => {
    shown = to;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  test('counts down and ends once', () => {
    const told: number[] = [];
    startBreath(document, 3, (left) => told.push(left));
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([2, 1, 0]);
  });

  test('stands still while the tab is hidden, and goes on where it stood', () => {
    const told: number[] = [];
    startBreath(document, 3, (left) => told.push(left));
    vi.advanceTimersByTime(1100);
    turn('hidden');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([2]);
    turn('visible');
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([2, 1]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([2, 1, 0]);
  });

  test('can be skipped, and is not heard of again', () => {
    const told: number[] = [];
    const clock = startBreath(document, 5, (left) => told.push(left));
    clock.skip();
    vi.advanceTimersByTime(10_000);
    turn('visible');
    expect(told).toEqual([0]);
  });

  test('stopped, it says nothing more', () => {
    const told: number[] = [];
    startBreath(document, 5, (left) => told.push(left)).stop();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});

describe('when a held draft comes back', () => {
  const evening = new Date(2026, 9, 24, 21, 30);
  test('in the person’s own time, over a change of clocks too', () => {
    expect(dueAt('ten-minutes', evening)).toBe(evening.getTime() + 600_000);
    expect(dueAt('an-hour', evening)).toBe(evening.getTime() + 3_600_000);
    expect(new Date(dueAt('tomorrow', evening) ?? 0)).toEqual(new Date(2026, 9, 25, 8));
    expect(dueAt('open', evening)).toBeNull();
  });
});
