/** How the pause looks this time. A prompt seen often is no longer seen; a change that nobody explains puts people off. */

/** So many pauses look alike before the look changes. */
const ALIKE = 7;
export const LOOKS = 3;

export interface Look {
  /** 0…LOOKS − 1. */
  readonly which: number;
  /** The first of a new look: it is said once. */
  readonly isNew: boolean;
}

/** `pauses` is how many there have been before. */
export function lookAfter(pauses: number): Look {
  const turn = Math.floor(Math.max(0, pauses) / ALIKE);
  return { which: turn % LOOKS, isNew: turn > 0 && pauses % ALIKE === 0 };
}
