/** A scene as signals look at it: every text folded, split and searched once. */
import type { Scene, Target } from '../types.ts';
import { lexicons } from './lexicons.ts';
import { LANGUAGES, type Language, languageOf } from './text/language.ts';
import { type Hit, type Matcher, matcher } from './text/matcher.ts';
import { clip, fold } from './text/normalise.ts';
import { words } from './text/words.ts';
import type { WordClass } from './words/classes.ts';

/** One text, read. */
export interface Read {
  /** As written, clipped. */
  readonly raw: string;
  /** Lower case, spelling games undone. */
  readonly folded: string;
  readonly units: readonly string[];
  readonly hits: readonly Hit<WordClass>[];
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
  /** What the target's author wrote, without quote and pictures. */
  readonly words: Read;
  /** Handles, without `@` and in lower case; empty where unknown. */
  readonly me: string;
  readonly author: string;
  /** 0…1, once the texts are read: how call-out-like the target and how hot the draft look. */
  readonly calloutLikeness: number;
  readonly draftLikeness: number;
}

const matchers = new Map<Language, Matcher<WordClass>>();

function matcherFor(lang: Language): Matcher<WordClass> {
  const known = matchers.get(lang);
  if (known) return known;
  const made = matcher<WordClass>(lexicons[lang]);
  matchers.set(lang, made);
  return made;
}

/** Reads one text with the word lists of a language; with none, only its units are known. */
export function read(text: string, lang: Language | null): Read {
  const raw = clip(text);
  const folded = fold(raw);
  const units = words(folded);
  const hits = lang ? matcherFor(lang)(units) : [];
  const count = {} as Record<WordClass, number>;
  for (const { of } of hits) count[of] = (count[of] ?? 0) + 1;
  return { raw, folded, units, hits, count };
}

/** How many phrases of a kind a text holds. */
export function found(text: Read, of: WordClass): number {
  return text.count[of] ?? 0;
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
    words: read(scene.target?.text ?? '', lang),
    me: bare(scene.me),
    author: bare(scene.target?.author),
    calloutLikeness: 0,
    draftLikeness: 0,
  };
}
