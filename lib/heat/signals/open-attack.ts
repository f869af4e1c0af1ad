import type { SceneRule } from '../signal.ts';
import { attack } from '../text/attack.ts';

/** The draft wishes somebody harm, threatens or insults them to their face, in words that mean nothing else. */
export const openAttack: SceneRule = {
  id: 'open-attack',
  group: 'draft',
  strength: ({ draft }) => attack(draft.folded),
  why: ({ draft }) =>
    attack(draft.folded) === 1
      ? 'Your draft wishes someone harm or threatens them'
      : 'Your draft insults someone to their face',
};
