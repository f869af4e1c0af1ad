/**
 * Posts have readable ids in the feed (`callout-1`); each site gives them an id of its own shape, made from the
 * readable one, so that addresses look right and stay the same between runs.
 */
import { person, postById } from '../feed.ts';
import type { Site } from './hosts.ts';
import { acctOf, handleOf } from './people.ts';

const BASE32 = '234567abcdefghijklmnopqrstuvwxyz';

/** FNV-1a over two seeds: enough to keep a few hundred invented posts apart. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** The site's own id: 19 digits on X, a 13-letter record key on Bluesky, 18 digits on Mastodon. */
export function siteIdOf(site: Site, id: string): string {
  const digits = String(hash(id, 1)).padStart(10, '0') + String(hash(id, 2)).padStart(10, '0');
  if (site === 'x') return `19${digits.slice(0, 17)}`;
  if (site === 'mastodon') return `11${digits.slice(0, 16)}`;
  let key = '3';
  for (let i = 0; i < 12; i++) key += BASE32.charAt(hash(id, i + 3) % 32);
  return key;
}

/** Path of a post's own page. Unknown ids lead home. */
export function pathOf(site: Site, id: string): string {
  const post = postById(id);
  if (post === undefined) return '/';
  const author = person(post.by);
  if (site === 'x') return `/${handleOf('x', author)}/status/${siteIdOf('x', id)}`;
  if (site === 'bluesky') return `/profile/${handleOf('bluesky', author)}/post/${siteIdOf('bluesky', id)}`;
  return `/@${acctOf(author)}/${siteIdOf('mastodon', id)}`;
}

/** Path of a person's page. */
export function profileOf(site: Site, key: string): string {
  const who = person(key);
  if (site === 'x') return `/${handleOf('x', who)}`;
  if (site === 'bluesky') return `/profile/${handleOf('bluesky', who)}`;
  return `/@${acctOf(who)}`;
}

/** Bluesky's lasting account id; mentions link to it and not to the handle (1.129 capture). */
export function didOf(key: string): string {
  let id = '';
  for (let i = 0; i < 24; i++) id += BASE32.charAt(hash(key, 100 + i) % 32);
  return `did:plc:${id}`;
}
