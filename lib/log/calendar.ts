/**
 * The local calendar, by each entry's own offset from UTC. `at + offset` is the wall clock of that moment, so plain
 * UTC arithmetic on it is exact: no zone rules are needed, a day of 23 or 25 hours is one day like any other, and a
 * week with a journey in it stays in order. A local day is named by its number: days since 1 January 1970, local.
 */

const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** Entries may be this far from UTC, in milliseconds: the widest offset the schema allows. */
const WIDEST = DAY;

/** On which day a week begins. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** Distance from Thursday, the weekday of day 0, to the start of the week. */
const START: Record<WeekStart, number> = { monday: 4, sunday: 3, saturday: 2 };

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** Local day number of an instant (`at` in ms since 1970 UTC, `offset` in minutes to add for local time). */
export function localDay(at: number, offset: number): number {
  return Math.floor((at + offset * 60_000) / DAY);
}

/** Local hour of an instant, 0…23. */
export function localHour(at: number, offset: number): number {
  return Math.floor(modulo(at + offset * 60_000, DAY) / HOUR);
}

/** Number of the first day of the week that this local day lies in. */
export function firstDayOfWeek(day: number, start: WeekStart): number {
  return day - modulo(day - START[start], 7);
}

export interface WeekRange {
  /** Local day number of the week's first day. */
  readonly firstDay: number;
  /** Every entry of the week has `from <= at < to` (ms since 1970 UTC). */
  readonly from: number;
  /** The range is wider than the week by a day on each side, for all offsets; `weekOf` keeps what belongs. */
  readonly to: number;
}

/** Where to look for the entries of the week that begins on this local day. */
export function rangeOf(firstDay: number): WeekRange {
  return { firstDay, from: firstDay * DAY - WIDEST, to: (firstDay + 7) * DAY + WIDEST };
}

/** The week that an instant lies in, on the wall clock of `offset`. */
export function weekRange(at: number, offset: number, start: WeekStart): WeekRange {
  return rangeOf(firstDayOfWeek(localDay(at, offset), start));
}
