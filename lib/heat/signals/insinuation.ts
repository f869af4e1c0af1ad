import type { WordRule } from '../signal.ts';

/** Just asking, funny how, draw your own conclusions. */
export const insinuation: WordRule = {
  id: 'insinuation',
  group: 'draft',
  reads: 'draft',
  kinds: ['hint'],
  why: 'Your draft hints at something without saying it',
};
