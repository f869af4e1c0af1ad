/** Gathers the evidence of a scene: parts of the draft and the target, the two likenesses, and the situation. */
import type { Level, Move, Sensitivity } from '../types.ts';
import { type Assessment, assess, type Heads, type Part } from './assess.ts';
import { calloutInputs, draftInputs, logistic, type Readout, readOut } from './likeness.ts';
import { SCENE_RULES } from './scene-rules.ts';
import { aboutYou } from './signals/about-you.ts';
import type { Situation } from './situation.ts';
import type { View } from './view.ts';

/** Everything that `scripts/heat/train.ts` fits on the development scenes. All in log-odds. */
export interface Weights {
  readonly bias: Readonly<Record<Move, number>>;
  /** What one log-odds of the draft's score is worth, by move. */
  readonly draft: Readonly<Record<Move, number>>;
  /** What each signal of the situation is worth at full strength. */
  readonly scene: Readonly<Record<string, number>>;
  /** To the chance that a target is a call-out, and that a draft's heat is 2 or 3 where it is going. */
  readonly callout: Readout;
  readonly draftHeat: Readout;
  /** Least heat (0…100) for a hint and for a pause. */
  readonly levels: Readonly<Record<Sensitivity, Readonly<Record<Exclude<Level, 'cool'>, number>>>>;
}

/** What the texts of a scene come to. */
export interface Heard {
  readonly view: View;
  readonly draft: Assessment | null;
  readonly target: Assessment | null;
}

/** The evidence of a scene before the weights of the heat. */
export interface Evidence extends Heard {
  readonly callout: number;
  readonly draftHeat: number;
  /** Parts of the situation; their weights are in {@link Weights.scene}. */
  readonly scene: readonly Part[];
}

/** The likeness that words in a language without lists count with: low, so that only a crowd can make them warm. */
const UNREAD = 0.25;

/** Lets the heads hear the texts of a scene. */
export function hear(view: View, heads: Heads, muted: ReadonlySet<string>): Heard {
  const says = view.lang && view.scene.draft.trim();
  return {
    view,
    draft: says ? assess(view.draft, 'draft', heads, muted) : null,
    target: view.lang && view.scene.target ? assess(view.target, 'target', heads, muted) : null,
  };
}

/** Adds the situation to what was heard. */
export function situate(
  heard: Heard,
  weights: Pick<Weights, 'callout' | 'draftHeat'>,
  muted: ReadonlySet<string>,
): Evidence {
  const { view, draft, target } = heard;
  const unread = view.lang ? 0 : UNREAD;
  const callout = target
    ? readOut(calloutInputs(view, target), weights.callout)
    : view.scene.target
      ? unread
      : 0;
  const situation: Situation = {
    ...view,
    calloutLikeness: callout,
    soberLikeness: draft ? logistic(draft.sober) : 0,
    draftLikeness: draft ? logistic(draft.score) : view.scene.draft.trim() ? unread : 0,
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
  const about = muted.has(aboutYou.id) ? 0 : aboutYou.strength(situation);
  const draftHeat = draft
    ? readOut(draftInputs(view, draft, callout, about), weights.draftHeat)
    : situation.draftLikeness;
  return { ...heard, callout, draftHeat, scene };
}

export function levelOf(heat: number, sensitivity: Sensitivity, { levels }: Weights): Level {
  const least = levels[sensitivity] ?? levels.balanced;
  return heat >= least.hot ? 'hot' : heat >= least.warm ? 'warm' : 'cool';
}
