/**
 * Finds the phrases of the word lists in a text, in time linear in the text. The lists are shipped as a sorted set of 28-bit
 * fingerprints with the kind of each (one text in some fifty sees a false match, which a list in the open would not; it is a third of the size). `scripts/heat/train.ts` packs them.
 */

import { feed, feedAll, mix } from '../model/hash.ts';
import { BitReader } from '../model/sextets.ts';
import type { WordClass } from '../words/classes.ts';
import { CLASSES } from '../words/codes.ts';
import { LEXICON } from '../words/lexicon.ts';
import { CLASS_BITS, FINGERPRINT_BITS, LONGEST_PHRASE, phraseSeed, STEM } from './fingerprint.ts';
import type { Language } from './language.ts';

/** A found phrase: its kind, the index of its first unit, how many units. */
export interface Hit {
  readonly of: WordClass;
  readonly at: number;
  readonly length: number;
}

const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

interface Table {
  /** Fingerprint plus one; 0 is empty. */
  readonly prints: Int32Array;
  readonly kinds: Uint8Array;
}

let unpacked: Table | undefined;

/** The table, unpacked at first use: open addressing. */
function table(): Table {
  if (unpacked) return unpacked;
  const prints = new Int32Array(SLOTS);
  const kinds = new Uint8Array(SLOTS);
  const bits = new BitReader(LEXICON.data);
  let print = 0;
  for (let i = 0; i < LEXICON.entries; i++) {
    print += bits.rice(LEXICON.rice);
    const kind = bits.read(CLASS_BITS);
    let slot = print >>> (FINGERPRINT_BITS - SLOT_BITS);
    while (prints[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    prints[slot] = print + 1;
    kinds[slot] = kind;
  }
  unpacked = { prints, kinds };
  return unpacked;
}

function look({ prints, kinds }: Table, print: number, at: number, length: number, into: Hit[]): void {
  let slot = print >>> (FINGERPRINT_BITS - SLOT_BITS);
  for (let held = prints[slot] ?? 0; held !== 0; held = prints[slot] ?? 0) {
    if (held === print + 1) {
      const of = CLASSES[kinds[slot] ?? 0];
      if (of) into.push({ of, at, length });
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** All phrases in the units of a folded text, in order of their first unit. */
export function phrases(units: readonly string[], lang: Language): Hit[] {
  const made = table();
  const hits: Hit[] = [];
  const whole = phraseSeed(lang, false);
  const begun = phraseSeed(lang, true);
  const shift = 32 - FINGERPRINT_BITS;
  for (let at = 0; at < units.length; at++) {
    let hash = whole;
    for (let n = 1; n <= LONGEST_PHRASE && at + n <= units.length; n++) {
      if (n > 1) hash = feed(hash, 32);
      hash = feedAll(hash, units[at + n - 1] ?? '');
      look(made, mix(hash) >>> shift, at, n, hits);
    }
    const unit = units[at] ?? '';
    let stem = begun;
    const end = Math.min(unit.length, STEM.to);
    for (let i = 0; i < end; i++) {
      stem = feed(stem, unit.charCodeAt(i));
      if (i + 1 >= STEM.from) look(made, mix(stem) >>> shift, at, 1, hits);
    }
  }
  return hits;
}
