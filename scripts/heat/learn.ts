/** From corpora to heads and weights: the whole of training, also held out fold by fold. Deterministic. */
import type { Heads } from '../../lib/heat/assess.ts';
import { type Heard, hear } from '../../lib/heat/combine.ts';
import { type Features, features } from '../../lib/heat/model/features.ts';
import { type PackedHead, unpackHead } from '../../lib/heat/model/head.ts';
import type { Language } from '../../lib/heat/text/language.ts';
import { fold } from '../../lib/heat/text/normalise.ts';
import { spoken } from '../../lib/heat/text/spoken.ts';
import { read, type View, view, wordsOf } from '../../lib/heat/view.ts';
import {
  FOLDS,
  foldOf,
  isProtected,
  isSober,
  type LabelledScene,
  type LabelledText,
  type PublicText,
} from './corpus.ts';
import { type Example, trainHead } from './heads.ts';

/** A scene, read once. */
export interface Item {
  readonly scene: LabelledScene;
  readonly fold: number;
  readonly view: View;
}

export interface PackedHeads {
  readonly draft: PackedHead;
  readonly callout: PackedHead;
  readonly hostility: PackedHead;
  readonly sober: PackedHead;
}

/** How much more a draft counts that must not be nagged about. */
const PROTECTED_WEIGHT = 3;

export function unpackHeads({ draft, callout, hostility, sober }: PackedHeads): Heads {
  return {
    draft: unpackHead(draft),
    callout: unpackHead(callout),
    hostility: unpackHead(hostility),
    sober: unpackHead(sober),
  };
}

export function itemsOf(scenes: readonly LabelledScene[]): Item[] {
  return scenes.map((scene) => ({ scene, fold: foldOf(scene), view: view(scene) }));
}

interface Source {
  readonly fold: number;
  readonly features: Features;
  readonly label: number;
  /** Whether it is a draft that must not be nagged about. */
  readonly sober?: boolean;
  /** How much it counts; 1 when absent. */
  readonly weight?: number;
}

/** All that the heads of our own data learn from, with the fold each text belongs to (−1: none, always learnt from). */
export interface Lessons {
  readonly drafts: readonly Source[];
  /** What targets say, without quotes and pictures: contempt in them helps the draft's head. */
  readonly said: readonly Source[];
  readonly targets: readonly Source[];
}

export function lessonsOf(items: readonly Item[], texts: readonly LabelledText[]): Lessons {
  const seen = (text: string, lang: string): Features => features(read(text, lang as Language));
  const drafts = items.filter(({ scene }) => scene.draft.trim());
  const aimed = items.filter(({ scene }) => scene.target);
  const asTarget = (text: LabelledText): string => [text.text, text.alt ?? ''].filter(Boolean).join('\n');
  return {
    drafts: [
      ...drafts.map(({ scene, fold }) => ({
        fold,
        features: seen(scene.draft, scene.lang),
        label: scene.labels.draftHeat >= 2 ? 1 : 0,
        weight: isProtected(scene) ? PROTECTED_WEIGHT : 1,
        sober: isProtected(scene),
      })),
      ...texts
        .filter(({ role }) => role === 'draft')
        .map((text) => ({
          fold: -1,
          features: seen(text.text, text.lang),
          label: (text.heat ?? 0) >= 2 ? 1 : 0,
          sober: isSober(text),
        })),
    ],
    said: [
      ...aimed.map(({ scene, fold }) => ({
        fold,
        features: seen(scene.target?.text ?? '', scene.lang),
        label: scene.labels.targetIsCallout ? 1 : 0,
      })),
      ...texts
        .filter(({ role }) => role === 'target')
        .map((text) => ({ fold: -1, features: seen(text.text, text.lang), label: text.callout ? 1 : 0 })),
    ],
    targets: [
      ...aimed.map(({ scene, fold }) => ({
        fold,
        features: seen(wordsOf(scene.target), scene.lang),
        label: scene.labels.targetIsCallout ? 1 : 0,
      })),
      ...texts
        .filter(({ role }) => role === 'target')
        .map((text) => ({
          fold: -1,
          features: seen(asTarget(text), text.lang),
          label: text.callout ? 1 : 0,
        })),
    ],
  };
}

/** Trains the three heads of our own data, leaving one fold out (or none with −2). */
export function ownHeads(lessons: Lessons, out: number): Pick<PackedHeads, 'draft' | 'callout' | 'sober'> {
  const kept = (sources: readonly Source[], weight: number, extra: boolean): Example[] =>
    sources
      .filter(({ fold }) => fold !== out)
      .map(({ features, label, weight: own = 1 }) => ({ features, label, weight: weight * own, extra }));
  return {
    draft: trainHead([...kept(lessons.drafts, 1, false), ...kept(lessons.said, 0.2, true)], {
      softness: 4,
      form: 0.8,
      monotone: true,
    }),
    sober: trainHead(
      lessons.drafts
        .filter(({ fold }) => fold !== out)
        .map(({ features, label, sober }) => ({
          features,
          label: sober ? 1 : 0,
          weight: sober ? 2 : label ? 1 : 0.3,
        })),
      { softness: 3, form: 0, monotone: false },
    ),
    callout: trainHead(kept(lessons.targets, 1, false), { softness: 6, form: 0.8, monotone: true }),
  };
}

/** Trains the head of overt hostility on public sets that may shape what ships; each set counts the same. */
export function hostilityHead(sets: readonly (readonly PublicText[])[]): PackedHead {
  const examples: Example[] = [];
  for (const set of sets) {
    const labelled = set.filter(({ label }) => label !== null);
    for (const { text, label } of labelled) {
      examples.push({
        features: features(read(spoken(fold(text)), 'en')),
        label: label ?? 0,
        weight: 4000 / labelled.length,
      });
    }
  }
  return trainHead(examples, { softness: 1, form: 0, monotone: false });
}

/** Every scene as heard by heads that have not learnt from its fold. */
export function heldOut(
  items: readonly Item[],
  lessons: Lessons,
  hostility: PackedHead,
): { item: Item; heard: Heard }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const heads = unpackHeads({ ...ownHeads(lessons, fold), hostility });
    return items
      .filter((item) => item.fold === fold)
      .map((item) => ({ item, heard: hear(item.view, heads, new Set()) }));
  }).flat();
}
