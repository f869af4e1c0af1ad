/** FNV-1a over UTF-16 units with a final mix (constants of FNV and of `lowbias32`): small, fast, the same everywhere. */

export const SEED = 0x811c9dc5;

/** Feeds one UTF-16 unit into a running hash. */
export function feed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Feeds a string into a running hash. */
export function feedAll(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Ends a running hash: an unsigned 32-bit number. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}
