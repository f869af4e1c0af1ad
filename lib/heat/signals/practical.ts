import type { WordRule } from '../signal.ts';

/** Practical help, plain questions, days and places, lawful ways. */
export const practical: WordRule = {
  id: 'practical',
  group: 'cooling',
  reads: 'draft',
  kinds: ['help', 'time', 'civic'],
  why: 'Your draft helps or asks plainly',
};
