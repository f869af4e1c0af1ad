/**
 * Whom a post points at. Structure and handles only: a plain name may be anybody's, and what a sentence says about
 * somebody is not judged here. Pure.
 */
import type { Post, SiteId } from '../types.ts';

/** One person a post points at. */
export interface Pointer {
  /** `@handle` as the page wrote it. */
  readonly who: string;
  /** Only spoken to: the post answers them or begins with their name. Else shown: quoted, or named among its words. */
  readonly how: 'shown' | 'answered';
}

/** Longer posts are read so far: no site lets a person say more to a crowd. */
const MOST_READ = 5000;
/** Who names more people than this makes a list, and points at nobody in it. */
const MOST_NAMED = 5;
/** Invisible marks: of direction, zero width, soft hyphens. A handle is the same with and without them. */
const INVISIBLE = /\p{Cf}/gu;
/** `@name`, or `@name@server`; not in the middle of a word, an address or a link. */
const HANDLE =
  /(?<![\p{L}\p{N}\p{M}_.@/-])@([\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*(?:@[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*)?)/gu;
/** Reddit writes its people `u/name`. */
const REDDIT = /(?<![\p{L}\p{N}_/.])\/?u\/([\w-]{3,20})/gu;

/** Sites on which a handle may be written with and without its server, and is the same person's. */
const WITH_SERVER: readonly SiteId[] = ['mastodon', 'elk', 'phanpy', 'lemmy'];

/**
 * The person behind a handle, as a key that is the same however it is written; `undefined` for no handle. On the
 * fediverse the server is left out, because pages leave it out of the words of a post.
 */
export function personKey(handle: string | null | undefined, site: SiteId): string | undefined {
  const plain = handle?.slice(0, 300).replace(INVISIBLE, '').normalize('NFKC').trim().replace(/^@/, '');
  const name = WITH_SERVER.includes(site) ? plain?.split('@')[0] : plain;
  return name ? `${site}/${name.toLowerCase()}` : undefined;
}

/**
 * Each person once: shown before answered, and at most six. Never the author, and never `me`, the person at this
 * browser: a crowd on oneself is nothing one adds to.
 */
export function pointsAt(post: Post, site: SiteId, me: string | null): Pointer[] {
  const found = new Map<string, Pointer>();
  const passed = [personKey(post.author, site), personKey(me, site)];
  const add = (who: string | null | undefined, how: Pointer['how']) => {
    const key = personKey(who, site);
    if (!who || !key || passed.includes(key) || found.has(key)) return;
    found.set(key, { who, how });
  };
  const { spokenTo, named } = namesIn(post.text, site);
  add(post.quoted?.author, 'shown');
  for (const name of named) add(name, 'shown');
  for (const name of [post.answers, ...spokenTo]) add(name, 'answered');
  return [...found.values()].slice(0, MOST_NAMED + 1);
}

/** The handles at the very beginning, and those among the words; none of either where they make a list. */
function namesIn(text: string, site: SiteId): { spokenTo: string[]; named: string[] } {
  const spokenTo: string[] = [];
  const named: string[] = [];
  if (!text.includes(site === 'reddit' ? 'u/' : '@') && !text.includes('＠')) return { spokenTo, named };
  const plain = text.slice(0, MOST_READ).replace(INVISIBLE, '').normalize('NFKC');
  let end = 0;
  for (const match of plain.matchAll(site === 'reddit' ? REDDIT : HANDLE)) {
    const name = `@${(match[1] ?? '').replace(/[.-]+$/, '')}`;
    const isFirst = named.length === 0 && plain.slice(end, match.index).trim() === '';
    (isFirst ? spokenTo : named).push(name);
    end = match.index + match[0].length;
  }
  const count = new Set([...spokenTo, ...named].map((name) => name.toLowerCase())).size;
  return count > MOST_NAMED ? { spokenTo: [], named: [] } : { spokenTo, named };
}
