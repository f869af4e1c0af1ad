/**
 * Scene in, Reading out: how hot the moment is, and why. Pure, synchronous and total. Evidence is added up in log-odds,
 * so that every signal's share of the heat can be shown, muted and tuned: heat = 100·σ(bias + Σ share).
 */
import type { Reading, Scene, Sensitivity, Signal } from '../types.ts';
import type { Part } from './assess.ts';
import { calloutOf, draftHeatOf, gather, levelOf, logistic } from './combine.ts';
import { heads } from './model/heads.ts';
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
  const evidence = gather(view(scene), heads(), new Set(options.muted ?? []));
  const move = scene.move;
  const signals: Signal[] = [];
  let sum = WEIGHTS.bias[move] ?? WEIGHTS.bias.reply;
  const add = (part: Part, weight: number): void => {
    const share = part.strength * weight * factorOf(options.tuning, part.id);
    sum += share;
    if (share !== 0)
      signals.push({ id: part.id, group: part.group, strength: part.strength, share, why: part.why });
  };
  const draftWorth = WEIGHTS.draft[move] ?? WEIGHTS.draft.reply;
  const calloutWorth = WEIGHTS.callout[move] ?? WEIGHTS.callout.reply;
  for (const part of evidence.draft?.parts ?? []) add(part, part.weight * draftWorth);
  for (const part of evidence.target?.parts ?? []) add(part, part.weight * calloutWorth);
  for (const part of evidence.scene) add(part, WEIGHTS.scene[part.id] ?? 0);
  signals.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const heat = 100 * logistic(sum);
  return {
    heat,
    level: levelOf(heat, options.sensitivity ?? 'balanced', WEIGHTS),
    signals,
    callout: calloutOf(evidence, WEIGHTS),
    draftHeat: draftHeatOf(evidence, WEIGHTS),
  };
}

/** The two or three largest heating contributions, to be shown. One that is a tenth of the largest or less is left out. */
export function reasonsFor(reading: Reading, most = 3): Signal[] {
  const heating = reading.signals.filter((signal) => signal.share > 0);
  const least = (heating[0]?.share ?? 0) / 10;
  return heating.filter((signal) => signal.share > least).slice(0, Math.max(0, most));
}
