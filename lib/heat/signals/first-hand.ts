import type { WordRule } from '../signal.ts';

/** What happened to the writer and theirs. */
export const firstHand: WordRule = {
  id: 'first-hand',
  group: 'cooling',
  reads: 'draft',
  kinds: ['self', 'we', 'kin', 'grief'],
  why: 'You speak of what happened to you',
};
