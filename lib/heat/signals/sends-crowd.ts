import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The draft sends others at a person: report, write to the boss, make her famous, where they live. */
export const sendsCrowd: Rule = {
  id: 'sends-crowd',
  group: 'draft',
  strength: ({ draft }) =>
    unit((found(draft, 'rally') + 0.4 * found(draft, 'locate') + 0.3 * found(draft, 'crowd')) / 2 - 0.15),
  why: () => 'Your draft asks others to act against someone',
};
