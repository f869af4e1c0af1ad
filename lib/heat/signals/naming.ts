import type { WordRule } from '../signal.ts';

/** A person named, shown or located. */
export const naming: WordRule = {
  id: 'naming',
  group: 'callout',
  reads: 'target',
  kinds: ['locate', 'picture', 'he', 'they'],
  why: 'The post shows who the person is or where to find them',
};
