/** Entries in, `Week` out: the summary of one local calendar week, in one pass. */
import type { Entry, Move, Outcome, SiteId } from '../types';
import { localDay, localHour } from './calendar';
import { ranked, type Tally } from './tally';

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

export interface Week {
  readonly firstDay: number;
  /** 7 of them. */
  readonly days: readonly Day[];
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** What set the person off: signal ids that added heat, the most frequent first. */
  readonly reasons: readonly Tally<string>[];
  readonly sites: readonly Tally<SiteId>[];
  readonly moves: readonly Tally<Move>[];
  /** The hottest few, the hottest first. */
  readonly hottest: readonly Entry[];
}

/** How many of the hottest moments are listed. */
export const HOTTEST = 5;

function byHeat(a: Entry, b: Entry): number {
  return b.heat - a.heat || b.at - a.at || (a.id < b.id ? -1 : 1);
}

/** The week of the seven local days from `firstDay` on. Entries of other weeks are passed over; order is no matter. */
export function weekOf(entries: readonly Entry[], firstDay: number): Week {
  const mine = entries.filter((entry) => {
    const day = localDay(entry.at, entry.offset);
    return day >= firstDay && day < firstDay + 7;
  });
  const grid = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({ count: 0, heat: 0 })));
  const outcomes = { posted: 0, edited: 0, held: 0, dropped: 0, excused: 0, closed: 0 };
  for (const entry of mine) {
    outcomes[entry.outcome]++;
    const hour = grid[localDay(entry.at, entry.offset) - firstDay]?.[localHour(entry.at, entry.offset)];
    if (!hour) continue;
    hour.count++;
    hour.heat = Math.max(hour.heat, entry.heat);
  }
  const reasons = mine.flatMap((entry) => {
    const heating = entry.reasons.filter((reason) => reason.share > 0);
    return [...new Set(heating.map((reason) => reason.id))];
  });
  return {
    firstDay,
    days: grid.map((hours, index) => ({ day: firstDay + index, hours })),
    total: mine.length,
    outcomes,
    reasons: ranked(reasons),
    sites: ranked(mine.map((entry) => entry.site)),
    moves: ranked(mine.map((entry) => entry.move)),
    hottest: mine.sort(byHeat).slice(0, HOTTEST),
  };
}
