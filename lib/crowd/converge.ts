/**
 * When a feed converges on somebody: several people pointing at one person within hours, where the rest of the day
 * would not lead one to expect it. Convergence, not popularity: a person whom the feed points at all day is no news.
 * Where it is clear by numbers alone, it is noticed; where it only stirs, the words of those posts are weighed, and it
 * is noticed when some of them are hot. Pure; the figures were chosen with `npm run crowd`.
 */
import type { Sighting } from '../types.ts';

const HOUR = 3_600_000;

/** What the rule goes by. */
export interface Rule {
  /** An onset is looked for in the latest so long, for each of these; milliseconds. */
  readonly within: readonly number[];
  /** How many different people have to point there. */
  readonly least: number;
  /**
   * By how much the root of their number is above the root of what the rest of the day leads one to expect (roots,
   * because chance spreads the roots of all counts alike, by about a half): enough to weigh the words, enough alone.
   */
  readonly stirs: number;
  readonly clear: number;
  /** How many of them have to be hot, of those whose words were weighed. */
  readonly hot: number;
  /** The rest of the day is taken to have at least so many sightings: less says nothing about what is ordinary. */
  readonly known: number;
  /** Somebody whose own voice is heard in this feed is talked with as much as about: so many times as many. */
  readonly ownVoice: number;
}

export const RULE: Rule = {
  within: [2 * HOUR, 6 * HOUR, 12 * HOUR],
  least: 4,
  stirs: 1.2,
  clear: 3,
  hot: 3,
  known: 20,
  ownVoice: 2,
};

/**
 * How many voices there are among sightings of one person: different people, and of each thread only one, because
 * everybody in a thread speaks to whoever began it.
 */
export function voicesIn(rows: readonly Sighting[]): number {
  const inFeed = new Set(rows.filter(({ thread }) => thread === null).map(({ by }) => by));
  const others = rows.filter(({ thread, by }) => thread !== null && !inFeed.has(by));
  const threads = new Set(others.map(({ thread }) => thread)).size;
  return inFeed.size + Math.min(threads, new Set(others.map(({ by }) => by)).size);
}

/** Sightings by the person pointed at. */
export function byPerson(rows: readonly Sighting[]): Map<string, Sighting[]> {
  const found = new Map<string, Sighting[]>();
  for (const row of rows) {
    const those = found.get(row.person);
    if (those) those.push(row);
    else found.set(row.person, [row]);
  }
  return found;
}

/** People by hash: those on whom the day's sightings have converged, and those on whom they only seem to. */
export interface Converging {
  readonly noticed: readonly string[];
  /** The words of posts that point at them are to be weighed. */
  readonly stirring: readonly string[];
}

/** `rows` are a day's; `now` in ms since 1970. */
export function converging(rows: readonly Sighting[], now: number, rule: Rule = RULE): Converging {
  const heard = new Set(rows.map(({ by }) => by));
  const noticed: string[] = [];
  const stirring: string[] = [];
  const windows = rule.within.map((within) => {
    const since = now - within;
    const latest = rows.filter(({ at }) => at > since).length;
    return { since, share: latest / Math.max(rule.known, rows.length - latest) };
  });
  for (const [person, those] of byPerson(rows)) {
    if (those.length < rule.least) continue;
    const fold = heard.has(person) ? rule.ownVoice : 1;
    const rise = Math.max(...windows.map((window) => riseOf(those, window, fold, rule.least)));
    if (rise >= rule.clear || (rise >= rule.stirs && hotVoicesIn(those) >= rule.hot * fold))
      noticed.push(person);
    else if (rise >= rule.stirs) stirring.push(person);
  }
  return { noticed, stirring };
}

/** How far one person's latest voices are above what their earlier ones lead one to expect, in roots. */
function riseOf(
  those: readonly Sighting[],
  { since, share }: { readonly since: number; readonly share: number },
  fold: number,
  least: number,
): number {
  const voices = voicesIn(those.filter(({ at }) => at > since)) / fold;
  if (voices < least) return 0;
  const before = voicesIn(those.filter(({ at }) => at <= since)) / fold;
  return Math.sqrt(voices) - Math.sqrt((before + 0.5) * share);
}

function hotVoicesIn(rows: readonly Sighting[]): number {
  return new Set(rows.filter(({ hot }) => hot).map(({ by }) => by)).size;
}
