/** Counting. */

/** How often something came. */
export interface Tally<T extends string> {
  readonly id: T;
  readonly count: number;
}

export interface Counter<T extends string> {
  add(value: T): void;
  /** The most frequent first; equal counts by name, so that order is no matter. */
  ranked(): Tally<T>[];
}

/** Counts values as they come. */
export function counter<T extends string>(): Counter<T> {
  const counts = new Map<T, number>();
  return {
    add: (value) => void counts.set(value, (counts.get(value) ?? 0) + 1),
    ranked: () =>
      [...counts]
        .map(([id, count]) => ({ id, count }))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  };
}
