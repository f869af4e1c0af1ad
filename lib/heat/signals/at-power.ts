import type { WordRule } from '../signal.ts';

/** Bodies that act by rules or money: council, ministry, firm. */
export const atPower: WordRule = {
  id: 'at-power',
  group: 'cooling',
  reads: 'draft',
  kinds: ['power'],
  why: 'You speak about a body with power, not one person',
};
