import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** A correction, a question asked straight, practical help or a sober warning. */
export const straightTalk: Rule = {
  id: 'straight-talk',
  group: 'cooling',
  strength({ draft }) {
    const hard =
      found(draft, 'insult') + found(draft, 'scorn') + found(draft, 'threat') + found(draft, 'mock');
    return unit(
      (found(draft, 'correct') + found(draft, 'help') * 0.5 + found(draft, 'warn')) / 3 - 0.4 * hard,
    );
  },
  why: () => 'Your draft helps, asks or sets a fact straight',
};
