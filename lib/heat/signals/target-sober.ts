import type { WordRule } from '../signal.ts';

/** The target helps, warns or sets a fact straight. */
export const targetSober: WordRule = {
  id: 'target-sober',
  group: 'cooling',
  reads: 'target',
  kinds: ['help', 'time', 'warn', 'correct', 'stop', 'agree'],
  why: 'The post helps, warns or sets something straight',
};
