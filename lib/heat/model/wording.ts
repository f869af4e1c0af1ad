/**
 * Hashed n-grams of a folded text, in two blocks that weigh apart: letters (2–5 inside each token) make the model robust to spellings no list has; single
 * tokens and neighbouring pairs, marks among them, carry the turns of phrase. Words that name a group of people are read as one plain word, and only beside
 * others, so that no group carries heat.
 */
import { type Bag, Collector, joined } from '../text/bag.ts';
import { tokens } from '../text/words.ts';
import { GROUP_WORD, GROUPS } from '../words/groups.ts';
import { feed, feedAll, mix, SEED } from './hash.ts';

/** Buckets of the wording table: 2^WORDING_BITS. */
export const WORDING_BITS = 18;
const MASK = (1 << WORDING_BITS) - 1;
const SPACE = 32;
const LONGEST_GRAM = 5;
const LONGEST_TOKEN = 24;
/** Tokens that are read. */
const MOST_TOKENS = 700;
/** What the block of letters weighs against that of tokens; chosen by cross-validation. */
const LETTERS_WORTH = 0.7;

/** The n-grams of a folded text. */
export function wording(folded: string): Bag {
  const letters = new Collector();
  const turns = new Collector();
  let before = '';
  const pair = (token: string): void => {
    turns.add(mix(feedAll(feed(feedAll(SEED ^ 2, before), SPACE), token)) & MASK);
    before = token;
  };
  for (const raw of tokens(folded, MOST_TOKENS)) {
    const group = GROUPS.has(raw);
    const token = group ? GROUP_WORD : raw.slice(0, LONGEST_TOKEN);
    pair(token);
    if (group) continue;
    turns.add(mix(feedAll(SEED ^ 1, token)) & MASK);
    addLetters(letters, ` ${token} `);
  }
  pair('');
  return joined(letters.bag(), LETTERS_WORTH, turns.bag());
}

function addLetters(letters: Collector, padded: string): void {
  for (let start = 0; start < padded.length - 1; start++) {
    let hash = feed(SEED ^ 3, padded.charCodeAt(start));
    const end = Math.min(padded.length, start + LONGEST_GRAM);
    for (let at = start + 1; at < end; at++) {
      hash = feed(hash, padded.charCodeAt(at));
      letters.add(mix(hash) & MASK);
    }
  }
}
