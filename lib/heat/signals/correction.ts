import type { WordRule } from '../signal.ts';

/** Facts set straight. */
export const correction: WordRule = {
  id: 'correction',
  group: 'cooling',
  reads: 'draft',
  kinds: ['correct'],
  why: 'You set a fact straight',
};
