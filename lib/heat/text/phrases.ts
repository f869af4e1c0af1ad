/**
 * Finds the phrases of the word lists in a text, in time linear in the text. The lists are shipped as a sorted set of 26-bit
 * fingerprints with the kind of each (a few thousandths of all texts see a false match, which a list of words in the open would not; it is a
 * third of the size). `scripts/heat/train.ts` packs them.
 */

import { feed, feedAll, mix, SEED } from '../model/hash.ts';
import { BitReader } from '../model/sextets.ts';
import type { WordClass } from '../words/classes.ts';
import { CLASSES } from '../words/codes.ts';
import { LEXICON } from '../words/lexicon.ts';
import { LANGUAGES, type Language } from './language.ts';

/** A found phrase: its kind, the index of its first unit, how many units. */
export interface Hit {
  readonly of: WordClass;
  readonly at: number;
  readonly length: number;
}

export const FINGERPRINT_BITS = 26;
export const CLASS_BITS = 6;
/** Longest phrase, in units; shortest and longest beginning that stands for many words, in letters. */
export const LONGEST_PHRASE = 4;
export const STEM = { from: 3, to: 12 } as const;
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

/** A running hash that begins every phrase of a language; `stem` for beginnings of words. */
export function phraseSeed(lang: Language, stem: boolean): number {
  return feed(SEED, 64 + LANGUAGES.indexOf(lang) * 2 + (stem ? 1 : 0));
}

/** The fingerprint of a phrase given as units joined by spaces. */
export function fingerprint(lang: Language, phrase: string, stem: boolean): number {
  return mix(feedAll(phraseSeed(lang, stem), phrase)) >>> (32 - FINGERPRINT_BITS);
}

let slots: Int32Array | undefined;

/** The table, unpacked at first use: open addressing; a slot holds fingerprint and kind plus one, 0 is empty. */
function table(): Int32Array {
  if (slots) return slots;
  const made = new Int32Array(SLOTS);
  const bits = new BitReader(LEXICON.data);
  let print = 0;
  for (let i = 0; i < LEXICON.entries; i++) {
    let high = 0;
    while (bits.bit() === 1) high++;
    print += high * (1 << LEXICON.rice) + bits.read(LEXICON.rice);
    const kind = bits.read(CLASS_BITS);
    let slot = print >>> (FINGERPRINT_BITS - SLOT_BITS);
    while (made[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    made[slot] = (print << CLASS_BITS) | (kind + 1);
  }
  slots = made;
  return made;
}

function look(made: Int32Array, print: number, at: number, length: number, into: Hit[]): void {
  let slot = print >>> (FINGERPRINT_BITS - SLOT_BITS);
  for (let held = made[slot] ?? 0; held !== 0; held = made[slot] ?? 0) {
    if (held >>> CLASS_BITS === print) {
      const of = CLASSES[(held & ((1 << CLASS_BITS) - 1)) - 1];
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
