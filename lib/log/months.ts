/** The last year by month, out of the sums of its days. */
import { DAY } from './calendar';
import { type DaySum, totalOf } from './day-sum';
import type { Filter } from './filter';

export const MONTHS = 12;

export interface MonthCount {
  /** Local day number of the month's first day. */
  readonly firstDay: number;
  readonly count: number;
  readonly posted: number;
}

/** First days of the last `MONTHS` months up to and with the one of `today`, the oldest first; and of the month after. */
function firstDays(today: number): number[] {
  const date = new Date(today * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return Array.from({ length: MONTHS + 1 }, (_, n) => Date.UTC(year, month - MONTHS + 1 + n) / DAY);
}

/** The days whose sums a year needs, on the local day `today`: `from <= day < to`. */
export function yearOf(today: number): { readonly from: number; readonly to: number } {
  const days = firstDays(today);
  return { from: days[0] ?? today, to: days[MONTHS] ?? today };
}

export function monthsOf(sums: readonly DaySum[], today: number, filter: Filter): MonthCount[] {
  const days = firstDays(today);
  return days.slice(0, MONTHS).map((firstDay, index) => {
    const end = days[index + 1] ?? today + 1;
    const inside = sums.filter(({ day }) => day >= firstDay && day < end).map((sum) => totalOf(sum, filter));
    return {
      firstDay,
      count: inside.reduce((sum, day) => sum + day.count, 0),
      posted: inside.reduce((sum, day) => sum + day.posted, 0),
    };
  });
}
