/** What each part of the evidence adds to the heat. */
import type { Assessment, Part } from './assess.ts';
import type { Evidence, Weights } from './combine.ts';
import { setsRight } from './signals/sets-right.ts';
import { underCallout } from './signals/under-callout.ts';

export interface Share {
  readonly part: Part;
  /** Log-odds. */
  readonly share: number;
}

/** All shares of a scene. With the bias of the move they sum to the log-odds of its heat. */
export function sharesOf(evidence: Evidence, weights: Weights): Share[] {
  const move = evidence.view.scene.move;
  const worth = weights.draft[move] ?? weights.draft.reply;
  const shares: Share[] = (evidence.draft?.parts ?? []).map((part) => ({
    part,
    share: part.strength * part.weight * worth,
  }));
  for (const part of evidence.scene) {
    const share = part.strength * (weights.scene[part.id] ?? 0);
    if (part.id === underCallout.id) shares.push(...handOn(part, share, evidence.target));
    else shares.push({ part, share });
  }
  return shares.filter(({ share }) => share !== 0);
}

/** Log-odds (heat 38: warm, not hot) above which a draft that sets something right is not let. */
const HELD_AT = -0.5;
/** A draft sets something right when its soberness is at least so much above so much of its contempt. */
const HELD_FROM = -2;
const CONTEMPT_WORTH = 0.6;

/**
 * Nobody is paused for comfort, a correction or a warning with little contempt in it, whatever stands around it: what is too much is taken off by `sets-right`.
 */
export function hold<One extends { readonly share: number }>(
  evidence: Evidence,
  shares: readonly One[],
  bias: number,
  idOf: (one: One) => string,
): One[] {
  const { draft } = evidence;
  const over = shares.reduce((sum, { share }) => sum + share, bias) - HELD_AT;
  if (!draft || over <= 0 || draft.sober - CONTEMPT_WORTH * draft.score < HELD_FROM) return [...shares];
  return shares.map((one) => (idOf(one) === setsRight.id ? { ...one, share: one.share - over } : one));
}

/** The bias of a scene's move. */
export function biasOf(evidence: Evidence, weights: Weights): number {
  return weights.bias[evidence.view.scene.move] ?? weights.bias.reply;
}

/** "The target is a call-out" is handed on to what makes it one, in proportion, so that the reasons are the telling ones. */
function handOn(part: Part, share: number, target: Assessment | null): Share[] {
  const telling = (target?.parts ?? []).filter(({ weight, strength }) => weight > 0 && strength > 0);
  const sum = telling.reduce((total, { strength, weight }) => total + strength * weight, 0);
  if (sum === 0) return [{ part, share }];
  return telling.map((one) => ({ part: one, share: (share * one.strength * one.weight) / sum }));
}
