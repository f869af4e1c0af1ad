/** Where an own experiment stands, as the page shows it. */
import type { ExperimentStage } from '@/components/log/experiment';
import type { DaySum } from '@/lib/log/day-sum';
import { EXPERIMENT_DAYS, resultOf, stageOf } from '@/lib/log/experiment';
import type { Experiment } from '@/lib/types';

/** `today` is a local day number; `sums` hold the days of the experiment, where it is not long over. */
export function experimentStage(
  experiment: Experiment | undefined,
  sums: readonly DaySum[],
  today: number,
): ExperimentStage {
  if (!experiment) return { stage: 'off' };
  if (stageOf(experiment, today) === 'over') return { stage: 'over', result: resultOf(sums, experiment) };
  const day = Math.max(0, today - experiment.firstDay + 1);
  return { stage: 'running', day, days: EXPERIMENT_DAYS };
}

/** One that begins on the next day, with a coin of its own. */
export function newExperiment(today: number): Experiment {
  return { firstDay: today + 1, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 };
}
