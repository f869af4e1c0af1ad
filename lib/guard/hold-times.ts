/** When a held draft comes back. */
import type { HoldTime } from '../types';

/** The hour of the morning at which "tomorrow" begins. */
const MORNING = 8;

/** Milliseconds since 1970, in the person's own time zone; `null` for no set time. */
export function dueAt(time: HoldTime, now: Date): number | null {
  switch (time) {
    case 'ten-minutes':
      return now.getTime() + 10 * 60_000;
    case 'an-hour':
      return now.getTime() + 60 * 60_000;
    case 'tomorrow':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING).getTime();
    case 'open':
      return null;
  }
}
