import type { WordRule } from '../signal.ts';

/** Looks, age, money, schooling or following held against a person. */
export const looksAndRank: WordRule = {
  id: 'looks-and-rank',
  group: 'draft',
  reads: 'draft',
  kinds: ['looks', 'status'],
  why: 'Your draft picks on someone’s looks, age or standing',
};
