/** Ids, names, titles and addresses as Reddit has them, made from the feed's. Runs in Node and in browsers. */
import { allPostIds, ancestorsOf, type FeedPost, person, postById } from '../feed.ts';
import { lettersOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import { plainText } from '../shared/text.ts';

const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';
export const PLACE = 'Town_demo';

/** Names end in `_demo`, so that nobody real is accused of anything in our tests and screenshots. */
export function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

export function nameOf(key: string): string {
  return handleOf(person(key));
}

/** Seven characters of base 36. */
export function siteIdOf(id: string): string {
  return `1${lettersOf(id, BASE36, 6, 40)}`;
}

/** `t3_…` for a post, `t1_…` for a comment. */
export function fullnameOf(post: FeedPost): string {
  return `${post.replyTo === undefined ? 't3' : 't1'}_${siteIdOf(post.id)}`;
}

/** The feed's post behind a full name. */
export function byFullname(name: string | null | undefined): FeedPost | undefined {
  const id = allPostIds().find((each) => `t3_${siteIdOf(each)}` === name || `t1_${siteIdOf(each)}` === name);
  return id === undefined ? undefined : postById(id);
}

/** Reddit writes its people `u/name`. A post's first sentence is its title; a comment has none. */
export function wordsOf(post: FeedPost): { readonly title: string; readonly body: readonly string[] } {
  const text = plainText(post.text, (key) => `u/${nameOf(key)}`);
  const [, title = text, rest = ''] = /^(.{12,280}?[.!?])\s+(.+)$/su.exec(text) ?? [];
  const isComment = post.replyTo !== undefined;
  return {
    title: isComment ? '' : title,
    body: (isComment ? text : rest).split(/\n+/).filter(Boolean),
  };
}

function slugOf(post: FeedPost): string {
  const words = wordsOf(post)
    .title.toLowerCase()
    .match(/[a-z]+/g) ?? ['x'];
  return words.slice(0, 5).join('_');
}

/** A post's own page; a comment's is its post's, with its name behind. */
export function pathOf(id: string): string {
  const post = postById(id);
  if (post === undefined) return '/';
  const [root = post] = ancestorsOf(id);
  const path = `/r/${PLACE}/comments/${siteIdOf(root.id)}/`;
  return root === post ? `${path}${slugOf(post)}/` : `${path}comment/${siteIdOf(id)}/`;
}

/** The post whose page a path is. */
export function postAt(path: string): FeedPost | undefined {
  const id = /\/comments\/(\w+)/.exec(path)?.[1];
  return id === undefined ? undefined : byFullname(`t3_${id}`);
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}
