import type { WordRule } from '../signal.ts';

/** The target is warm or about everyday things. */
export const targetWarm: WordRule = {
  id: 'target-warm',
  group: 'cooling',
  reads: 'target',
  kinds: ['thanks', 'praise', 'comfort', 'love', 'home', 'joy', 'laugh'],
  why: 'The post is friendly or about everyday things',
};
