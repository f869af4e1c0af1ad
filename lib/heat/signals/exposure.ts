import type { WordRule } from '../signal.ts';

/** Where a person lives, works or can be recognised. */
export const exposure: WordRule = {
  id: 'exposure',
  group: 'draft',
  reads: 'draft',
  kinds: ['locate', 'picture'],
  why: 'Your draft says where someone can be found',
};
