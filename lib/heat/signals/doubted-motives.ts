import type { WordRule } from '../signal.ts';

/** Claims that a person only pretends. */
export const doubtedMotives: WordRule = {
  id: 'doubted-motives',
  group: 'draft',
  reads: 'draft',
  kinds: ['fake'],
  why: 'Your draft says someone is only pretending',
};
