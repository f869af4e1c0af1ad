/** Reads a simulated feed with the rule that is shipped, in batches as the extension does. */
import { converging, RULE, type Rule } from '../../lib/crowd/converge.ts';
import type { Sighting } from '../../lib/types.ts';
import type { SeenPost } from './ordinary.ts';

const DAY = 86_400_000;
/** The background hears of what was read this often, in milliseconds. */
const BATCH = 30_000;

export interface Notice {
  readonly who: string;
  /** When the rule noticed, ms. */
  readonly at: number;
  /** Posts about them among the sightings by then. */
  readonly posts: number;
}

/** Each person noticed, once a day. `words` is how many posts back a page still knows the words of. */
export function watch(feed: readonly SeenPost[], words: number, rule: Rule = RULE): Notice[] {
  const found: Notice[] = [];
  const noticed = new Map<string, number>();
  let rows: (Sighting & { readonly post: SeenPost })[] = [];
  for (let at = 0; at < feed.length; ) {
    const until = (feed[at]?.seen ?? 0) + BATCH;
    const before = rows.length;
    for (; at < feed.length && (feed[at]?.seen ?? 0) <= until; at += 1) {
      const post = feed[at];
      if (!post?.who || post.made < until - DAY) continue;
      const thread = post.how === 'answered' ? `answers ${post.who}` : null;
      rows.push({ id: `${at}`, person: post.who, by: post.by, thread, hot: null, at: post.made, post });
    }
    if (rows.length === before) continue;
    rows = rows.filter((row) => row.at > until - DAY);
    const { stirring } = converging(rows, until, rule);
    rows = rows.map((row, place) =>
      stirring.includes(row.person) && place >= rows.length - words ? { ...row, hot: row.post.hot } : row,
    );
    for (const who of converging(rows, until, rule).noticed) {
      if (until - (noticed.get(who) ?? -DAY) < DAY) continue;
      noticed.set(who, until);
      found.push({ who, at: until, posts: rows.filter(({ person }) => person === who).length });
    }
  }
  return found;
}
