import type { WordRule } from '../signal.ts';

/** Polite phrases that often wrap contempt. */
export const veneer: WordRule = {
  id: 'veneer',
  group: 'draft',
  reads: 'draft',
  kinds: ['veneer'],
  why: 'Polite words can carry a sting here',
};
