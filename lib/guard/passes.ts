/**
 * Passes: what the person said "Post it" to goes through without being asked again, whether our pressing of the
 * site's button does it or, where the site ignores that or fails, the person's own next press. Other words, another
 * move or another target have no pass.
 */
import type { Attempt } from '../sites/site';

/** An unchanged draft is not asked about again for this long, in milliseconds. */
const LASTS = 10 * 60_000;

/** Bound to the words and whom they answer, not to the element: sites mount their composers anew. */
function keyOf({ move, draft, target }: Attempt): string {
  return JSON.stringify([move, draft, target?.permalink ?? target?.author ?? null]);
}

export class Passes {
  readonly #until = new Map<string, number>();

  /** `now` in milliseconds on any steady clock. */
  give(attempt: Attempt, now: number): void {
    this.#until.set(keyOf(attempt), now + LASTS);
  }

  /** Whether this attempt has a pass. */
  has(attempt: Attempt, now: number): boolean {
    const until = this.#until.get(keyOf(attempt));
    return until !== undefined && now < until;
  }
}
