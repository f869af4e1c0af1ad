import type { WordRule } from '../signal.ts';

/** A sober warning of danger. */
export const warning: WordRule = {
  id: 'warning',
  group: 'cooling',
  reads: 'draft',
  kinds: ['warn'],
  why: 'You warn of a danger',
};
