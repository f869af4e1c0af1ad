/** From the scores of the texts and what the page shows to two likenesses: is the target a call-out, is the draft hot? */
import { type Assessment, HOSTILITY_MIDDLE } from './assess.ts';
import { lengthOf } from './context.ts';
import { unit } from './signal.ts';
import { attack } from './text/attack.ts';
import { reported } from './text/reported.ts';
import type { View } from './view.ts';

/** Weights by the name of an input, with `bias`. */
export type Readout = Readonly<Record<string, number>>;

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** ln(1 + n); unknown and impossible counts are 0. */
function log(n: number | null | undefined): number {
  return typeof n === 'number' && n > 0 ? Math.log1p(Math.min(n, 1e9)) : 0;
}

/** What tells a call-out besides its words: a crowd that answers more than it likes, how much is told, what is shown. */
export function calloutInputs(seen: View, target: Assessment): Readout {
  const counts = seen.scene.target?.counts;
  return {
    score: target.score,
    replies: log(counts?.replies),
    quotes: log(counts?.quotes),
    reposts: log(counts?.reposts),
    likes: log(counts?.likes),
    age: log(seen.scene.target?.ageHours),
    length: lengthOf(seen.target.units),
    pictured: seen.scene.target?.alt ? 1 : 0,
    quoting: seen.scene.target?.quoted ? 1 : 0,
  };
}

/** What contempt in the words counts in a short comment, beside open hostility. */
const CONTEMPT = 0.1;

/** What tells a hot draft: its score, which knows where it is going; and for a comment with nothing to answer, overt hostility. */
export function draftInputs(seen: View, draft: Assessment): Readout {
  const alone = seen.scene.target ? 0 : 1;
  // A comment with nothing to answer: our scenes hold few, so overt hostility tells more than contempt, alone up to 30 words. From 90 words on it is a post like those of our scenes.
  const brief = alone * unit((90 - seen.draft.units.length) / 60);
  const hostile = Math.max(-3, Math.min(5, draft.hostility - HOSTILITY_MIDDLE));
  return {
    score: draft.score * (1 - brief),
    alone: alone * (hostile * (0.55 + 0.45 * brief) + CONTEMPT * brief * draft.words),
    brief,
    reported: brief && brief * reported(seen.draft.folded),
    attack: attack(seen.draft.folded),
  };
}

/** A chance from inputs and their weights. */
export function readOut(inputs: Readout, weights: Readout): number {
  let sum = weights.bias ?? 0;
  for (const name of Object.keys(inputs)) sum += (inputs[name] ?? 0) * (weights[name] ?? 0);
  return logistic(sum);
}
