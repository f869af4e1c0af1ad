import { personShown } from '../person.ts';
import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The target charges a person or small account with something. Charges at rules, firms and governments do not count. */
export const accusation: Rule = {
  id: 'accusation',
  group: 'callout',
  strength(view) {
    const charges =
      found(view.target, 'accuse') + found(view.target, 'shame') + 0.5 * found(view.target, 'insult');
    return unit((charges / 3) * personShown(view));
  },
  why: () => 'The post accuses one person in front of everybody',
};
