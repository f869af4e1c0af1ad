import type { WordRule } from '../signal.ts';

/** Charges and verdicts against a person or small account. */
export const accusation: WordRule = {
  id: 'accusation',
  group: 'callout',
  reads: 'target',
  kinds: ['accuse', 'condemn', 'insult', 'scorn', 'vice', 'fool', 'beast'],
  why: 'The post accuses one person in front of everybody',
};
