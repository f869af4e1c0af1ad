/** From a press on a page to the plain data that judging needs. */
import type { Memory } from '../messages';
import type { Attempt, Page, Site } from '../sites/site';
import type { Crowd, Move, Post, Scene, SiteId, Target } from '../types';
import { crowdOn } from './crowd-scene';

const HOUR = 3_600_000;

/** A draft longer than this is judged by its beginning and end: no post is that long, and a press must stay quick. */
const MOST_JUDGED = 20_000;

function targetOf(post: Post, now: number): Target {
  const made = post.time === null ? Number.NaN : Date.parse(post.time);
  return {
    author: post.author,
    text: post.text,
    ageHours: Number.isNaN(made) ? null : Math.max(0, (now - made) / HOUR),
    counts: post.counts,
    alt: post.alt,
    quoted: post.quoted && { author: post.quoted.author, text: post.quoted.text },
  };
}

function judgedPart(draft: string): string {
  if (draft.length <= MOST_JUDGED) return draft;
  const half = MOST_JUDGED / 2;
  return `${draft.slice(0, half)}\n${draft.slice(-half)}`;
}

/** What is written, about what, and where: an attempt on a page, or a draft that was held. */
interface Written {
  readonly site: SiteId;
  readonly move: Move;
  readonly me: string | null;
  readonly target: Post | null;
  readonly draft: string;
  /** What the feed has shown; left out where nobody looked. */
  readonly crowd?: Crowd | null;
}

/** `now` in milliseconds since 1970. */
export function sceneFor({ site, move, me, target, draft, crowd = null }: Written, now: number): Scene {
  return { site, move, me, target: target && targetOf(target, now), draft: judgedPart(draft), crowd };
}

/** The scene of an attempt on a page; `now` as above. `memory` knows what the feed has shown of those it concerns. */
export function sceneOf(
  { move, target, draft }: Attempt,
  site: Site,
  page: Page,
  now: number,
  memory: Pick<Memory, 'crowd' | 'salt'>,
): Scene {
  const me = site.me(page) ?? null;
  return sceneFor(
    { site: site.id, move, me, target, draft, crowd: crowdOn(target, site.id, me, memory) },
    now,
  );
}

/** How many answered before: replies and quotes, as far as the page shows them; `null` where it shows neither. */
export function answersBefore(post: Post | null): number | null {
  if (!post) return null;
  const { replies, quotes } = post.counts;
  return replies === null && quotes === null ? null : (replies ?? 0) + (quotes ?? 0);
}
