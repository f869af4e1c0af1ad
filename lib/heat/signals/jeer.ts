import type { WordRule } from '../signal.ts';

/** Sounds and emoji of derision, stock put-downs. */
export const jeer: WordRule = {
  id: 'jeer',
  group: 'draft',
  reads: 'draft',
  kinds: ['jeer', 'dunk'],
  why: 'Your draft is a put-down more than an answer',
};
