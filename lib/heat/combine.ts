/** Gathers the evidence of a scene: parts of the draft and the target, the two likenesses, and the situation. */
import type { Level, Sensitivity } from '../types.ts';
import { type Assessment, assessDraft, assessTarget, type Heads, type Part } from './assess.ts';
import { contextOf } from './context.ts';
import { calloutInputs, draftHeatOf, logistic, type Readout, readOut } from './likeness.ts';
import { SCENE_RULES } from './scene-rules.ts';
import { openAttack } from './signals/open-attack.ts';
import type { Situation } from './situation.ts';
import type { PackedTrees } from './trees.ts';
import type { View } from './view.ts';

/** Everything that `scripts/heat/train.ts` fits on the development scenes. All in log-odds. */
export interface Weights {
  /** The score of the draft and the signals of the situation, put together. */
  readonly trees: PackedTrees;
  /** What signals outside the trees are worth at full strength. */
  readonly scene: Readonly<Record<string, number>>;
  /** Log-odds above which a draft that sets something right is not let. */
  readonly held: number;
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
  /** 0…1: how much the target looks like a call-out. */
  readonly callout: number;
}

/** The evidence of a scene before the weights of the heat. */
export interface Evidence extends Heard {
  readonly draftHeat: number;
  /** Parts of the situation; what they are worth is in {@link Weights}. */
  readonly scene: readonly Part[];
  /** Ids of signals that weigh nothing. */
  readonly muted: ReadonlySet<string>;
}

/** The likeness that words in a language without lists count with: low, so that only a crowd can make them warm. */
const UNREAD = 0.25;

/** Lets the head of call-outs hear the target of a scene. */
export function hearTarget(
  view: View,
  heads: Pick<Heads, 'callout'>,
  muted: ReadonlySet<string>,
): Assessment | null {
  return view.lang && view.scene.target ? assessTarget(view.target, heads, muted) : null;
}

/** How much a target looks like a call-out. */
export function calloutOf(view: View, target: Assessment | null, readout: Readout): number {
  if (target) return readOut(calloutInputs(view, target), readout);
  return view.scene.target && !view.lang ? UNREAD : 0;
}

/** Lets the heads hear the draft of a scene, where it is going. */
export function hearDraft(
  view: View,
  heads: Omit<Heads, 'callout'>,
  callout: number,
  muted: ReadonlySet<string>,
): Assessment | null {
  if (!view.lang || !view.scene.draft.trim()) return null;
  return assessDraft(view.draft, heads, contextOf(view, callout, muted), muted);
}

/** Lets the heads hear the texts of a scene. */
export function hear(
  view: View,
  heads: Heads,
  weights: Pick<Weights, 'callout'>,
  muted: ReadonlySet<string>,
): Heard {
  const target = hearTarget(view, heads, muted);
  const callout = calloutOf(view, target, weights.callout);
  return { view, target, callout, draft: hearDraft(view, heads, callout, muted) };
}

/** Adds the situation to what was heard. */
export function situate(
  heard: Heard,
  weights: Pick<Weights, 'draftHeat'>,
  muted: ReadonlySet<string>,
): Evidence {
  const { view, draft, callout } = heard;
  const situation: Situation = {
    ...view,
    calloutLikeness: callout,
    soberLikeness: draft ? logistic(draft.sober) : 0,
  };
  const scene = SCENE_RULES.filter(({ id }) => !muted.has(id)).map((rule) => {
    const strength = rule.strength(situation);
    return {
      id: rule.id,
      group: rule.group,
      strength,
      weight: 0,
      why: strength > 0 || strength !== (rule.rest ?? 0) ? rule.why(situation) : '',
    };
  });
  const unread = view.scene.draft.trim() ? UNREAD : 0;
  // From the signal, so that who mutes it is heard here too.
  const attack = scene.find(({ id }) => id === openAttack.id)?.strength ?? 0;
  const draftHeat = draft ? draftHeatOf({ view, draft, callout, attack }, weights.draftHeat) : unread;
  return { ...heard, draftHeat, scene, muted };
}

export function levelOf(heat: number, sensitivity: Sensitivity, { levels }: Weights): Level {
  const least = levels[sensitivity] ?? levels.balanced;
  return heat >= least.hot ? 'hot' : heat >= least.warm ? 'warm' : 'cool';
}
