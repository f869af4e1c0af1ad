/**
 * Personal tuning: "you misread this" and look-backs make the signals that were shown count a little less or more for one person. Each factor stays within
 * {@link LEAST}…{@link MOST}, so that tuning can neither silence nor inflame everything.
 */
import type { Signal } from '../types.ts';

export const LEAST = 0.7;
export const MOST = 1.3;
/** How far one answer moves the strongest signal that was shown. */
export const STEP = 0.06;

export type Tuning = Readonly<Record<string, number>>;

/** What a reading showed, the largest share first. */
export interface ShownSignals {
  readonly signals: readonly Pick<Signal, 'id' | 'share'>[];
}

/** The factor for a signal: 1 when nothing was learnt, or when what is stored is no number. */
export function factorOf(tuning: Tuning | undefined, id: string): number {
  const stored = tuning && Object.hasOwn(tuning, id) ? tuning[id] : undefined;
  return typeof stored === 'number' && Number.isFinite(stored) ? Math.min(MOST, Math.max(LEAST, stored)) : 1;
}

/**
 * What is learnt from one answer. `misread` (or being glad to have posted) makes the heating signals shown weigh less; `regret`
 * makes them weigh more. Each moves by its part of the largest share. Returns new tuning; factors that are 1 are left out.
 */
export function learn(tuning: Tuning, reading: ShownSignals, answer: 'misread' | 'regret'): Tuning {
  const heating = reading.signals.filter(({ share }) => share > 0);
  const largest = heating[0]?.share ?? 0;
  const next: Record<string, number> = {};
  for (const id of Object.keys(tuning)) next[id] = factorOf(tuning, id);
  for (const { id, share } of heating) {
    const step = STEP * (share / largest) * (answer === 'misread' ? -1 : 1);
    next[id] = Math.min(MOST, Math.max(LEAST, factorOf(tuning, id) + step));
  }
  return Object.fromEntries(Object.entries(next).filter(([, factor]) => factor !== 1));
}
