/**
 * Fills in letters that a writer masked in a word the lists know: `id*ot`, `b*tch`, `f**k`, `m🌟ron`, `5tupid`. What fits no known word stays as it is, so that
 * emphasis, links and emoji between words are not touched. Linear in the length of the text.
 */
import { HARSH } from '../words/classes.ts';
import { CLASSES } from '../words/codes.ts';
import { SWEARING } from '../words/swearing.ts';
import type { Language } from './language.ts';
import { unleeted } from './normalise.ts';
import { phrases } from './phrases.ts';

/** A star or an emoji in the place of a letter. */
const MASK = String.raw`(?:\*|\p{Extended_Pictographic}\uFE0F?)`;
/** Letters with masks inside or behind them. */
const MASKED = new RegExp(
  String.raw`(?<![\p{L}\p{N}*@#])\p{L}{1,12}(?:${MASK}\p{L}{0,12}){1,6}(?![\p{L}\p{N}*])`,
  'gu',
);
const EACH_MASK = new RegExp(MASK, 'gu');
/** A digit or sign that stands for a letter at the beginning or the end of a word; inside words `fold` reads them. */
const EDGED = /(?<![\p{L}\p{N}@#$])(?:[01345$]\p{L}{3,12}|\p{L}{3,12}[013457$])(?![\p{L}\p{N}])/gu;

/** The sign on a key: a digit, a star or a number sign in a box. */
const KEYCAP = /([\d*#])\uFE0F?\u20E3/gu;

/** Abuse that is often masked by more than one letter, and words of hate, besides {@link SWEARING}. Written for Firebreak (CC0). */
const STARRED: ReadonlySet<string> = new Set([
  ...SWEARING,
  ...(
    'bitch bitches bitching bastard bastards asshole assholes arsehole arseholes ass arse cunt cunts whore whores slut sluts dick dicks dickhead prick pricks twat twats wanker ' +
    'wankers fucker fuckers motherfucker motherfuckers piss pissed hate hates hated hating kill kills die sick suck sucks stupid idiot idiots moron morons loser losers scum puto puta putas zorra cabrón cabrones ' +
    'gilipollas pendejo pendejos arschloch arschlöcher fotze wichser hurensohn schlampe connard connards connasse salope salopes enculé enculés pute putes cabrão viado otário'
  ).split(' '),
]);

/** Harsh kinds come first in the lists. */
const HARSH_KINDS = Object.keys(HARSH).length;
/** The letters that a mask is tried with, the likeliest first. */
const LETTERS = [...'aiuoeybcdfghjklmnpqrstvwxzäéíöóúü'];
/** Masked words that are filled in; nobody writes more. */
const MOST_FILLED = 20;
/** Shortest word that an emoji can be a letter of: `I❤️U` is none. */
const SHORTEST_WITH_EMOJI = 4;
/** Where more letters fit than this, the beginning of the word is what the lists know, not the masked letter. */
const MOST_THAT_FIT = 6;
/** With masks at its end a word must show so few letters (`f***`): after more it is rather the end of an emphasis. */
const MOST_BEFORE_END = 2;

/** How early the kind of a word comes in the lists, the harshest first; infinite for a word they do not hold. */
function rank(word: string, lang: Language): number {
  if (STARRED.has(word)) return -1;
  return Math.min(...phrases([word], lang).map(({ of }) => CLASSES.indexOf(of)));
}

/** The harshest known word that one with a single mask can be: who masks a letter hides something harsh. */
function filled(masked: string, lang: Language): string | undefined {
  const fits = LETTERS.map((letter) => masked.replace('*', letter))
    .map((word) => ({ word, rank: rank(word, lang) }))
    .filter(({ rank }) => rank < CLASSES.length);
  if (fits.length > MOST_THAT_FIT) return undefined;
  return fits.sort((a, b) => a.rank - b.rank)[0]?.word;
}

/** The starred word that one with several masks can be. */
function starred(masked: string): string | undefined {
  const shown = masked.replaceAll('*', '').length;
  if (masked.endsWith('*') && shown > MOST_BEFORE_END) return undefined;
  for (const word of STARRED) {
    if (word.length === masked.length && [...masked].every((one, i) => one === '*' || one === word[i]))
      return word;
  }
  return undefined;
}

/** A word in capitals when what it stands for was. */
function like(written: string, word: string): string {
  return written === written.toUpperCase() ? word.toUpperCase() : word;
}

/** The word behind one with masks, if the lists know it. */
function behind(written: string, lang: Language): string | undefined {
  const masked = written.toLowerCase().replace(EACH_MASK, '*');
  if (masked.length < SHORTEST_WITH_EMOJI && !written.includes('*')) return undefined;
  const masks = masked.split('*').length - 1;
  return masks === 1 && !masked.endsWith('*') ? filled(masked, lang) : starred(masked);
}

/** The harsh word behind one with a digit or sign at an edge. */
function edged(written: string, lang: Language): string | undefined {
  const word = unleeted(`x${written.toLowerCase()}x`).slice(1, -1);
  return rank(word, lang) < HARSH_KINDS ? word : undefined;
}

/** A text with the masked letters of known words filled in. */
export function unmasked(text: string, lang: Language): string {
  let left = MOST_FILLED;
  const filling =
    (word: (written: string, lang: Language) => string | undefined) =>
    (written: string): string => {
      if (left-- <= 0) return written;
      return like(written, word(written, lang) ?? written);
    };
  return text.replace(KEYCAP, '$1').replace(MASKED, filling(behind)).replace(EDGED, filling(edged));
}
