/** What comes of the rule: whether and when a pile-on is noticed, and what is taken for one in an ordinary feed. */
import type { Rule } from '../../lib/crowd/converge.ts';
import { chance } from './chance.ts';
import { HIT, type Incident, onsetOf, seenOf, surgeOf } from './incident.ts';
import { ordinaryFeed, READERS, type Reader, type SeenPost, sessionsOf } from './ordinary.ts';
import { watch } from './watch.ts';

const DAY = 86_400_000;
const HOUR = DAY / 24;
/** Of so many posts a page still knows the words (`lib/guard/crowd-words.ts`). */
const WORDS = 60;
/** Days of ordinary feed around an incident: two before its onset, and as long after it as the longest lasts. */
const BEFORE = 2;
const DAYS = 12;

export interface Noticed {
  /** Milliseconds. */
  readonly sinceOnset: number;
  readonly sinceSurge: number;
  readonly posts: number;
}

/** One incident in `runs` feeds of a heavy reader, at another hour of their day each time. */
export function noticedOf(incident: Incident, thin: number, runs: number, rule: Rule) {
  const [reader] = READERS as readonly [Reader];
  const noticed: Noticed[] = [];
  const shown: number[] = [];
  let early = 0;
  for (let run = 0; run < runs; run += 1) {
    const from = chance(1 + run * 7919 + thin);
    const sessions = sessionsOf(reader, DAYS, from);
    const began = BEFORE * DAY + from.below(24) * HOUR;
    const pile = seenOf(incident, thin, began - onsetOf(incident), sessions, from);
    const feed = [...ordinaryFeed(reader, DAYS, sessions, run + 1), ...pile].sort((a, b) => a.seen - b.seen);
    const found = watch(feed, WORDS, rule).filter(({ who }) => who === HIT);
    const first = found.find(({ at }) => at >= began);
    const surge = began + surgeOf(incident) - onsetOf(incident);
    if (first)
      noticed.push({ sinceOnset: first.at - began, sinceSurge: first.at - surge, posts: first.posts });
    if (found.some(({ at }) => at < began)) early += 1;
    shown.push(mostInADay(pile));
  }
  return { noticed, early, shown };
}

function mostInADay(pile: readonly SeenPost[]): number {
  return Math.max(
    0,
    ...pile.map(({ seen }) => pile.filter((other) => other.seen >= seen && other.seen < seen + DAY).length),
  );
}

/** False alarms in so many months of thirty days, by why most of the posts about that person were there. */
export function alarmsOf(reader: Reader, months: number, rule: Rule): Map<string, number> {
  const alarms = new Map<string, number>();
  for (let month = 0; month < months; month += 1) {
    const sessions = sessionsOf(reader, 30, chance(1000 + month));
    const feed = ordinaryFeed(reader, 30, sessions, 2000 + month);
    for (const { who, at } of watch(feed, WORDS, rule)) {
      const about = feed.filter((post) => post.who === who && Math.abs(post.seen - at) < DAY / 2);
      const what = mostOften(about.map(({ because }) => because));
      alarms.set(what, (alarms.get(what) ?? 0) + 1);
    }
  }
  return alarms;
}

function mostOften(reasons: readonly SeenPost['because'][]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'everyday';
}
