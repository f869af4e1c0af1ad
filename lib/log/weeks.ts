/** The last weeks side by side, out of the sums of their days. */
import { type DaySum, totalOf } from './day-sum';
import type { Filter } from './filter';

/** How many weeks are set side by side. */
export const WEEKS = 12;

export interface DayCount {
  /** Local day number. */
  readonly day: number;
  readonly count: number;
  /** Of these, how many were posted. */
  readonly posted: number;
}

export interface WeekCount {
  /** Local day number. */
  readonly firstDay: number;
  readonly count: number;
  readonly posted: number;
  /** 7 of them. */
  readonly days: readonly DayCount[];
}

/** The `WEEKS` weeks up to and with the one that begins on `lastFirstDay`, the oldest first. */
export function weeksOf(sums: readonly DaySum[], lastFirstDay: number, filter: Filter): WeekCount[] {
  const byDay = new Map(sums.map((sum) => [sum.day, totalOf(sum, filter)]));
  return Array.from({ length: WEEKS }, (_, index) => {
    const firstDay = lastFirstDay - 7 * (WEEKS - 1 - index);
    const days = Array.from({ length: 7 }, (_, n) => {
      const { count, posted } = byDay.get(firstDay + n) ?? { count: 0, posted: 0 };
      return { day: firstDay + n, count, posted };
    });
    const count = days.reduce((sum, day) => sum + day.count, 0);
    const posted = days.reduce((sum, day) => sum + day.posted, 0);
    return { firstDay, count, posted, days };
  });
}

/**
 * The weeks that can be compared: whole ones, from the first in which anything was logged. Before it nobody may
 * have been looking; and a week that is not over would always seem to fall. `today` is a local day number.
 */
export function comparable(weeks: readonly WeekCount[], today: number, firstLogged: number): WeekCount[] {
  return weeks.filter(({ firstDay }) => firstDay + 7 <= today && firstDay + 6 >= firstLogged);
}
