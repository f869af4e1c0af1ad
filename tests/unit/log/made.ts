/** Sample moments and days. */
import { DAY } from '@/lib/log/calendar';
import type { DaySum } from '@/lib/log/day-sum';
import type { Entry } from '@/lib/types';

export const MONDAY = Date.UTC(2025, 5, 9) / DAY;

export function moment(change: Partial<Entry> = {}): Entry {
  return {
    id: 'e',
    at: MONDAY * DAY,
    offset: 0,
    site: 'x',
    move: 'quote',
    heat: 50,
    level: 'warm',
    reasons: [],
    outcome: 'dropped',
    question: null,
    person: null,
    thread: null,
    before: null,
    excuse: null,
    line: null,
    ...change,
  };
}

/** A day with so many moments, of which so many were posted. */
export function daySum(day: number, count: number, posted = 0): DaySum {
  return {
    day,
    cells: {
      ...(posted > 0 ? { 'x.reply.posted': { count: posted, heat: 70 * posted } } : {}),
      ...(count > posted
        ? { 'x.reply.dropped': { count: count - posted, heat: 80 * (count - posted) } }
        : {}),
    },
  };
}
