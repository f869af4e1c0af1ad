/** From corpora to heads and weights: the whole of training, also held out fold by fold. Deterministic. */
import type { Assessment, Heads } from '../../lib/heat/assess.ts';
import { calloutOf, type Heard, hearDraft, hearTarget } from '../../lib/heat/combine.ts';
import { contextOf } from '../../lib/heat/context.ts';
import { type Features, features } from '../../lib/heat/model/features.ts';
import { type PackedHead, unpackHead } from '../../lib/heat/model/head.ts';
import { LANGUAGES, type Language } from '../../lib/heat/text/language.ts';
import { fold } from '../../lib/heat/text/normalise.ts';
import { unquoted } from '../../lib/heat/text/spoken.ts';
import { read, type View, view, wordsOf } from '../../lib/heat/view.ts';
import { calloutReadout } from './calibrate.ts';
import {
  calmTexts,
  FOLDS,
  foldOf,
  isOrdinary,
  isProtected,
  isSober,
  type LabelledComment,
  type LabelledScene,
  type LabelledText,
  type OwnText,
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
const PROTECTED_WEIGHT = 2;
/** How much a draft of ordinary life counts; there are many. */
const ORDINARY_WEIGHT = 0.12;
/** Hashed buckets kept for each head: as many as told more held out. */
const KEEP = { draft: 16000, callout: 8000, hostility: 32000, sober: 5000 } as const;
const NOBODY: ReadonlySet<string> = new Set();

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
  /** The scene of a draft, whose context is known once the targets were heard. */
  readonly item?: Item;
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
  const aimed = items.filter(({ scene }) => scene.target && !isOrdinary(scene));
  const calm = new Map(calmTexts(texts).map((text, n) => [text, n % FOLDS]));
  const asTarget = (text: LabelledText): string => [text.text, text.alt ?? ''].filter(Boolean).join('\n');
  return {
    drafts: [
      ...drafts.map((item) => ({
        fold: item.fold,
        features: seen(item.scene.draft, item.scene.lang),
        label: item.scene.labels.draftHeat >= 2 ? 1 : 0,
        weight: isOrdinary(item.scene) ? ORDINARY_WEIGHT : isProtected(item.scene) ? PROTECTED_WEIGHT : 1,
        sober: isProtected(item.scene),
        item,
      })),
      ...texts
        .filter(({ role }) => role === 'draft')
        .map((text) => ({
          fold: calm.get(text) ?? -1,
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

function kept(sources: readonly Source[], out: number, weight: number, extra: boolean): Example[] {
  return sources
    .filter(({ fold }) => fold !== out)
    .map(({ features, label, weight: own = 1 }) => ({ features, label, weight: weight * own, extra }));
}

/** Trains the head of call-outs, leaving one fold out (or none with −2). */
export function calloutHead(lessons: Lessons, out: number): PackedHead {
  return trainHead(kept(lessons.targets, out, 1, false), {
    softness: 4,
    form: 0.8,
    monotone: true,
    keep: KEEP.callout,
  });
}

/** What the heads of targets that had not learnt from a scene make of its target, and the likeness to a call-out that follows. */
export type Targets = ReadonlyMap<Item, { readonly target: Assessment | null; readonly callout: number }>;

/** Trains the heads of drafts, leaving one fold out (or none with −2). Each draft of a scene is learnt in its context. */
export function draftHeads(
  lessons: Lessons,
  targets: Targets,
  out: number,
): Pick<PackedHeads, 'draft' | 'sober'> {
  const placed = lessons.drafts
    .filter(({ fold }) => fold !== out)
    .map(({ features, label, weight = 1, item }) => ({
      features,
      label,
      weight,
      ...(item ? { context: contextOf(item.view, targets.get(item)?.callout ?? 0, NOBODY) } : {}),
    }));
  return {
    draft: trainHead([...placed, ...kept(lessons.said, out, 0.2, true)], {
      softness: 4,
      form: 0.8,
      monotone: true,
      keep: KEEP.draft,
      context: true,
    }),
    sober: trainHead(
      lessons.drafts
        .filter(({ fold }) => fold !== out)
        .map(({ features, label, sober }) => ({
          features,
          label: sober ? 1 : 0,
          weight: sober ? 2 : label ? 1 : 0.3,
        })),
      { softness: 3, form: 0, monotone: false, keep: KEEP.sober },
    ),
  };
}

/** What a text of our own counts in the head of overt hostility, where the public sets count {@link PUBLIC_SETS} in all; chosen on what neither taught. */
const OWN_TEXT = { english: 0.2, other: 0.45 } as const;
/** How much more one counts that speaks of a group and is harmless: none may be thought hostile for naming one. */
const HARMLESS_OF_GROUP = 2;
/** What all public sets count. */
const PUBLIC_SETS = 16000;

/**
 * Trains the head of overt hostility on texts of our own and on public sets that may shape what ships. A set counts as the root of its size: each the same would have
 * the texts of small sets learnt by heart, each text the same would leave the large set alone to say what hostility is.
 */
export function hostilityHead(
  sets: readonly (readonly LabelledComment[])[],
  own: readonly OwnText[],
): PackedHead {
  const said = (text: string, lang: Language): Features => features(read(unquoted(fold(text)), lang));
  const roots = sets.reduce((sum, set) => sum + Math.sqrt(set.length), 0);
  const theirs = sets.flatMap((set, origin) =>
    set.map(
      ({ text, label }): Example => ({
        features: said(text, 'en'),
        label,
        weight: PUBLIC_SETS / roots / Math.sqrt(set.length),
        origin,
      }),
    ),
  );
  const ours = own.map(
    ({ text, lang, hostile, group }): Example => ({
      features: said(text, lang),
      label: hostile,
      weight:
        (lang === 'en' ? OWN_TEXT.english : OWN_TEXT.other) * (group && !hostile ? HARMLESS_OF_GROUP : 1),
      origin: sets.length + LANGUAGES.indexOf(lang),
    }),
  );
  return trainHead([...theirs, ...ours], {
    softness: 9,
    choosing: 1,
    parts: 4,
    form: 0,
    monotone: true,
    keep: KEEP.hostility,
  });
}

/** What heads that have not learnt from a scene's fold make of its target. */
export function heldOutTargets(items: readonly Item[], lessons: Lessons): Targets {
  const heard = folds().flatMap((fold) => {
    const callout = unpackHead(calloutHead(lessons, fold));
    return items
      .filter((item) => item.fold === fold)
      .map((item) => ({
        item,
        heard: { view: item.view, target: hearTarget(item.view, { callout }, NOBODY) },
      }));
  });
  const readouts = folds().map((fold) =>
    calloutReadout(heard.filter(({ item }) => item.fold !== fold && !isOrdinary(item.scene))),
  );
  return new Map(
    heard.map(({ item, heard: { view, target } }) => [
      item,
      { target, callout: calloutOf(view, target, readouts[item.fold] ?? {}) },
    ]),
  );
}

/** Every scene as heard by heads that have not learnt from its fold. */
export function heldOut(
  items: readonly Item[],
  lessons: Lessons,
  targets: Targets,
  hostility: PackedHead,
): { item: Item; heard: Heard }[] {
  return folds().flatMap((fold) => {
    const { draft, sober } = draftHeads(lessons, targets, fold);
    const heads = { draft: unpackHead(draft), sober: unpackHead(sober), hostility: unpackHead(hostility) };
    return items
      .filter((item) => item.fold === fold)
      .map((item) => {
        const { target = null, callout = 0 } = targets.get(item) ?? {};
        return {
          item,
          heard: { view: item.view, target, callout, draft: hearDraft(item.view, heads, callout, NOBODY) },
        };
      });
  });
}

function folds(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold);
}
