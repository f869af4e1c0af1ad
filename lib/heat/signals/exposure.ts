import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The target says where a person can be found: name, work, street, plate, face. */
export const exposure: Rule = {
  id: 'exposure',
  group: 'callout',
  strength: (view) => unit(found(view.target, 'locate') / 3),
  why: () => 'The post shows where a person can be found',
};
