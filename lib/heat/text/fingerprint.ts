/** How phrases are told apart: what the packer of the word lists and their reader agree on. Knows no list, so that lists can be packed before one is read. */
import { feed, feedAll, mix, SEED } from '../model/hash.ts';
import { LANGUAGES, type Language } from './language.ts';

export const FINGERPRINT_BITS = 28;
export const CLASS_BITS = 6;
/** Longest phrase, in units; shortest and longest beginning that stands for many words, in letters. */
export const LONGEST_PHRASE = 4;
export const STEM = { from: 3, to: 12 } as const;

/** A running hash that begins every phrase of a language; `stem` for beginnings of words. */
export function phraseSeed(lang: Language, stem: boolean): number {
  return feed(SEED, 64 + LANGUAGES.indexOf(lang) * 2 + (stem ? 1 : 0));
}

/** The fingerprint of a phrase given as units joined by spaces. */
export function fingerprint(lang: Language, phrase: string, stem: boolean): number {
  return mix(feedAll(phraseSeed(lang, stem), phrase)) >>> (32 - FINGERPRINT_BITS);
}
