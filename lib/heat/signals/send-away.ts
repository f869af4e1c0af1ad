import type { WordRule } from '../signal.ts';

/** Telling a person to leave, or others to break with them. */
export const sendAway: WordRule = {
  id: 'send-away',
  group: 'draft',
  reads: 'draft',
  kinds: ['dismiss', 'shun'],
  why: 'Your draft tells someone to go away, or others to drop them',
};
