/** Counting. */

/** How often something came. */
export interface Tally<T extends string> {
  readonly id: T;
  readonly count: number;
}

/** Each different value with its count, the most frequent first; equal counts by name, so that order is no matter. */
export function ranked<T extends string>(values: readonly T[]): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
