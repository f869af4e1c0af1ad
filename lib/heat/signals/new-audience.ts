import type { SceneRule } from '../signal.ts';

/** A quote puts a person before people who did not choose to hear of them. */
export const newAudience: SceneRule = {
  id: 'new-audience',
  group: 'crowd',
  strength: ({ scene }) => (scene.move === 'quote' ? 1 : 0),
  why: () => 'You’d show this person to everyone who follows you',
};
