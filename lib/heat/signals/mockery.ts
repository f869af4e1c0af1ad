import type { WordRule } from '../signal.ts';

/** Openings of mockery, praise meant the other way round, making small. */
export const mockery: WordRule = {
  id: 'mockery',
  group: 'draft',
  reads: 'draft',
  kinds: ['mock', 'bravo', 'belittle'],
  why: 'Your draft sounds like mockery',
};
