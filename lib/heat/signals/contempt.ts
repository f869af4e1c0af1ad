import type { WordRule } from '../signal.ts';

/** Names, verdicts and faults laid on a person. */
export const contempt: WordRule = {
  id: 'contempt',
  group: 'draft',
  reads: 'draft',
  kinds: ['insult', 'fool', 'scorn', 'vice'],
  why: 'Your draft reads as contempt for a person',
};
