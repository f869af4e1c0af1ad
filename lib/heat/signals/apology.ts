import type { WordRule } from '../signal.ts';

/** Owning one's own fault. */
export const apology: WordRule = {
  id: 'apology',
  group: 'cooling',
  reads: 'draft',
  kinds: ['sorry'],
  why: 'You own a fault of your own',
};
