import type { WordRule } from '../signal.ts';

/** Wishes of harm and veiled threats. */
export const threat: WordRule = {
  id: 'threat',
  group: 'draft',
  reads: 'draft',
  kinds: ['threat', 'menace'],
  why: 'Your draft could be read as a wish to harm someone',
};
