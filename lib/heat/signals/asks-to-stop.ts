import type { WordRule } from '../signal.ts';

/** Asking a crowd to leave someone alone. */
export const asksToStop: WordRule = {
  id: 'asks-to-stop',
  group: 'cooling',
  reads: 'draft',
  kinds: ['stop'],
  why: 'You ask people to leave someone alone',
};
