/**
 * The lock on loosening: which part of a change makes Firebreak quieter, and so waits until tomorrow. Pure.
 * What does not concern how often it speaks (decks, words, the log) never waits.
 */
import type { Move, QuietHours, Sensitivity, Settings, SiteId, When } from './types';

export type Change = Partial<Settings>;

/** A change that waits. */
export interface Later {
  /** When it takes effect, ms since 1970. */
  readonly at: number;
  readonly change: Change;
}

const WHENS: readonly When[] = ['never', 'hot', 'warm', 'always'];
const SENSITIVITIES: readonly Sensitivity[] = ['quiet', 'balanced', 'eager'];
const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];
const DAY = 1440;

/** For each setting that can loosen: whether going from one value to the other does. */
const LOOSENS: { readonly [K in keyof Settings]?: (from: Settings, to: Settings) => boolean } = {
  on: (from, to) => from.on && !to.on,
  sensitivity: (from, to) => SENSITIVITIES.indexOf(to.sensitivity) < SENSITIVITIES.indexOf(from.sensitivity),
  when: (from, to) => MOVES.some((move) => isLess(from.when[move], to.when[move])),
  whenOn: (from, to) =>
    sitesOf(from, to).some((site) => MOVES.some((move) => isLess(at(from, site, move), at(to, site, move)))),
  muted: (from, to) => to.muted.some((signal) => !from.muted.includes(signal)),
  hints: (from, to) => from.hints && !to.hints,
  breath: (from, to) => to.breath < from.breath,
  breathGrows: (from, to) => !from.breathGrows && to.breathGrows,
  dailyCap: (from, to) => capOf(to) < capOf(from),
  quietHours: (from, to) => {
    const before = silentMinutes(from.quietHours);
    return [...silentMinutes(to.quietHours)].some((minute) => !before.has(minute));
  },
  lock: (from, to) => from.lock && !to.lock,
};

function isLess(from: When, to: When): boolean {
  return WHENS.indexOf(to) < WHENS.indexOf(from);
}

/** When to pause for a move on a site. */
export function at(settings: Pick<Settings, 'when' | 'whenOn'>, site: SiteId, move: Move): When {
  return settings.whenOn[site]?.[move] ?? settings.when[move];
}

function sitesOf(...both: readonly Settings[]): SiteId[] {
  return [...new Set(both.flatMap(({ whenOn }) => Object.keys(whenOn) as SiteId[]))];
}

function capOf({ dailyCap }: Settings): number {
  return dailyCap === 0 ? Number.POSITIVE_INFINITY : dailyCap;
}

/** The silent minutes of a week, counted from Sunday midnight. */
function silentMinutes(hours: readonly QuietHours[]): Set<number> {
  const silent = new Set<number>();
  for (const { days, from, to } of hours) {
    const length = to > from ? to - from : to - from + DAY;
    for (const day of days) {
      for (let minute = 0; minute < length; minute++) silent.add((day * DAY + from + minute) % (7 * DAY));
    }
  }
  return silent;
}

/** Parts a change into what takes effect now and what waits. Without the lock nothing waits. */
export function partChange(
  before: Settings,
  change: Change,
): { readonly now: Change; readonly later: Change } {
  if (!before.lock) return { now: change, later: {} };
  const now: Record<string, unknown> = {};
  const later: Record<string, unknown> = {};
  for (const key of Object.keys(change) as (keyof Settings)[]) {
    const loosens = LOOSENS[key]?.(before, { ...before, [key]: change[key] }) ?? false;
    (loosens ? later : now)[key] = change[key];
  }
  return { now: now as Change, later: later as Change };
}

/** Tomorrow begins at six in the morning; before four at night it is still the day before. */
export function tomorrowAt(now: number): number {
  const today = new Date(now);
  const days = today.getHours() < 4 ? 0 : 1;
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 6).getTime();
}
