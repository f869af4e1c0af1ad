/**
 * Hashed n-grams of a folded text: characters 2–5 inside each word, single words, and neighbouring pairs. They make the model
 * robust to spellings no list has. Words that name a group of people are read as one plain word, so that no group
 * carries heat.
 */
import { type Bag, Collector } from '../text/bag.ts';
import { GROUP_WORD, GROUPS } from '../words/groups.ts';
import { feed, feedAll, mix, SEED } from './hash.ts';

/** Buckets of the wording table: 2^WORDING_BITS. */
export const WORDING_BITS = 14;
const MASK = (1 << WORDING_BITS) - 1;
const SPACE = 32;
const LONGEST_GRAM = 5;
const LONGEST_WORD = 24;

/** The n-grams of the units of a folded text. */
export function wording(units: readonly string[]): Bag {
  const found = new Collector();
  let before = '';
  for (const raw of units) {
    const unit = GROUPS.has(raw) ? GROUP_WORD : raw.slice(0, LONGEST_WORD);
    found.add(mix(feedAll(SEED ^ 1, unit)) & MASK);
    if (before) found.add(mix(feedAll(feed(feedAll(SEED ^ 2, before), SPACE), unit)) & MASK);
    const padded = ` ${unit} `;
    for (let start = 0; start < padded.length - 1; start++) {
      let hash = feed(SEED ^ 3, padded.charCodeAt(start));
      const end = Math.min(padded.length, start + LONGEST_GRAM);
      for (let at = start + 1; at < end; at++) {
        hash = feed(hash, padded.charCodeAt(at));
        found.add(mix(hash) & MASK);
      }
    }
    before = unit;
  }
  return found.bag();
}
