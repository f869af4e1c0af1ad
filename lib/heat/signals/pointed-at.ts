import type { WordRule } from '../signal.ts';

/** You, he, she: the draft points at a person. Weighs little by itself. */
export const pointedAt: WordRule = {
  id: 'pointed-at',
  group: 'draft',
  reads: 'draft',
  kinds: ['you', 'he', 'they'],
  why: 'Your draft is about a person, not a thing',
};
