import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, firstDayOfWeek, localDay, localHour, rangeOf, weekRange } from '@/lib/log/calendar';
import { entry, start } from './arbitrary';

/** The wall clock by the browser's own zone rules. */
function wallClock(at: number, timeZone: string): { day: number; hour: number; offset: number } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const midnight = Date.UTC(read('year'), read('month') - 1, read('day'));
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return { day: midnight / DAY, hour: read('hour'), offset: (local - Math.floor(at / 1000) * 1000) / 60_000 };
}

const WEEKDAYS = { monday: 1, sunday: 0, saturday: 6 };

describe('the local calendar', () => {
  it('agrees with the browser’s own in every zone, whatever the season', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    ];
    fc.assert(
      fc.property(entry, fc.constantFrom(...zones), ({ at }, zone) => {
        const { day, hour, offset } = wallClock(at, zone);
        expect(localDay(at, offset)).toBe(day);
        expect(localHour(at, offset)).toBe(hour);
      }),
    );
  });

  it('counts a day of 25 hours and one of 23 as one day each', () => {
    // Berlin, 26 October 2025: clocks go back at 01:00 UTC. 30 March 2025: forward at 01:00 UTC.
    const autumn = Array.from({ length: 25 }, (_, n) => Date.UTC(2025, 9, 25, 22) + n * 3_600_000);
    const spring = Array.from({ length: 23 }, (_, n) => Date.UTC(2025, 2, 29, 23) + n * 3_600_000);
    for (const [hours, date] of [
      [autumn, Date.UTC(2025, 9, 26)],
      [spring, Date.UTC(2025, 2, 30)],
    ] as const) {
      const days = hours.map((at) => localDay(at, wallClock(at, 'Europe/Berlin').offset));
      expect(new Set(days)).toEqual(new Set([date / DAY]));
    }
    const twos = autumn.filter((at) => localHour(at, wallClock(at, 'Europe/Berlin').offset) === 2);
    expect(twos).toHaveLength(2);
  });

  it('begins a week on its weekday, at most six days back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 30_000 }), start, (day, weekStart) => {
        const first = firstDayOfWeek(day, weekStart);
        expect(new Date(first * DAY).getUTCDay()).toBe(WEEKDAYS[weekStart]);
        expect(day - first).toBeGreaterThanOrEqual(0);
        expect(day - first).toBeLessThan(7);
      }),
    );
  });

  it('looks for entries in a range that holds every one of the week, whatever its offset', () => {
    fc.assert(
      fc.property(entry, start, ({ at, offset }, weekStart) => {
        const range = weekRange(at, offset, weekStart);
        expect(at).toBeGreaterThanOrEqual(range.from);
        expect(at).toBeLessThan(range.to);
        expect(rangeOf(range.firstDay)).toEqual(range);
      }),
    );
    // Half past midnight on Monday the 9th in Auckland is still Sunday the 8th by UTC; and late on Sunday in Honolulu.
    const [auckland, honolulu] = [Date.UTC(2025, 5, 8, 12, 30), Date.UTC(2025, 5, 16, 9, 30)];
    for (const [at, offset] of [
      [auckland, 720],
      [honolulu, -600],
    ] as const) {
      const range = weekRange(at, offset, 'monday');
      expect(range.firstDay).toBe(Date.UTC(2025, 5, 9) / DAY);
      expect(at >= range.from && at < range.to).toBe(true);
    }
  });
});
