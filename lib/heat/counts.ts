/** Sums over what a page shows of a post's counts. */
import type { Counts } from '../types.ts';

/** Answers there are already: replies and quotes; unknown and impossible counts are 0. */
export function answers(counts: Counts | undefined | null): number {
  const sum = (counts?.replies ?? 0) + (counts?.quotes ?? 0);
  return sum > 0 ? Math.min(sum, 1e9) : 0;
}

/** `1st`, `22nd`, about `540th`: whole up to 100, then to two figures. */
export function ordinal(n: number): string {
  const step = n < 100 ? 1 : 10 ** (Math.floor(Math.log10(n)) - 1);
  const round = Math.round(n / step) * step;
  const teen = round % 100 >= 11 && round % 100 <= 13;
  return `${round.toLocaleString('en')}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][round % 10] ?? 'th')}`;
}
