/** What each part of the evidence adds to the heat. */
import type { Assessment, Part } from './assess.ts';
import type { Evidence, Weights } from './combine.ts';
import { SCENE_RULES } from './scene-rules.ts';
import { feedCrowd } from './signals/feed-crowd.ts';
import { manyBefore } from './signals/many-before.ts';
import { openAttack } from './signals/open-attack.ts';
import { privateStory } from './signals/private-story.ts';
import { setsRight } from './signals/sets-right.ts';
import { underCallout } from './signals/under-callout.ts';
import { DRAFT_PLACE, DRAFT_WORDING } from './signals/wording.ts';
import { addedBy, type Forest, type PackedTrees, treesAt, unpackTrees } from './trees.ts';

export interface Share {
  readonly part: Part;
  /** Log-odds. */
  readonly share: number;
}

/** The inputs of the trees that are no signals of the situation: the log-odds of the draft where it is going, and of its words wherever they go. */
export const DRAFT = 'draft';
export const WORDS = 'words';
/** Log-odds of an ordinary draft, half way between kind and hot; also of none. */
const DRAFT_REST = -1;

/** The value of an input in a moment in which nothing is the matter. */
const RESTS = new Map<string, number>([
  [DRAFT, DRAFT_REST],
  [WORDS, DRAFT_REST],
  ...SCENE_RULES.map(({ id, rest = 0 }): [string, number] => [id, rest]),
]);

interface Grown {
  readonly forest: Forest;
  readonly rest: Float64Array;
  readonly bias: number;
}

const grown = new WeakMap<PackedTrees, Grown>();

/** The trees of the weights, unpacked at first use. */
function grow(trees: PackedTrees): Grown {
  const known = grown.get(trees);
  if (known) return known;
  const forest = unpackTrees(trees);
  const rest = Float64Array.from(forest.inputs, (input) => RESTS.get(input) ?? 0);
  const made = { forest, rest, bias: treesAt(forest, rest) };
  grown.set(trees, made);
  return made;
}

/** The inputs of the trees by name; what is absent or muted is at rest. */
export function inputsOf(evidence: Evidence, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => {
    const rest = RESTS.get(name) ?? 0;
    if (name === DRAFT) return evidence.draft?.score ?? rest;
    if (name === WORDS) return evidence.draft?.words ?? rest;
    return evidence.scene.find(({ id }) => id === name)?.strength ?? rest;
  });
}

/** All shares of a scene. With {@link biasOf} they sum to the log-odds of its heat. */
export function sharesOf(evidence: Evidence, weights: Weights): Share[] {
  const { forest, rest } = grow(weights.trees);
  const added = addedBy(forest, inputsOf(evidence, forest.inputs), rest);
  const shares: Share[] = [];
  const from = (input: string): number => added[forest.inputs.indexOf(input)] ?? 0;
  const place = { ...DRAFT_PLACE, strength: 1, weight: 0 };
  shares.push(...handOn(place, from(DRAFT) + from(WORDS), evidence.draft));
  for (const part of evidence.scene) {
    const share = from(part.id) + part.strength * (weights.scene[part.id] ?? 0);
    if (part.id === underCallout.id) shares.push(...handOn(part, share, evidence.target));
    else
      shares.push({
        part: { ...part, strength: awayFromRest(part) || (HOLDERS.has(part.id) ? 0.01 : 0) },
        share,
      });
  }
  if (evidence.draft && !evidence.muted.has(DRAFT_WORDING.cool.id))
    shares.push({ part: { ...DRAFT_WORDING.cool, strength: 1, weight: 0 }, share: 0 });
  // What may hold a draft back stays even when it adds nothing: a hold takes from it.
  return merged(shares).filter(
    ({ part: { id }, share }) => (share !== 0 && !evidence.muted.has(id)) || HOLDERS.has(id),
  );
}

/** How far a signal is from its rest, 0…1: with few answers, too, "how many answered" is there. */
function awayFromRest({ id, strength }: Part): number {
  const rest = RESTS.get(id) ?? 0;
  return Math.abs(strength - rest) / (strength > rest ? 1 - rest : rest || 1);
}

/** A draft sets something right when its soberness is at least so much above so much of its contempt. */
const HELD_FROM = -2.15;
const CONTEMPT_WORTH = 0.5;
/** Below these log-odds a draft is plain: what its words are worth anywhere; under a call-out, where one word may join, what they are worth there. */
const PLAIN = -0.4;
/** From this likeness on a post counts as a call-out. */
const CALLOUT_FROM = 0.5;
/** A reply to no call-out and no story, under which no crowd has gathered (some 35 answers, none in the feed), is only paused for words hotter than this. */
const FEW = { answers: 0.4, story: 0.34, words: 2.2 };

/** Ids of all that may hold a draft back. */
const HOLDERS: ReadonlySet<string> = new Set([setsRight.id, DRAFT_WORDING.cool.id, manyBefore.id]);

/**
 * The signal that holds a draft back, if one does. Nobody is paused for comfort, a correction or a warning with little contempt in it, nor for plain words: a pause of a draft
 * needs something in its words. A threat or a wish of harm is never held back.
 */
function holder(evidence: Evidence): string | undefined {
  const { draft, callout } = evidence;
  if (!draft) return undefined;
  const at = (id: string, muted = 0): number =>
    evidence.scene.find((part) => part.id === id)?.strength ?? muted;
  if (at(openAttack.id) === 1) return undefined;
  if (draft.sober - CONTEMPT_WORTH * draft.score >= HELD_FROM) return setsRight.id;
  const said = callout < CALLOUT_FROM ? draft.words : draft.score;
  if (said < PLAIN) return DRAFT_WORDING.cool.id;
  const few =
    evidence.view.scene.move === 'reply' &&
    callout < CALLOUT_FROM &&
    at(privateStory.id) < FEW.story &&
    at(manyBefore.id, 1) < FEW.answers &&
    at(feedCrowd.id) === 0;
  return few && draft.words < FEW.words ? manyBefore.id : undefined;
}

/** Keeps a draft that is held back below the line: what is too much is taken off by the signal that holds it. A muted signal holds nothing. */
export function hold<One extends { readonly share: number }>(
  evidence: Evidence,
  { held }: Pick<Weights, 'held'>,
  shares: readonly One[],
  bias: number,
  idOf: (one: One) => string,
): One[] {
  const over = shares.reduce((sum, { share }) => sum + share, bias) - held;
  const by = over > 0 ? holder(evidence) : undefined;
  return shares.map((one) => (idOf(one) === by ? { ...one, share: one.share - over } : one));
}

/** The log-odds of a moment in which nothing is the matter. */
export function biasOf({ trees }: Weights): number {
  return grow(trees).bias;
}

/** A share is handed on to what makes it up, in proportion, so that the reasons are the telling ones: a heating share to heating parts, a cooling one to cooling parts. */
function handOn(part: Part, share: number, whole: Assessment | null): Share[] {
  const telling = (whole?.parts ?? []).filter(({ weight, strength }) => weight * share > 0 && strength > 0);
  const sum = telling.reduce((total, { strength, weight }) => total + strength * weight, 0);
  if (sum === 0) return [{ part, share }];
  return telling.map((one) => ({ part: one, share: (share * one.strength * one.weight) / sum }));
}

/** One share for each signal. */
function merged(shares: readonly Share[]): Share[] {
  const by = new Map<string, Share>();
  for (const { part, share } of shares) {
    by.set(part.id, { part, share: share + (by.get(part.id)?.share ?? 0) });
  }
  return [...by.values()];
}
