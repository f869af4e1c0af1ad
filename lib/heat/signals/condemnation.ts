import type { WordRule } from '../signal.ts';

/** Shaming of a person rather than an act. */
export const condemnation: WordRule = {
  id: 'condemnation',
  group: 'draft',
  reads: 'draft',
  kinds: ['condemn'],
  why: 'Your draft condemns a person, not only what they did',
};
