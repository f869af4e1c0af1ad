/**
 * A person's own experiment: for four weeks, days on which Firebreak asks and days on which it only logs. Of every
 * two days one is of each kind, and a coin decides which comes first: days stay close to what they are compared
 * with, and nothing but the coin decides, so a test that tosses the coins again is exact.
 */
import type { Experiment } from '../types';
import { type DaySum, totalOf } from './day-sum';
import { randomFrom } from './random';

export const PAIRS = 14;
/** How long it lasts, in days. */
export const EXPERIMENT_DAYS = 2 * PAIRS;
/** How often the coins are tossed again. */
const TOSSES = 4000;
/** Fewer moments in all than this say nothing. */
export const LEAST_IN_ALL = 10;

/** Whether the first day of each pair is one of asking. */
function coinsOf(seed: number): boolean[] {
  const random = randomFrom(seed);
  return Array.from({ length: PAIRS }, () => random() < 0.5);
}

/** Whether Firebreak asks on this local day: always, except on the experiment's days of only logging. */
export function promptsOn(day: number, experiment: Experiment | undefined): boolean {
  if (!experiment) return true;
  const index = Math.floor(day) - experiment.firstDay;
  if (index < 0 || index >= EXPERIMENT_DAYS) return true;
  const first = coinsOf(experiment.seed)[index >> 1] ?? true;
  return index % 2 === 0 ? first : !first;
}

/** `running` from its first day to its last; `over` from the day after. `today` is a local day number. */
export function stageOf(experiment: Experiment, today: number): 'waiting' | 'running' | 'over' {
  if (today < experiment.firstDay) return 'waiting';
  return today < experiment.firstDay + EXPERIMENT_DAYS ? 'running' : 'over';
}

/** What one kind of days comes to. */
interface Side {
  readonly moments: number;
  readonly posted: number;
}

export interface Result {
  readonly asking: Side;
  readonly logging: Side;
  /** Posted a day on days of asking less posted a day on days of only logging: below 0, asking meant fewer. */
  readonly difference: number;
  /** The difference lies in here with about 90 % certainty. */
  readonly low: number;
  readonly high: number;
  /** How often chance alone makes a difference as large, 0…1. */
  readonly chance: number;
}

function dayCounts(sums: readonly DaySum[], experiment: Experiment) {
  const byDay = new Map(sums.map((sum) => [sum.day, totalOf(sum)]));
  return Array.from({ length: EXPERIMENT_DAYS }, (_, index) => {
    const day = experiment.firstDay + index;
    const { count, posted } = byDay.get(day) ?? { count: 0, posted: 0 };
    return { asks: promptsOn(day, experiment), count, posted };
  });
}

/** Mean of the pairs with each sign as the coins say. */
function tossed(differences: readonly number[], random: () => number): number {
  let sum = 0;
  for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
  return sum / differences.length;
}

/**
 * What came out: the permutation test of the paired differences, tossed again from the experiment's own seed, and
 * the interval of all shifts that this test does not reject (approximated by the spread of the tosses around the
 * difference: after subtracting it, what is left is what chance does). `undefined` where there is too little to tell.
 */
export function resultOf(sums: readonly DaySum[], experiment: Experiment): Result | undefined {
  const days = dayCounts(sums, experiment);
  const side = (asks: boolean): Side => ({
    moments: days.reduce((sum, day) => sum + (day.asks === asks ? day.count : 0), 0),
    posted: days.reduce((sum, day) => sum + (day.asks === asks ? day.posted : 0), 0),
  });
  const [asking, logging] = [side(true), side(false)];
  if (asking.moments + logging.moments < LEAST_IN_ALL) return undefined;
  const differences = Array.from({ length: PAIRS }, (_, pair) => {
    const [one, two] = [days[2 * pair], days[2 * pair + 1]];
    if (!one || !two) return 0;
    return one.asks ? one.posted - two.posted : two.posted - one.posted;
  });
  const difference = differences.reduce((sum, value) => sum + value, 0) / PAIRS;
  const random = randomFrom(experiment.seed + 1);
  const chanceAlone = Array.from({ length: TOSSES }, () => tossed(differences, random));
  const asLarge = chanceAlone.filter((value) => Math.abs(value) >= Math.abs(difference) - 1e-9).length;
  const residuals = differences.map((value) => value - difference);
  const spread = Array.from({ length: TOSSES }, () => tossed(residuals, random)).sort((a, b) => a - b);
  const at = (share: number) => spread[Math.round(share * (TOSSES - 1))] ?? 0;
  return {
    asking,
    logging,
    difference,
    low: difference + at(0.05),
    high: difference + at(0.95),
    chance: (asLarge + 1) / (TOSSES + 1),
  };
}
