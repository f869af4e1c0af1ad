import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAfter, isQuiet, restraint } from '@/lib/guard/restraint';
import type { Outcome, Recent } from '@/lib/types';
import { memory } from './made';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Wednesday. */
const NOON = Date.UTC(2026, 10, 25, 12);

function recent(hoursAgo: number, outcome: Outcome, thread: string | null = null): Recent {
  return { at: NOON - hoursAgo * HOUR, thread, outcome, heat: 80 };
}

function ask(past: Recent[], thread?: string, settings: Parameters<typeof memory>[1] = {}) {
  return restraint(memory({ recent: past }, settings), thread, NOON, 0);
}

describe('grace', () => {
  test('leaves a thread alone after an answer, for half a day', () => {
    expect(ask([recent(2, 'posted', 't1')], 't1')).toBe('grace');
    expect(ask([recent(2, 'dropped', 't1')], 't1')).toBe('grace');
    expect(ask([recent(13, 'posted', 't1')], 't1')).toBeUndefined();
    expect(ask([recent(2, 'posted', 't1')], 't2')).toBeUndefined();
    expect(ask([recent(2, 'posted', null)], undefined)).toBeUndefined();
  });

  test('an edit is no answer yet, nor is a dialog that was taken away', () => {
    expect(ask([recent(0.1, 'edited', 't1')], 't1')).toBeUndefined();
    expect(ask([recent(0.1, 'closed', 't1')], 't1')).toBeUndefined();
  });
});

describe('the daily cap', () => {
  const five = [1, 2, 3, 4, 5].map((hours) => recent(hours, 'dropped'));
  test('counts the pauses of the local day', () => {
    expect(ask(five)).toBe('cap');
    expect(ask(five.slice(1))).toBeUndefined();
    expect(ask([1, 2, 3, 4, 13].map((hours) => recent(hours, 'dropped')))).toBeUndefined();
  });

  test('follows the setting; 0 is no limit', () => {
    expect(ask(five, undefined, { dailyCap: 6 })).toBeUndefined();
    expect(ask(five, undefined, { dailyCap: 0 })).toBeUndefined();
    expect(ask(five.slice(3), undefined, { dailyCap: 2 })).toBe('cap');
  });
});

describe('growing gaps', () => {
  const posted = (count: number) => Array.from({ length: count }, () => recent(1, 'posted'));
  test.each([
    [0, 0],
    [2, 0],
    [3, 30],
    [4, 60],
    [6, 240],
    [40, 1440],
  ])('after %i "Post it" in a row: %i minutes', (row, minutes) => {
    expect(gapAfter(posted(row))).toBe(minutes * MINUTE);
  });

  test('any other outcome ends the row', () => {
    expect(gapAfter([...posted(5), recent(1, 'edited'), ...posted(2)])).toBe(0);
  });

  test('hold back a pause until they are over', () => {
    const row = [recent(0.6, 'posted'), recent(0.5, 'posted'), recent(0.4, 'posted')];
    expect(ask(row)).toBe('gap');
    expect(ask(row.map((one) => ({ ...one, at: one.at - HOUR })))).toBeUndefined();
  });
});

describe('quiet hours', () => {
  const WEDNESDAY = 3;
  test('hold on their days, to the minute', () => {
    const office = [{ days: [WEDNESDAY], from: 9 * 60, to: 17 * 60 }];
    expect(isQuiet(office, NOON, 0)).toBe(true);
    expect(isQuiet(office, NOON + 5 * HOUR, 0)).toBe(false);
    expect(isQuiet(office, NOON + 24 * HOUR, 0)).toBe(false);
    expect(isQuiet(office, NOON, -240)).toBe(false);
  });

  test('over midnight they belong to the day on which they begin', () => {
    const night = [{ days: [WEDNESDAY], from: 22 * 60, to: 7 * 60 }];
    expect(isQuiet(night, NOON + 11 * HOUR, 0)).toBe(true);
    expect(isQuiet(night, NOON + 18 * HOUR, 0)).toBe(true);
    expect(isQuiet(night, NOON + 19 * HOUR, 0)).toBe(false);
    expect(isQuiet(night, NOON - 6 * HOUR, 0)).toBe(false);
  });
});

test('a clock set back counts nothing from the future', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 })), (ahead) => {
      const future = ahead.map((hours) => recent(-hours, 'posted', 't1'));
      expect(ask(future, 't1')).toBeUndefined();
    }),
  );
});
