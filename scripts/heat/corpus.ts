/** Reads the corpora: our own, compressed in the project, and public sets from a folder that a person names. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../lib/heat/text/language.ts';
import { GROUPS } from '../../lib/heat/words/groups.ts';
import type { Scene } from '../../lib/types.ts';

/** A scene with what a reader said about it. */
export interface LabelledScene extends Scene {
  readonly id: string;
  readonly pair?: string;
  readonly lang: string;
  readonly labels: {
    readonly targetIsCallout: boolean;
    readonly draftHeat: 0 | 1 | 2 | 3;
    readonly want: 'none' | 'nudge' | 'pause';
    readonly kind: string;
  };
  readonly why: string;
}

/** A single text: a draft with its heat, or a target that is a call-out or not. */
export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly role: 'draft' | 'target';
  readonly text: string;
  readonly heat?: 0 | 1 | 2 | 3;
  readonly callout?: boolean;
  readonly alt?: string | null;
  readonly kind: string;
}

/** A text of our own, overtly hostile to people or not. */
export interface OwnText {
  readonly lang: Language;
  readonly text: string;
  readonly hostile: 0 | 1;
  /** Whether it speaks of a group of people. */
  readonly group: boolean;
}

/** A comment of our own. */
export interface OwnComment extends OwnText {
  readonly id: string;
  readonly kind: string;
}

/** A comment from a public set. */
export interface PublicText {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly label: 0 | 1 | null;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** A comment from a public set that has a label. */
export interface LabelledComment extends PublicText {
  readonly label: 0 | 1;
}

function lines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function own<Row>(name: string): Row[] {
  const file = new URL(`../../tests/data/${name}.jsonl.gz`, import.meta.url);
  return lines<Row>(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** The development scenes. */
export function scenes(): LabelledScene[] {
  return own<LabelledScene>('scenes');
}

/** Scenes written later, by writers `e` to `z` and `A` to `N`; the model card says who wrote what. */
export function moreScenes(): LabelledScene[] {
  return own<LabelledScene>('more-scenes');
}

/** The development texts, and the contrast texts written with the model (`more-texts`). */
export function texts(): LabelledText[] {
  return [...own<LabelledText>('texts'), ...own<LabelledText>('more-texts')];
}

const GROUP_PLACE = /\{[GgA]\}/g;
/** Any name of a group: the model reads all of them as one. */
const [GROUP_NAME = ''] = GROUPS;

/** Our own comments. No group of people is named in the file: `{G}`, `{g}` and `{A}` stand for plural, singular and adjective. */
export function comments(): OwnComment[] {
  return own<Omit<OwnComment, 'group'>>('comments').map((comment) => ({
    ...comment,
    text: comment.text.replace(GROUP_PLACE, GROUP_NAME),
    group: comment.text.search(GROUP_PLACE) >= 0,
  }));
}

/**
 * All of our own that tells overt hostility: the comments, and the single drafts. An attack (heat 3) is hostile, what is kind, fair or sharp is not; veiled contempt
 * (heat 2) is neither one, so it is left out.
 */
export function overtlyLabelled(): OwnText[] {
  const drafts = texts().filter(({ role, heat }) => role === 'draft' && heat !== 2);
  return [
    ...comments(),
    ...drafts.map(
      ({ lang, text, heat }): OwnText => ({
        lang: lang as Language,
        text,
        hostile: heat === 3 ? 1 : 0,
        group: false,
      }),
    ),
  ];
}

/** Public sets that may shape what ships: Apache-2.0, MIT, BSD-3-Clause and MIT in this order. */
export const TRAINABLE = ['goemotions', 'twitcivility', 'reddit_incivility', 'misogyny_thread'] as const;

/** What a public set holds with a label, in its order; nothing when the folder does not hold the set. */
export function labelledSet(folder: string, name: string): LabelledComment[] {
  return (publicSet(folder, name) ?? []).flatMap((text) =>
    text.label === null ? [] : [{ ...text, label: text.label }],
  );
}

/** A public set, or `undefined` when the folder does not hold it. */
export function publicSet(folder: string, name: string): PublicText[] | undefined {
  try {
    return lines<PublicText>(readFileSync(`${folder}/${name}.jsonl`, 'utf8'));
  } catch {
    return undefined;
  }
}

const PROTECTED = new Set([
  'self-defence',
  'harmed-story',
  'crisis',
  'comfort',
  'thanks',
  'safety',
  'fact-fix',
]);

/** Whether a scene is one of those that must not be nagged: self-defence, people who were harmed, comfort, warnings, corrections. */
export function isProtected({ labels }: LabelledScene): boolean {
  return labels.want === 'none' && PROTECTED.has(labels.kind);
}

const SOBER =
  /^(?:long-)?(?:correction|comfort|de-escalate|defence|defense|fact-fix|counter|counter-speech|support|testimony|thanks|repair|safety|caution|self-defence|help|offer|reconfort|compassion|apology|grief|programmer-support)(?:\/pair|-long|-of-other)*$/;

/** The same for a single draft, by its kind. */
export function isSober({ role, kind, heat }: LabelledText): boolean {
  return role === 'draft' && (heat ?? 0) < 2 && SOBER.test(kind);
}

/** Number of folds: four of the development scenes, and one for each group of later writers. */
export const FOLDS = 8;
const LATER = ['ekoCDGM', 'flpswBHK', 'gmqtxAFIN', 'hijnruvyzEJL'];

/**
 * The fold a scene is held out in. English scenes are held out by writer (`a`, `b`, `c`, `dev`), so that a fold is judged on a writer the model has not
 * read; the other languages have one writer and are held out by pair. Pairs never part. The writers of {@link moreScenes} are held out in four groups.
 */
export function foldOf(scene: { id: string; lang: string; pair?: string }): number {
  if (isOrdinary(scene)) return Number(/\d+/.exec(scene.id)) % FOLDS;
  const later = LATER.findIndex((writers) => writers.includes(/^([a-zA-Z])-/.exec(scene.id)?.[1] ?? '-'));
  if (later >= 0) return 4 + later;
  if (scene.lang === 'en') {
    if (scene.id.startsWith('dev')) return 3;
    return { a: 0, b: 1, c: 2 }[scene.id[0] ?? ''] ?? 3;
  }
  const both = [scene.id, scene.pair ?? scene.id].sort();
  return Number((both[0] ?? '').replace(/\D/g, '')) % 4;
}

const ORDINARY =
  /^(?:joy|comfort|info|correction|curto|question|one-word|thanks|cool|court|support|emoji-only|emoji|praise|weather|cool-reply|medicine|gardening|fact-fix|workplace|local|neighbours|ordinary|school|transport|sports|chat|disagree-soft|religion|grief|story|dialect|second-language|second-lang)$/;

const PLAIN = /^(?:info|question|correction|fact-fix|disagree-soft)$/;

/** Single drafts that are calm wherever they stand. The n-th goes to the fold n % FOLDS. */
export function calmTexts(texts: readonly LabelledText[]): LabelledText[] {
  return texts.filter(({ role, heat, kind }) => role === 'draft' && heat === 0 && ORDINARY.test(kind));
}

/** Whether a scene was put together by {@link ordinary}. */
export function isOrdinary({ id }: { id: string }): boolean {
  return id.startsWith('ordinary-');
}

/**
 * Ordinary life, which our scenes hold too little of: calm drafts of our own texts, each put under or over posts of our scenes that are no call-outs, and facts and questions also
 * under call-outs. Whatever stands there, they want nothing.
 */
export function ordinary(scenes: readonly LabelledScene[], texts: readonly LabelledText[]): LabelledScene[] {
  const by = new Map<string, LabelledScene[]>();
  for (const post of scenes) {
    if (!post.target) continue;
    const key = `${post.lang} ${foldOf(post)} ${post.labels.targetIsCallout}`;
    by.set(key, [...(by.get(key) ?? []), post]);
  }
  return calmTexts(texts).flatMap(({ text, lang, kind }, n) => {
    const at = `${lang} ${n % FOLDS}`;
    const put = (move: 'quote' | 'reply', callout: boolean, k: number): LabelledScene[] => {
      const under = by.get(`${at} ${callout}`) ?? [];
      const post = under[(n * 7 + k * 31) % under.length];
      if (!post) return [];
      const labels = { targetIsCallout: callout, draftHeat: 0, want: 'none', kind: 'ordinary' } as const;
      const pair = post.pair ?? post.id;
      return [{ ...post, id: `ordinary-${n}-${k}`, pair, move, draft: text, labels, why: 'a calm draft' }];
    };
    return [
      ...put('quote', false, 0),
      ...put('quote', false, 1),
      ...put('reply', false, 2),
      // Praise and laughter under a call-out would join it; facts and straight questions do not.
      ...(PLAIN.test(kind) ? [...put('reply', true, 3), ...put('quote', true, 4)] : []),
    ];
  });
}
