/**
 * This week for the popup, out of the sums of its days: a log of years must not make the popup slow. Where the sums do
 * not fit (a database from before there were sums), the week's own moments are read, and no others.
 */
import { rangeOf } from '@/lib/log/calendar';
import type { DaySum } from '@/lib/log/day-sum';
import { weekSentence } from '@/lib/log/sentence';
import { weekOf } from '@/lib/log/week';
import type { Connection } from '@/lib/store/connection';
import { createDays } from '@/lib/store/days';
import { createEntries } from '@/lib/store/entries';
import type { Outcome } from '@/lib/types';

export interface WeekGlance {
  readonly sentence: string;
  readonly days: readonly { readonly day: number; readonly count: number }[];
}

const DAYS = 7;
const NONE: Readonly<Record<Outcome, number>> = {
  dropped: 0,
  edited: 0,
  held: 0,
  posted: 0,
  excused: 0,
  closed: 0,
};

/** `firstDay` is the local day number of the week's first day. Rejects with a `StoreFault`. */
export async function readWeek(connection: Connection, firstDay: number): Promise<WeekGlance> {
  const sums = await createDays(connection).between(firstDay, firstDay + DAYS);
  const byDay = new Map(sums.map((sum) => [sum.day, countOf(sum)]));
  const total = [...byDay.values()].reduce((all, count) => all + count, 0);
  if (total === 0 && (await hasEntries(connection, firstDay))) return fromEntries(connection, firstDay);
  return { sentence: weekSentence(outcomesOf(sums)), days: daysOf(firstDay, (day) => byDay.get(day) ?? 0) };
}

/** Whether there is a moment of this week, or close to it: the range is wider than the week by the time zones' width. */
async function hasEntries(connection: Connection, firstDay: number): Promise<boolean> {
  const { from, to } = rangeOf(firstDay);
  const range = IDBKeyRange.bound(from, to, false, true);
  return (await connection.use((db) => db.getKeyFromIndex('entries', 'at', range))) !== undefined;
}

async function fromEntries(connection: Connection, firstDay: number): Promise<WeekGlance> {
  const { from, to } = rangeOf(firstDay);
  const week = weekOf((await createEntries(connection).between(from, to)).rows, firstDay);
  const countOfDay = (day: number) =>
    (week.days[day - firstDay]?.hours ?? []).reduce((all, { count }) => all + count, 0);
  return { sentence: weekSentence(week.outcomes, week.onlyLogged), days: daysOf(firstDay, countOfDay) };
}

function daysOf(firstDay: number, count: (day: number) => number): WeekGlance['days'] {
  return Array.from({ length: DAYS }, (_, at) => ({ day: firstDay + at, count: count(firstDay + at) }));
}

function countOf({ cells }: DaySum): number {
  return Object.values(cells).reduce((all, { count }) => all + count, 0);
}

function outcomesOf(sums: readonly DaySum[]): Record<Outcome, number> {
  const outcomes = { ...NONE };
  for (const { cells } of sums) {
    for (const [name, { count }] of Object.entries(cells)) {
      const outcome = name.split('.')[2];
      if (outcome && Object.hasOwn(outcomes, outcome)) outcomes[outcome as Outcome] += count;
    }
  }
  return outcomes;
}
