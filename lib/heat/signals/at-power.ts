import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** Rules, firms and governments are the subject, and no person is spoken to. */
export const atPower: Rule = {
  id: 'at-power',
  group: 'cooling',
  strength: ({ draft, words }) =>
    unit(
      (found(draft, 'power') * 1.5 + found(words, 'power')) / 4 -
        0.3 * (found(draft, 'insult') + found(words, 'rally')),
    ),
  why: () => 'You speak to a body with power, not to one person',
};
