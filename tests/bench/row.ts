/** One line of the bench: what was measured, and the figure it is to reach. */
import { median, p95 } from './stats.ts';

export type Unit = 'ms' | 'KB' | 'MB' | 'MB/min' | '';

export interface Row {
  /** The part of the bench it belongs to. */
  readonly part: string;
  readonly what: string;
  readonly unit: Unit;
  readonly median: number;
  readonly p95: number;
  readonly samples: readonly number[];
  /** Which of the two is compared with the figure. */
  readonly judgedBy: 'median' | 'p95';
  /** The figure to reach: at most this. Absent where there is none. */
  readonly atMost?: number;
  /** The median of the same without the extension, where it applies. */
  readonly without?: number;
  /** How far runs of the same kind lie apart by themselves, in the row's unit: plus or minus. */
  readonly noise?: number;
  /** What else there is to say, short. */
  readonly note?: string;
}

interface Facts {
  readonly part: string;
  readonly what: string;
  readonly unit: Unit;
  readonly samples: readonly number[];
  readonly judgedBy?: Row['judgedBy'];
  readonly atMost?: number;
  readonly without?: readonly number[];
  readonly noise?: number;
  readonly note?: string;
}

export function row({ judgedBy = 'median', without, ...facts }: Facts): Row {
  return {
    ...facts,
    judgedBy,
    median: median(facts.samples),
    p95: p95(facts.samples),
    ...(without ? { without: median(without) } : {}),
  };
}

export type Verdict = 'yes' | 'NO' | 'unclear' | '';

/**
 * Whether the figure is reached: nothing where there is none, "unclear" where the noise between runs is larger than
 * the distance to the figure. What could not be measured is not reached.
 */
export function verdict(one: Row): Verdict {
  if (one.atMost === undefined) return '';
  const value = one[one.judgedBy];
  if (one.noise !== undefined && Math.abs(value - one.atMost) < one.noise) return 'unclear';
  return value <= one.atMost ? 'yes' : 'NO';
}
