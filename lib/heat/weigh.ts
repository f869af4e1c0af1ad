/**
 * Scene in, Reading out: how hot the moment is, and why. Pure, synchronous and total. Evidence is added up in log-odds, so that every signal's
 * share of the heat can be shown, muted and tuned.
 */
import type { Level, Reading, Scene, Sensitivity, Signal } from '../types.ts';
import type { Rule } from './signal.ts';
import { READERS, SITUATION } from './signals.ts';
import { type View, view } from './view.ts';
import { CALLOUT, CALLOUT_BIAS, DRAFT, DRAFT_BIAS, HEAT, HEAT_BIAS, LEVELS } from './weights.ts';

export interface WeighOptions {
  readonly sensitivity?: Sensitivity;
  /** Ids of signals that weigh nothing. */
  readonly muted?: readonly string[];
  /** Personal tuning: factors by signal id, held within narrow bounds. */
  readonly tuning?: Readonly<Record<string, number>>;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Weighs a scene. Never throws on any strings or absences. */
export function weigh(scene: Scene, options: WeighOptions = {}): Reading {
  const seen = view(scene);
  const muted = new Set(options.muted ?? []);
  const strengths = new Map<Rule, number>();
  let callout = CALLOUT_BIAS;
  let draft = DRAFT_BIAS;
  const measure = (rules: readonly Rule[], at: View): void => {
    for (const rule of rules) {
      const strength = muted.has(rule.id) ? 0 : rule.strength(at);
      strengths.set(rule, strength);
      callout += (CALLOUT[rule.id] ?? 0) * strength;
      draft += (DRAFT[rule.id] ?? 0) * strength;
    }
  };
  measure(READERS, seen);
  measure(
    SITUATION.filter((rule) => DRAFT[rule.id]),
    seen,
  );
  const likeness = {
    calloutLikeness: scene.target ? logistic(callout) : 0,
    draftLikeness: scene.draft.trim() ? logistic(draft) : 0,
  };
  const whole: View = { ...seen, ...likeness };
  for (const rule of SITUATION) {
    if (!strengths.has(rule)) strengths.set(rule, muted.has(rule.id) ? 0 : rule.strength(whole));
  }
  const signals: Signal[] = [];
  let sum = HEAT_BIAS;
  for (const [rule, strength] of strengths) {
    const share = (HEAT[rule.id] ?? 0) * strength * tuned(options.tuning?.[rule.id]);
    sum += share;
    if (strength > 0 && share !== 0) {
      signals.push({ id: rule.id, group: rule.group, strength, share, why: rule.why(whole) });
    }
  }
  signals.sort((a, b) => b.share - a.share);
  const heat = 100 * logistic(sum);
  return {
    heat,
    level: levelOf(heat, options.sensitivity ?? 'balanced'),
    signals,
    callout: likeness.calloutLikeness,
    draftHeat: likeness.draftLikeness,
  };
}

function tuned(factor: number | undefined): number {
  return factor === undefined || Number.isNaN(factor) ? 1 : Math.min(1.3, Math.max(0.7, factor));
}

function levelOf(heat: number, sensitivity: Sensitivity): Level {
  const least = LEVELS[sensitivity];
  return heat >= least.hot ? 'hot' : heat >= least.warm ? 'warm' : 'cool';
}

/** The two or three largest heating contributions, to be shown. */
export function reasonsFor(reading: Reading, most = 3): Signal[] {
  return reading.signals.filter((signal) => signal.share > 0).slice(0, Math.max(0, most));
}
