import type { WordRule } from '../signal.ts';

/** The target is about a body with power, a rule or a product. */
export const targetPower: WordRule = {
  id: 'target-power',
  group: 'cooling',
  reads: 'target',
  kinds: ['power', 'civic'],
  why: 'The post is about a body with power, not one person',
};
