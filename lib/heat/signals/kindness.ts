import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** Comfort, thanks, praise or an apology, with nothing hard beside it. */
export const kindness: Rule = {
  id: 'kindness',
  group: 'cooling',
  strength({ draft }) {
    const hard =
      found(draft, 'insult') + found(draft, 'scorn') + found(draft, 'threat') + found(draft, 'rally');
    return unit((found(draft, 'comfort') + found(draft, 'thanks') + found(draft, 'sorry')) / 2 - 0.5 * hard);
  },
  why: () => 'Your draft is kind',
};
