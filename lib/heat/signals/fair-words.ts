import type { WordRule } from '../signal.ts';

/** Hedges and fair disagreement. */
export const fairWords: WordRule = {
  id: 'fair-words',
  group: 'cooling',
  reads: 'draft',
  kinds: ['agree'],
  why: 'You disagree in fair words',
};
