/** Entries in, `Week` out: the summary of one local calendar week, in one pass. */
import type { Entry, Move, Outcome, SiteId } from '../types';
import { localDay, localHour } from './calendar';
import { type Filter, NO_FILTER, passes } from './filter';
import { median } from './median';
import { counter, type Tally } from './tally';

/** What happened in one hour of one day. */
interface Hour {
  readonly count: number;
  /** The hottest moment of the hour, 0…100; 0 where there was none. */
  readonly heat: number;
}

interface Day {
  /** Local day number. */
  readonly day: number;
  /** 24 of them, by the wall clock. The hour a clock is set back holds both its passes. */
  readonly hours: readonly Hour[];
}

/** Where the person stood in the crowd. */
interface Before {
  /** Moments of which the page told how many had answered before. */
  readonly known: number;
  /** The middle of those; `undefined` where none is known. */
  readonly median: number | undefined;
}

export interface Week {
  readonly firstDay: number;
  /** 7 of them. */
  readonly days: readonly Day[];
  readonly total: number;
  /** Moments of the week that the filter leaves out. */
  readonly leftOut: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Moments on days of only logging: nobody asked, and they are among those posted. */
  readonly onlyLogged: number;
  /** What set the person off: signal ids that added heat, the most frequent first. */
  readonly reasons: readonly Tally<string>[];
  readonly sites: readonly Tally<SiteId>[];
  readonly moves: readonly Tally<Move>[];
  readonly before: Before;
  /** The hottest few, the hottest first. */
  readonly hottest: readonly Entry[];
  /** All of them, by time. */
  readonly moments: readonly Entry[];
}

/** How many of the hottest moments are listed. */
export const HOTTEST = 5;

function byHeat(a: Entry, b: Entry): number {
  return b.heat - a.heat || b.at - a.at || (a.id < b.id ? -1 : 1);
}

function byTime(a: Entry, b: Entry): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Whether an entry lies in the seven local days from `firstDay` on, on its own wall clock. */
export function isInWeek(entry: Entry, firstDay: number): boolean {
  const day = localDay(entry.at, entry.offset);
  return day >= firstDay && day < firstDay + 7;
}

function eachReason(entry: Entry, take: (id: string) => void): void {
  const heating = entry.reasons.filter((reason) => reason.share > 0);
  for (const id of new Set(heating.map((reason) => reason.id))) take(id);
}

/** The week of the seven local days from `firstDay` on. Entries of other weeks are passed over; order is no matter. */
export function weekOf(entries: readonly Entry[], firstDay: number, filter: Filter = NO_FILTER): Week {
  const grid = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({ count: 0, heat: 0 })));
  const outcomes = { posted: 0, edited: 0, held: 0, dropped: 0, excused: 0, closed: 0 };
  const [reasons, sites, moves] = [counter<string>(), counter<SiteId>(), counter<Move>()];
  const before: number[] = [];
  const moments: Entry[] = [];
  let [leftOut, onlyLogged] = [0, 0];
  for (const entry of entries) {
    if (!isInWeek(entry, firstDay)) continue;
    if (!passes(filter, entry)) {
      leftOut++;
      continue;
    }
    moments.push(entry);
    outcomes[entry.outcome]++;
    if (entry.onlyLogged) onlyLogged++;
    eachReason(entry, reasons.add);
    sites.add(entry.site);
    moves.add(entry.move);
    if (entry.before !== null) before.push(entry.before);
    const hour = grid[localDay(entry.at, entry.offset) - firstDay]?.[localHour(entry.at, entry.offset)];
    if (!hour) continue;
    hour.count++;
    hour.heat = Math.max(hour.heat, entry.heat);
  }
  return {
    firstDay,
    days: grid.map((hours, index) => ({ day: firstDay + index, hours })),
    total: moments.length,
    leftOut,
    outcomes,
    onlyLogged,
    reasons: reasons.ranked(),
    sites: sites.ranked(),
    moves: moves.ranked(),
    before: { known: before.length, median: median(before) },
    hottest: [...moments].sort(byHeat).slice(0, HOTTEST),
    moments: moments.sort(byTime),
  };
}
