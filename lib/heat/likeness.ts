/** From the scores of the texts and what the page shows to two likenesses: is the target a call-out, is the draft hot? */
import { type Assessment, HOSTILITY_MIDDLE } from './assess.ts';
import { lengthOf } from './context.ts';
import { unit } from './signal.ts';
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

/** What the score counts in a reply to something ordinary, beside open hostility. */
const ORDINARY_SCORE = 0.6;

/** What plain swearing counts of what it does in public sets, where almost any is called hostile: chosen so that warm swearing stays below the line. */
const SWEARING = 0.7;
/** Up to where all of it counts: swearing brings a comment to the line, never over it. */
const BELOW_THE_LINE = 0.48;

/** A comment with nothing to answer: our scenes hold few, so overt hostility tells more than contempt, alone up to 30 words. From 90 words on it is a post like those of our scenes. */
function briefly({ scene, draft }: View): number {
  return scene.target ? 0 : unit((90 - draft.units.length) / 60);
}

/**
 * A reply to something ordinary: nobody called out, little told of oneself, no power, and not many answers (up to 54; from 147 on it is something else). There is nothing that veiled
 * contempt could mean, so overt hostility tells more here too.
 */
function ordinarily({ scene, target }: View, callout: number): number {
  if (scene.move !== 'reply' || !scene.target) return 0;
  const { self = 0, power = 0 } = target.count;
  const told = unit(self / 3);
  return (
    unit(1 - 8 * callout) *
    (1 - told / 2) *
    (1 - unit(power / 3)) *
    unit(5 - log(scene.target.counts.replies))
  );
}

/** What the likeness of a draft to a hot one is told by. */
export interface Drafted {
  readonly view: View;
  readonly draft: Assessment;
  /** 0…1: the likeness of its target to a call-out. */
  readonly callout: number;
  /** 0…1: how much of an open attack it is. */
  readonly attack: number;
}

/** What tells a hot draft: its score, which knows where it is going; where little is going on, overt hostility, of which swearing counts so much; and an open attack. */
export function draftInputs({ view, draft, callout, attack }: Drafted, swearing = SWEARING): Readout {
  const alone = view.scene.target ? 0 : 1;
  const brief = briefly(view);
  const ordinary = ordinarily(view, callout);
  const hostility = draft.hostility + swearing * draft.swearing;
  const hostile = Math.max(-3, Math.min(5, hostility - HOSTILITY_MIDDLE));
  const bare = brief + ordinary;
  return {
    score: draft.score * (1 - brief - (1 - ORDINARY_SCORE) * ordinary),
    alone: alone * hostile * (0.55 + 0.45 * brief),
    brief,
    answering: ordinary * hostile,
    ordinary,
    reported: bare && bare * reported(view.draft.folded),
    attack,
  };
}

/** The chance that a draft is hot where it is going, 0…1. */
export function draftHeatOf(drafted: Drafted, weights: Readout): number {
  const part = readOut(draftInputs(drafted), weights);
  if (drafted.draft.swearing === 0) return part;
  return Math.max(part, Math.min(readOut(draftInputs(drafted, 1), weights), BELOW_THE_LINE));
}

/** A chance from inputs and their weights. */
export function readOut(inputs: Readout, weights: Readout): number {
  let sum = weights.bias ?? 0;
  for (const name of Object.keys(inputs)) sum += (inputs[name] ?? 0) * (weights[name] ?? 0);
  return logistic(sum);
}
