import type { WordRule } from '../signal.ts';

/** Old posts and old deeds brought up again. */
export const oldDeeds: WordRule = {
  id: 'old-deeds',
  group: 'callout',
  reads: 'target',
  kinds: ['dredge'],
  why: 'The post digs up something old',
};
