/** The reasons that are shown and logged. */
import { reasonsFor } from '../heat/weigh.ts';
import type { Reading, Signal } from '../types';

/** The two or three largest; none for a cool moment, where the person asked to be asked every time. */
export function shownReasons(reading: Reading): readonly Signal[] {
  return reading.level === 'cool' ? [] : reasonsFor(reading, 3);
}
