import { type SceneRule, unit } from '../signal.ts';

/** A boost without words carries a call-out to everyone who follows you. */
export const carrying: SceneRule = {
  id: 'carrying',
  group: 'callout',
  strength: ({ scene, calloutLikeness }) =>
    scene.move === 'repost' && !scene.draft.trim() ? unit(calloutLikeness) : 0,
  why: () => 'You’d carry a call-out to everyone who follows you',
};
