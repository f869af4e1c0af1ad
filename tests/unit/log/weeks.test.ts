import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/log/calendar';
import { NO_FILTER } from '@/lib/log/filter';
import { MONTHS, monthsOf, yearOf } from '@/lib/log/months';
import { comparable, WEEKS, weeksOf } from '@/lib/log/weeks';
import { daySum, MONDAY } from './made';

describe('the last weeks', () => {
  it('are twelve, the oldest first, each with its seven days', () => {
    const sums = [
      daySum(MONDAY, 3, 1),
      daySum(MONDAY + 6, 2, 2),
      daySum(MONDAY + 7, 9),
      daySum(MONDAY - 77, 1),
    ];
    const weeks = weeksOf(sums, MONDAY, NO_FILTER);
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)).toMatchObject({ firstDay: MONDAY, count: 5, posted: 3 });
    expect(weeks.at(-1)?.days.map(({ count }) => count)).toEqual([3, 0, 0, 0, 0, 0, 2]);
    expect(weeks[0]).toMatchObject({ firstDay: MONDAY - 77, count: 1, posted: 0 });
  });

  it('look at what the filter lets pass', () => {
    const weeks = weeksOf([daySum(MONDAY, 3, 1)], MONDAY, { ...NO_FILTER, outcome: 'posted' });
    expect(weeks.at(-1)).toMatchObject({ count: 1, posted: 1 });
    expect(weeksOf([daySum(MONDAY, 3)], MONDAY, { ...NO_FILTER, site: 'reddit' }).at(-1)?.count).toBe(0);
  });

  it('are compared only when over, and from the first with anything in it on', () => {
    const weeks = weeksOf([], MONDAY, NO_FILTER);
    const firsts = comparable(weeks, MONDAY + 3, MONDAY - 21 + 2).map(({ firstDay }) => firstDay);
    expect(firsts).toEqual([MONDAY - 21, MONDAY - 14, MONDAY - 7]);
    expect(comparable(weeks, MONDAY + 7, MONDAY).map(({ firstDay }) => firstDay)).toEqual([MONDAY]);
  });
});

describe('the last year', () => {
  it('is twelve months by the calendar, whatever their length', () => {
    const today = Date.UTC(2024, 1, 29) / DAY;
    const { from, to } = yearOf(today);
    expect(new Date(from * DAY).toISOString()).toBe('2023-03-01T00:00:00.000Z');
    expect(new Date(to * DAY).toISOString()).toBe('2024-03-01T00:00:00.000Z');
    const months = monthsOf([daySum(today, 2, 1), daySum(today - 29, 4), daySum(from, 1)], today, NO_FILTER);
    expect(months).toHaveLength(MONTHS);
    expect(months.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2]);
    expect(months.at(-1)).toMatchObject({ posted: 1 });
  });
});
