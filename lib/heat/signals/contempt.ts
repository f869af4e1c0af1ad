import { type Rule, unit } from '../signal.ts';
import { found } from '../view.ts';

/** The draft belittles or condemns a person: words for a contemptible person or verdicts about one, near a pronoun or a name. */
export const contempt: Rule = {
  id: 'contempt',
  group: 'draft',
  strength({ draft }) {
    const hard = found(draft, 'insult') + found(draft, 'scorn') + found(draft, 'shame') * 0.7;
    const aimed =
      found(draft, 'you') + found(draft, 'they') + draft.units.filter((unit) => unit.startsWith('@')).length;
    const short = draft.units.length <= 6;
    const atBodies = found(draft, 'power') > 0 && found(draft, 'you') === 0 ? 0.5 : 1;
    return unit((hard / 2) * (aimed > 0 || short ? 1 : 0.6) * atBodies);
  },
  why: () => 'Your draft reads as contempt for a person',
};
