import { type SceneRule, unit } from '../signal.ts';

/** The post that is answered or quoted is a call-out. `weigh` hands this share on to what made it look like one. */
export const underCallout: SceneRule = {
  id: 'under-callout',
  group: 'callout',
  strength: ({ scene, calloutLikeness }) =>
    scene.move === 'reply' || scene.move === 'quote' ? unit(calloutLikeness) : 0,
  why: () => 'The post calls out one person in front of a crowd',
};
