/**
 * An ordinary feed, simulated: nobody in it is piled on. Posts point at people as unevenly as popularity is spread,
 * friends talk to friends, and now and then something makes everybody speak of one person. All figures here are
 * assumptions, chosen on the noisy side: there is no licensed data of what single people read.
 */
import { type Chance, chance, zipf } from './chance.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A post as the simulated reader comes to see it; names are whatever tells people apart. */
export interface SeenPost {
  /** When it was read and when it was published, ms. */
  readonly seen: number;
  readonly made: number;
  readonly by: string;
  /** Whom it points at; `null` for nobody. */
  readonly who: string | null;
  readonly how: 'shown' | 'answered';
  /** What weighing its words would say. */
  readonly hot: boolean;
  /** Why it is there. */
  readonly because: 'everyday' | 'circle' | 'news' | 'birthday' | 'match' | 'funny' | 'pile-on';
}

/** How somebody reads. */
export interface Reader {
  readonly name: string;
  readonly postsADay: number;
  readonly sessionsADay: number;
  readonly follows: number;
}

export const READERS: readonly Reader[] = [
  { name: 'heavy', postsADay: 600, sessionsADay: 10, follows: 500 },
  { name: 'usual', postsADay: 200, sessionsADay: 5, follows: 250 },
  { name: 'light', postsADay: 60, sessionsADay: 2, follows: 100 },
];

/** Share of posts that point at somebody, and of those that are answers. */
const POINTING = 0.4;
const ANSWERING = 0.4;
/** Share of ordinary posts whose words are taken for hot, and where feelings run high. */
const HOT = 0.07;
const HOT_ABOUT = 0.12;
const FRIENDS = 30;
const sizes = zipf(5000, 1);
const voices = zipf(1000, 0.7);

interface Event {
  readonly because: SeenPost['because'];
  /** How often in thirty days. */
  readonly often: number;
  /** Posts about it that a heavy reader sees: the median, and the spread of its logarithm. */
  readonly median: number;
  readonly spread: number;
  /** Over how many hours, on average. */
  readonly hours: number;
  readonly who: (from: Chance) => string;
  readonly answering: number;
}

const EVENTS: readonly Event[] = [
  // Something happens to somebody who is known already, or whom nobody knew yesterday.
  { because: 'news', often: 5, median: 6, spread: 0.7, hours: 5, who: (c) => known(c), answering: 0.2 },
  { because: 'news', often: 1, median: 6, spread: 0.7, hours: 5, who: (c) => stranger(c), answering: 0.2 },
  { because: 'birthday', often: 3, median: 5, spread: 0.4, hours: 6, who: (c) => friend(c), answering: 0.4 },
  // Most speak of a match by plain names; these are those who write a handle.
  { because: 'match', often: 8, median: 4, spread: 0.6, hours: 1.5, who: (c) => known(c), answering: 0.1 },
  { because: 'funny', often: 8, median: 2.5, spread: 0.7, hours: 6, who: (c) => stranger(c), answering: 0.2 },
];

const friend = (from: Chance) => `friend-${from.below(FRIENDS)}`;
const known = (from: Chance) => `known-${sizes(from)}`;
const stranger = (from: Chance) => `stranger-${from.below(1e9)}`;

/** The moments at which a reader begins to read, over so many days. */
export function sessionsOf({ sessionsADay }: Reader, days: number, from: Chance): number[] {
  const starts: number[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let n = 0; n < sessionsADay; n += 1) starts.push(day * DAY + 7 * HOUR + from.next() * 16.5 * HOUR);
  }
  return starts.sort((a, b) => a - b);
}

/** Where something published at `made` is read: in the next session, some minutes into it; `undefined` after the last. */
export function readAt(made: number, sessions: readonly number[], from: Chance): number | undefined {
  const next = sessions.find((start) => start + 20 * MINUTE > made);
  return next === undefined ? undefined : Math.max(made, next) + from.next() * 20 * MINUTE;
}

function author(reader: Reader, from: Chance): string {
  // What a site adds to a feed comes from people one does not follow.
  if (from.yes(0.3)) return from.yes(0.5) ? known(from) : stranger(from);
  const place = voices(from) % reader.follows;
  if (place < FRIENDS) return `friend-${place}`;
  return place % 3 === 0 ? `known-${place}` : `followed-${place}`;
}

function everyday(reader: Reader, start: number, from: Chance): SeenPost {
  const by = author(reader, from);
  const seen = start + from.next() * 20 * MINUTE;
  const made = seen - Math.min(DAY, from.wait(3 * HOUR));
  const how = from.yes(ANSWERING) ? 'answered' : 'shown';
  const amongFriends = by.startsWith('friend-') && from.yes(0.6);
  const who = from.yes(POINTING) ? (amongFriends ? friend(from) : known(from)) : null;
  return {
    seen,
    made,
    by,
    who: who === by ? null : who,
    how,
    hot: from.yes(HOT),
    because: amongFriends ? 'circle' : 'everyday',
  };
}

function postsOf(
  event: Event,
  at: number,
  reader: Reader,
  sessions: readonly number[],
  from: Chance,
): SeenPost[] {
  const who = event.who(from);
  const count = from.poisson(from.around(event.median, event.spread) * (reader.postsADay / 600));
  const found: SeenPost[] = [];
  for (let n = 0; n < count; n += 1) {
    const made = at + from.wait(event.hours * HOUR);
    const seen = readAt(made, sessions, from);
    if (seen === undefined || seen - made > DAY) continue;
    const by = event.because === 'birthday' ? friend(from) : author(reader, from);
    const how = from.yes(event.answering) ? 'answered' : 'shown';
    const hot = from.yes(event.because === 'news' || event.because === 'match' ? HOT_ABOUT : HOT);
    if (by !== who) found.push({ seen, made, by, who, how, hot, because: event.because });
  }
  return found;
}

/** What the reader sees in so many days, in the order of reading. */
export function ordinaryFeed(
  reader: Reader,
  days: number,
  sessions: readonly number[],
  seed: number,
): SeenPost[] {
  const from = chance(seed);
  const feed: SeenPost[] = [];
  const each = reader.postsADay / reader.sessionsADay;
  for (const start of sessions) {
    for (let n = from.poisson(each); n > 0; n -= 1) feed.push(everyday(reader, start, from));
  }
  for (const event of EVENTS) {
    for (let n = from.poisson((event.often * days) / 30); n > 0; n -= 1) {
      feed.push(...postsOf(event, from.next() * days * DAY, reader, sessions, from));
    }
  }
  return feed.sort((a, b) => a.seen - b.seen);
}
