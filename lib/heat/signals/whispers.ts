import type { WordRule } from '../signal.ts';

/** Hints, loyalty tests and setting apart, in the target. */
export const whispers: WordRule = {
  id: 'whispers',
  group: 'callout',
  reads: 'target',
  kinds: ['hint', 'other', 'purity', 'veneer'],
  why: 'The post hints at what is wrong with someone',
};
