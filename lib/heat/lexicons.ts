/** The word lists by language. */
import type { Language } from './text/language.ts';
import type { Lexicon } from './words/classes.ts';
import { en } from './words/en.ts';

export const lexicons: Readonly<Record<Language, Partial<Lexicon>>> = { en, es: {}, de: {}, fr: {}, pt: {} };
