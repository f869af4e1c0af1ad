import type { WordRule } from '../signal.ts';

/** Charges and evidence against a person in the draft itself. */
export const charges: WordRule = {
  id: 'charges',
  group: 'draft',
  reads: 'draft',
  kinds: ['accuse', 'receipts', 'dredge'],
  why: 'Your draft brings charges against someone',
};
