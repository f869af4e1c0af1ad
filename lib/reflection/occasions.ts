/** What a moment is like, as far as the choice of a question cares. Pure. */
import type { Occasion, Reading } from '../types';

/** From this likeness on (0…1) a post counts as a call-out, and a draft as hot. */
const LIKELY = 0.5;
/** Hours of the night, in local time. */
const NIGHT = { from: 23, to: 5 } as const;

/** `hour` is that of the person's local time, 0…23. */
export function occasionsOf(reading: Reading, hour: number): Occasion[] {
  const found: Occasion[] = [];
  if (reading.callout >= LIKELY) found.push('callout');
  if (reading.signals.some(({ group, share }) => group === 'crowd' && share > 0)) found.push('crowd');
  if (reading.draftHeat >= LIKELY) found.push('hot-words');
  if (hour >= NIGHT.from || hour < NIGHT.to) found.push('night');
  return found;
}
