import type { WordRule } from '../signal.ts';

/** A person held up to be laughed at. */
export const ridicule: WordRule = {
  id: 'ridicule',
  group: 'callout',
  reads: 'target',
  kinds: ['mock', 'bravo', 'belittle', 'fake', 'jeer', 'dunk', 'looks', 'status'],
  why: 'The post holds someone up to be laughed at',
};
