import { personShown } from '../person.ts';
import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The target lays out evidence about a person: screenshots, a thread, old posts, a marked picture. */
export const receipts: Rule = {
  id: 'receipts',
  group: 'callout',
  strength: (view) => unit((found(view.target, 'receipts') / 2) * personShown(view)),
  why: () => 'The post collects evidence about one person',
};
