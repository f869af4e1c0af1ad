/** A pile-on as it reaches one reader's feed: published posts per ten minutes, of which the feed shows a small part. */
import type { Chance } from './chance.ts';
import { readAt, type SeenPost } from './ordinary.ts';

const DAY = 86_400_000;

/** One incident of a file of timings: per bin the posts about the person, before it began and while it lasted. */
export interface Incident {
  readonly id: string;
  readonly binMinutes: number;
  readonly bins: readonly (readonly [bin: number, before: number, during: number])[];
}

/** Whom it hits, as the simulation calls them. */
export const HIT = 'the-one-piled-on';

/** Posts that answer in a thread; the others quote or name before one's own readers. */
const ANSWERING = 0.3;
/** Share of its posts whose words are taken for hot: of six in ten that are, two in three are heard (model card). */
const HOT = 0.4;
/** Posts by people who have posted about it before. */
const AGAIN = 0.25;

/** When it began, ms from the first bin: the first post of it. */
export function onsetOf({ bins, binMinutes }: Incident): number {
  return (bins.find(([, , during]) => during > 0)?.[0] ?? 0) * binMinutes * 60_000;
}

/** When it had grown to a tenth of its busiest hour, ms from the first bin. */
export function surgeOf({ bins, binMinutes }: Incident): number {
  const hour = 60 / binMinutes;
  const inHour = (from: number) =>
    bins.reduce((sum, [bin, , during]) => (bin >= from && bin < from + hour ? sum + during : sum), 0);
  const hours = bins.filter(([, , during]) => during > 0).map(([bin]) => ({ bin, posts: inHour(bin) }));
  const most = Math.max(...hours.map(({ posts }) => posts));
  return (hours.find(({ posts }) => posts >= most / 10)?.bin ?? 0) * binMinutes * 60_000;
}

/** What a reader sees of it where one in `thin` posts reaches their feed. `shift`: ms added to its times. */
export function seenOf(
  incident: Incident,
  thin: number,
  shift: number,
  sessions: readonly number[],
  from: Chance,
): SeenPost[] {
  const seen: SeenPost[] = [];
  const voices: string[] = [];
  for (const [bin, before, during] of incident.bins) {
    for (let n = from.poisson((before + during) / thin); n > 0; n -= 1) {
      const made = shift + (bin + from.next()) * incident.binMinutes * 60_000;
      const read = readAt(made, sessions, from);
      if (read === undefined || read - made > DAY) continue;
      const again = voices.length > 0 && from.yes(AGAIN);
      const by = again ? (voices[from.below(voices.length)] ?? '') : `joins-${voices.length}`;
      if (!again) voices.push(by);
      const how = from.yes(ANSWERING) ? 'answered' : 'shown';
      seen.push({ seen: read, made, by, who: HIT, how, hot: from.yes(HOT), because: 'pile-on' });
    }
  }
  return seen;
}
