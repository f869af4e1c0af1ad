import { type Rule, unit } from '../signal.ts';

/** A boost without words carries a call-out to everyone who follows you. Its strength is the call-out's, put in by `weigh`. */
export const joining: Rule = {
  id: 'joining',
  group: 'callout',
  strength: ({ scene, calloutLikeness, draftLikeness }) =>
    unit(calloutLikeness * (scene.move === 'repost' && !scene.draft ? 0.8 : draftLikeness)),
  why: ({ scene }) =>
    scene.move === 'repost'
      ? "You'd carry this call-out to your followers"
      : "You'd add to a call-out of one person",
};
