import { type SceneRule, unit } from '../signal.ts';

/** A quote puts a person before people who did not choose to hear of them; it weighs as much as the draft is hot. */
export const newAudience: SceneRule = {
  id: 'new-audience',
  group: 'crowd',
  strength: ({ scene, draftLikeness }) =>
    scene.move === 'quote' || scene.move === 'repost' ? unit(draftLikeness) : 0,
  why: () => 'You’d show this person to everyone who follows you',
};
