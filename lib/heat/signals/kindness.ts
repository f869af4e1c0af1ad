import type { WordRule } from '../signal.ts';

/** Comfort, thanks, praise and affection. */
export const kindness: WordRule = {
  id: 'kindness',
  group: 'cooling',
  reads: 'draft',
  kinds: ['comfort', 'thanks', 'praise', 'love'],
  why: 'Your draft is kind',
};
