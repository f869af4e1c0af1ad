/** A scene as signals look at it: every text folded, split and searched once. */
import type { Scene, Target } from '../types.ts';
import { LANGUAGES, type Language, languageOf } from './text/language.ts';
import { unmasked } from './text/masked.ts';
import { clip, fold } from './text/normalise.ts';
import { type Hit, phrases } from './text/phrases.ts';
import { words } from './text/words.ts';
import type { WordClass } from './words/classes.ts';
import { GROUPS } from './words/groups.ts';

/** One text, read. */
export interface Read {
  readonly lang: Language | null;
  /** As written, clipped; masked letters of known words filled in. */
  readonly raw: string;
  /** The same in lower case, spelling games undone. */
  readonly folded: string;
  readonly units: readonly string[];
  readonly hits: readonly Hit[];
  /** How many phrases of each kind were found. */
  readonly count: Readonly<Record<WordClass, number>>;
}

export interface View {
  readonly scene: Scene;
  /** The language of the words, or `null` when it is none that the lists know. */
  readonly lang: Language | null;
  readonly draft: Read;
  /** What the target says, with what it quotes and the descriptions of its pictures. */
  readonly target: Read;
  /** Handles, without `@` and in lower case; empty where unknown. */
  readonly me: string;
  readonly author: string;
}

/** Reads one text with the word lists of a language; with none, only its units are known. */
export function read(text: string, lang: Language | null): Read {
  const clipped = clip(text);
  const raw = lang ? unmasked(clipped, lang) : clipped;
  const folded = fold(raw);
  const units = words(folded);
  const hits = lang
    ? phrases(units, lang).filter(({ at, length }) => length > 1 || !GROUPS.has(units[at] ?? ''))
    : [];
  const count = {} as Record<WordClass, number>;
  for (const { of } of hits) count[of] = (count[of] ?? 0) + 1;
  return { lang, raw, folded, units, hits, count };
}

/** All the words of a target: its own, its quote's, its pictures'. */
export function wordsOf(target: Target | null): string {
  if (!target) return '';
  return [target.text, target.quoted?.text ?? '', target.alt ?? ''].filter(Boolean).join('\n');
}

function bare(handle: string | null | undefined): string {
  return (handle ?? '').replace(/^@/, '').toLowerCase();
}

/** Reads a scene. Total: any strings, any absences. */
export function view(scene: Scene): View {
  const all = wordsOf(scene.target);
  const declared = LANGUAGES.find((lang) => scene.lang?.toLowerCase().startsWith(lang));
  const lang = languageOf(`${scene.draft}\n${all}`, declared ?? null);
  return {
    scene,
    lang,
    draft: read(scene.draft, lang),
    target: read(all, lang),
    me: bare(scene.me),
    author: bare(scene.target?.author),
  };
}
