import type { WordRule } from '../signal.ts';

/** Screenshots, a thread, evidence laid out. */
export const receipts: WordRule = {
  id: 'receipts',
  group: 'callout',
  reads: 'target',
  kinds: ['receipts'],
  why: 'The post collects evidence about one person',
};
