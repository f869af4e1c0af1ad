/**
 * One line through the weeks, and how sure it is. The slope is Theil and Sen's: the median of the slopes between all
 * pairs of weeks, so that one wild week does not make a trend. Its interval is Sen's (1968), from the variance of
 * Kendall's S with ties; both need no assumption on how the counts are spread.
 */
import { median } from './median';

export interface Trend {
  /** Change a week. */
  readonly slope: number;
  /** The line at the first value; it goes up by `slope` with each of the next. */
  readonly start: number;
  /** The slope lies in here with about 90 % certainty. */
  readonly low: number;
  readonly high: number;
}

/** Fewer weeks, or fewer moments in all, say nothing about a trend. */
export const LEAST_WEEKS = 6;
export const LEAST_MOMENTS = 12;

/** Two-sided 90 % of the normal distribution. */
const Z = 1.645;

function slopesOf(values: readonly number[]): number[] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b, step) => (b - a) / (step + 1)));
}

/** Variance of Kendall's S, less for values that are equal. */
function varianceOf(values: readonly number[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const tied = [...ties.values()].reduce((sum, count) => sum + term(count), 0);
  return Math.max(0, (term(values.length) - tied) / 18);
}

/** `undefined` where there are too few to tell. Values are counts of consecutive weeks, the oldest first. */
export function trendOf(values: readonly number[]): Trend | undefined {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.length < LEAST_WEEKS || total < LEAST_MOMENTS) return undefined;
  const slopes = slopesOf(values).sort((a, b) => a - b);
  const slope = median(slopes) ?? 0;
  const start = median(values.map((value, index) => value - slope * index)) ?? 0;
  const reach = Z * Math.sqrt(varianceOf(values));
  // Sen's M1-th slope from either end, counted from 1.
  const lowest = Math.max(0, Math.floor((slopes.length - reach) / 2) - 1);
  const [low = slope, high = slope] = [slopes[lowest], slopes[slopes.length - 1 - lowest]];
  return { slope, start, low, high };
}

/** Which way it goes, where that is more than chance. */
export function directionOf({ low, high }: Trend): 'more' | 'fewer' | 'unclear' {
  if (low > 0) return 'more';
  return high < 0 ? 'fewer' : 'unclear';
}
