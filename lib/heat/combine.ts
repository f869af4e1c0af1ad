/** Adds up the evidence of a scene: parts of the draft and the target, and the situation. */
import type { Level, Move, Sensitivity } from '../types.ts';
import { type Assessment, assess, type Heads, type Part } from './assess.ts';
import { SCENE_RULES } from './scene-rules.ts';
import type { Situation } from './situation.ts';
import type { View } from './view.ts';

/** Everything that `scripts/heat/train.ts` fits on the development scenes. All in log-odds. */
export interface Weights {
  readonly bias: Readonly<Record<Move, number>>;
  /** What one log-odds of the draft's and of the target's score is worth, by move. */
  readonly draft: Readonly<Record<Move, number>>;
  readonly callout: Readonly<Record<Move, number>>;
  /** What each signal of the situation is worth at full strength. */
  readonly scene: Readonly<Record<string, number>>;
  /** From scores to the chance that a draft's heat is 2 or 3 where it is going. */
  readonly draftHeat: {
    bias: number;
    score: number;
    callout: number;
    quote: number;
    target: number;
    aboutYou: number;
  };
  /** From the score to the chance that a target is a call-out. */
  readonly calloutOut: { bias: number; score: number };
  /** Least heat (0…100) for a hint and for a pause. */
  readonly levels: Readonly<Record<Sensitivity, Readonly<Record<Exclude<Level, 'cool'>, number>>>>;
}

/** What the texts of a scene and its situation come to before weights. */
export interface Evidence {
  readonly draft: Assessment | null;
  readonly target: Assessment | null;
  readonly situation: Situation;
  /** Parts of the situation: strength 0…1, without a weight yet. */
  readonly scene: readonly Part[];
}

/** The likeness that words in a language without lists count with: low, so that only a crowd can make them warm. */
const UNREAD = 0.25;

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Gathers the evidence of a scene. */
export function gather(seen: View, heads: Heads, muted: ReadonlySet<string>): Evidence {
  const says = seen.scene.draft.trim() !== '';
  const draft = says && seen.lang ? assess(seen.draft, 'draft', heads, muted) : null;
  const target = seen.scene.target && seen.lang ? assess(seen.target, 'target', heads, muted) : null;
  const situation: Situation = {
    ...seen,
    draftLikeness: draft ? logistic(draft.score) : says && !seen.lang ? UNREAD : 0,
    calloutLikeness: target ? logistic(target.score) : seen.scene.target && !seen.lang ? UNREAD : 0,
  };
  const scene = SCENE_RULES.filter(({ id }) => !muted.has(id)).map((rule) => {
    const strength = rule.strength(situation);
    return {
      id: rule.id,
      group: rule.group,
      strength,
      weight: 0,
      why: strength > 0 ? rule.why(situation) : '',
    };
  });
  return { draft, target, situation, scene };
}

/** The strength of a signal of the situation. */
export function strengthOf(evidence: Evidence, id: string): number {
  return evidence.scene.find((part) => part.id === id)?.strength ?? 0;
}

/** 0…1: the chance that the draft is hot. */
export function draftHeatOf(evidence: Evidence, { draftHeat: w }: Weights): number {
  if (!evidence.draft) return 0;
  const move = evidence.situation.scene.move;
  return logistic(
    w.bias +
      w.score * evidence.draft.score +
      w.callout * evidence.situation.calloutLikeness +
      w.quote * (move === 'quote' || move === 'repost' ? 1 : 0) +
      w.target * (evidence.target ? 1 : 0) +
      w.aboutYou * strengthOf(evidence, 'about-you'),
  );
}

/** 0…1: the chance that the target is a call-out. */
export function calloutOf(evidence: Evidence, { calloutOut: w }: Weights): number {
  return evidence.target ? logistic(w.bias + w.score * evidence.target.score) : 0;
}

export function levelOf(heat: number, sensitivity: Sensitivity, { levels }: Weights): Level {
  const least = levels[sensitivity] ?? levels.balanced;
  return heat >= least.hot ? 'hot' : heat >= least.warm ? 'warm' : 'cool';
}
