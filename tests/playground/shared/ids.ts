/**
 * Posts have readable ids in the feed (`callout-1`); each site gives them an id of its own shape, made from the
 * readable one, so that addresses look right and stay the same between runs.
 */
import { person, postById } from '../feed.ts';
import type { Person } from './people.ts';

const BASE32 = '234567abcdefghijklmnopqrstuvwxyz';

/** FNV-1a over two seeds: enough to keep a few hundred invented posts apart. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** `length` characters of an alphabet, the same for the same text. `seed` tells apart what else is made of it. */
export function lettersOf(text: string, alphabet: string, length: number, seed = 0): string {
  let letters = '';
  for (let i = 0; i < length; i++) letters += alphabet.charAt(hash(text, seed + i) % alphabet.length);
  return letters;
}

/** Twenty digits. */
export function digitsOf(id: string): string {
  return String(hash(id, 1)).padStart(10, '0') + String(hash(id, 2)).padStart(10, '0');
}

/** A 13-letter record key, as in the AT protocol. */
export function recordKeyOf(id: string): string {
  return `3${lettersOf(id, BASE32, 12, 3)}`;
}

/** Who wrote a post of the feed; `undefined` for an id that it does not have. */
export function authorOf(id: string): Person | undefined {
  const post = postById(id);
  return post && person(post.by);
}

/** Bluesky's lasting account id; mentions link to it and not to the handle (1.129 capture). */
export function didOf(key: string): string {
  return `did:plc:${lettersOf(key, BASE32, 24, 100)}`;
}
