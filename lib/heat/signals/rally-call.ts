import type { WordRule } from '../signal.ts';

/** Readers asked to share, report, unfollow, write to the employer. */
export const rallyCall: WordRule = {
  id: 'rally-call',
  group: 'callout',
  reads: 'target',
  kinds: ['rally', 'report', 'shun', 'dismiss', 'crowd', 'threat', 'menace'],
  why: 'The post asks people to act against someone',
};
