/** What each part of the evidence adds to the heat. */
import type { Assessment, Part } from './assess.ts';
import type { Evidence, Weights } from './combine.ts';
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
