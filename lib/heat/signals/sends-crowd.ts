import type { WordRule } from '../signal.ts';

/** Calls to act against a person: share, report, write to the boss. */
export const sendsCrowd: WordRule = {
  id: 'sends-crowd',
  group: 'draft',
  reads: 'draft',
  kinds: ['rally', 'report', 'crowd'],
  why: 'Your draft asks others to act against someone',
};
