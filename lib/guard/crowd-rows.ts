/** From posts that were read to sightings: everything hashed, in idle time, by the browser's own HMAC. */
import { personKey, pointsAt } from '../crowd/points-at';
import type { Post, Sighting, SiteId } from '../types';
import { createIdleHash, type IdleHash } from './hash-idle';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Pages that gather what is about one thing: searches, lists of quotes, notifications. */
const GATHERS = /\/(?:search|results|quotes|notifications)(?:\/|$)/;
/** Sites whose pages show one thread each. */
const ALL_THREADS: readonly SiteId[] = ['youtube', 'tiktok'];

/** A post as it was read, with the page it stood on. */
export interface Read {
  readonly post: Post;
  readonly url: URL;
}

/** A sighting with the post that it comes from, whose words may have to be weighed. */
export interface Sighted {
  readonly row: Sighting;
  readonly post: Post;
}

export interface Rows {
  /** `me`: the person's own handle. `now` in ms since 1970. Older posts than a day's, and those of nobody, give nothing. */
  of(read: readonly Read[], me: string | null, salt: string, now: number): Promise<Sighted[]>;
}

export function createRows(site: SiteId): Rows {
  let hash: IdleHash | undefined;
  /** The page that was found to be about one post. */
  let aboutOne: string | undefined;

  /** Who points at whom in a post, and in which thread: texts to be hashed. */
  const pointersIn = ({ post, url }: Read, me: string | null, now: number) => {
    const by = personKey(post.author, site);
    const at = timeOf(post, now);
    if (!by || at === undefined) return [];
    const isThread = aboutOne === url.href || isGathered(url, site);
    const page = isThread ? `thread:page ${url.pathname}${url.search}` : null;
    return pointsAt(post, site, me).map(({ who, how }) => {
      const key = personKey(who, site);
      // Whom many answer is spoken to in one thread, as far as a feed tells.
      const thread = page ?? (how === 'answered' ? `thread:to ${key}` : null);
      return { person: `person:${key}`, by: `person:${by}`, thread, at, post };
    });
  };

  return {
    async of(read, me, salt, now) {
      for (const { post, url } of read) if (isAbout(post, url)) aboutOne = url.href;
      const pointers = read.flatMap((one) => pointersIn(one, me, now));
      if (pointers.length === 0) return [];
      if (hash?.salt !== salt) hash = createIdleHash(salt);
      const hashes = await hash.of(pointers.flatMap(({ person, by, thread }) => [person, by, thread ?? by]));
      return pointers.map(({ post, at, ...texts }) => {
        const person = hashes.get(texts.person) ?? '';
        const by = hashes.get(texts.by) ?? '';
        const thread = texts.thread === null ? null : (hashes.get(texts.thread) ?? '');
        return { row: { id: `${person}${by}${at.toString(36)}`, person, by, thread, hot: null, at }, post };
      });
    },
  };
}

/** When it was published; the beginning of this hour where the page does not say; `undefined` when it is too old. */
function timeOf({ time }: Post, now: number): number | undefined {
  const made = time === null ? Number.NaN : Date.parse(time);
  if (Number.isNaN(made) || made > now) return Math.floor(now / HOUR) * HOUR;
  return made > now - DAY ? made : undefined;
}

/** The page is this post's own, or a list that hangs on it. */
function isAbout(post: Post, url: URL): boolean {
  return [post.permalink, post.quoted?.permalink].some((link) => {
    const path = link && URL.canParse(link) ? new URL(link).pathname.replace(/\/$/, '') : '';
    return path.length > 1 && (url.pathname === path || url.pathname.startsWith(`${path}/`));
  });
}

function isGathered({ pathname, searchParams }: URL, site: SiteId): boolean {
  return ALL_THREADS.includes(site) || GATHERS.test(pathname) || searchParams.has('q');
}
