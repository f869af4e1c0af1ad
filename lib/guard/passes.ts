/**
 * One-shot passes: what the person said "Post it" to goes through once without being asked again, whether our
 * pressing of the site's button does it or, where the site ignores that, the person's own next press.
 */
import type { Attempt } from '../sites/site';

/** A pass that nobody used is void after this long, in milliseconds. */
const LASTS = 120_000;

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

  /** Whether this attempt has a pass; uses it up. */
  take(attempt: Attempt, now: number): boolean {
    const key = keyOf(attempt);
    const until = this.#until.get(key);
    this.#until.delete(key);
    return until !== undefined && now < until;
  }
}
