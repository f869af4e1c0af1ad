import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** You tell what happened to you or yours: the share of I, me and my among the words, with family and friends. */
export const firstHand: Rule = {
  id: 'first-hand',
  group: 'cooling',
  strength({ draft }) {
    if (draft.units.length < 5) return 0;
    return unit((found(draft, 'self') + 0.5 * found(draft, 'kin')) / draft.units.length / 0.15);
  },
  why: () => 'You speak of what happened to you',
};
