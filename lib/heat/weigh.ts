/**
 * Scene in, Reading out: how hot the moment is, and why. Pure, synchronous and total. Evidence is added up in log-odds,
 * so that every signal's share of the heat can be shown, muted and tuned: heat = 100·σ(bias + Σ share).
 */
import type { Reading, Scene, Sensitivity, Signal } from '../types.ts';
import { hear, levelOf, situate } from './combine.ts';
import { logistic } from './likeness.ts';
import { heads } from './model/heads.ts';
import { biasOf, sharesOf } from './shares.ts';
import { factorOf } from './tuning.ts';
import { view } from './view.ts';
import { WEIGHTS } from './weights.ts';

export interface WeighOptions {
  readonly sensitivity?: Sensitivity;
  /** Ids of signals that weigh nothing. */
  readonly muted?: readonly string[];
  /** Personal tuning by signal id; see `tuning.ts` for what it can do at most. */
  readonly tuning?: Readonly<Record<string, number>>;
}

/** Weighs a scene. Never throws on any strings or absences. */
export function weigh(scene: Scene, options: WeighOptions = {}): Reading {
  const muted = new Set(options.muted ?? []);
  const evidence = situate(hear(view(scene), heads(), muted), WEIGHTS, muted);
  const signals: Signal[] = sharesOf(evidence, WEIGHTS).map(
    ({ part: { id, group, strength, why }, share }) => ({
      id,
      group,
      strength,
      share: share * factorOf(options.tuning, id),
      why,
    }),
  );
  signals.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const heat = 100 * logistic(signals.reduce((sum, { share }) => sum + share, biasOf(evidence, WEIGHTS)));
  return {
    heat,
    level: levelOf(heat, options.sensitivity ?? 'balanced', WEIGHTS),
    signals,
    callout: evidence.callout,
    draftHeat: evidence.draftHeat,
  };
}

/** The two or three largest heating contributions, to be shown. One that is a tenth of the largest or less is left out. */
export function reasonsFor(reading: Reading, most = 3): Signal[] {
  const heating = reading.signals.filter((signal) => signal.share > 0);
  const least = (heating[0]?.share ?? 0) / 10;
  return heating.filter((signal) => signal.share > least).slice(0, Math.max(0, most));
}
