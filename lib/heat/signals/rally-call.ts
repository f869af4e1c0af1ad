import { personShown } from '../person.ts';
import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The target calls on its readers to act against somebody: share, report, unfollow, write to the employer. */
export const rallyCall: Rule = {
  id: 'rally-call',
  group: 'callout',
  strength: (view) => unit((found(view.target, 'rally') / 2) * (0.3 + 0.7 * personShown(view))),
  why: () => 'The post asks people to act against someone',
};
