import type { WordRule } from '../signal.ts';

/** Tests of loyalty; blame for whom a person knows. */
export const purity: WordRule = {
  id: 'purity',
  group: 'draft',
  reads: 'draft',
  kinds: ['purity'],
  why: 'Your draft blames someone for the company they keep',
};
