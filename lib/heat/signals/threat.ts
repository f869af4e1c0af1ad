import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The draft wishes harm on a person or hints at it. */
export const threat: Rule = {
  id: 'threat',
  group: 'draft',
  strength: ({ draft }) => unit(found(draft, 'threat')),
  why: () => 'Your draft could be read as a wish to harm someone',
};
