import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The draft tests loyalty or blames a person for whom they know. */
export const purity: Rule = {
  id: 'purity',
  group: 'draft',
  strength: ({ draft }) => unit(found(draft, 'purity') / 2),
  why: () => 'Your draft blames someone for the company they keep',
};
