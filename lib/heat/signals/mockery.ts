import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** Set phrases and emoji of mockery, and polite openings in front of them. */
export const mockery: Rule = {
  id: 'mockery',
  group: 'draft',
  strength({ draft }) {
    const warm = found(draft, 'thanks') + found(draft, 'comfort');
    return unit((found(draft, 'mock') + 0.5 * found(draft, 'veneer')) / 2 - 0.4 * warm);
  },
  why: () => 'Your draft sounds like mockery',
};
