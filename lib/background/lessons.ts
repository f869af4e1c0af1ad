/** What a look-back teaches the weights: the reasons that were shown count a little more, or a little less. */
import { learn, type Tuning } from '../heat/tuning.ts';
import { lessonOf } from '../log/look-back';
import type { Entry, LookBackAnswer } from '../types';

/** The tuning after an answer about an entry; the same as before where the answer says nothing about the reasons. */
export function learnFrom(tuning: Tuning, entry: Entry, answer: LookBackAnswer): Tuning {
  const [nudge] = lessonOf(entry, answer);
  if (!nudge) return tuning;
  return learn(tuning, { signals: entry.reasons }, nudge.direction === 'more' ? 'regret' : 'misread');
}
