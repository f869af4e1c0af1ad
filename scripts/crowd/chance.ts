/** Chance that is the same each time: draws of a seeded generator. */

export interface Chance {
  /** 0 … 1, without 1. */
  next(): number;
  below(most: number): number;
  yes(probability: number): boolean;
  /** Exponential with this mean. */
  wait(mean: number): number;
  poisson(mean: number): number;
  /** Log-normal: `median`, and how far it spreads. */
  around(median: number, spread: number): number;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const wait = (mean: number) => -mean * Math.log(1 - next());
  return {
    next,
    wait,
    below: (most) => Math.floor(next() * most),
    yes: (probability) => next() < probability,
    poisson(mean) {
      let count = 0;
      for (let at = wait(1); at < mean; at += wait(1)) count += 1;
      return count;
    },
    around: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}

/** Draws places 0 … count − 1, the n-th with weight 1/(n+1)^steep (Zipf). */
export function zipf(count: number, steep: number): (from: Chance) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let n = 1; n <= count; n += 1) {
    sum += n ** -steep;
    sums.push(sum);
  }
  return (from) => {
    const wanted = from.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
