import { type SceneRule, unit } from '../signal.ts';

/** A hot draft under or over a call-out: the product of both likenesses. */
export const joining: SceneRule = {
  id: 'joining',
  group: 'callout',
  strength: ({ calloutLikeness, draftLikeness }) => unit(calloutLikeness * draftLikeness),
  why: () => 'You’d add to a call-out of one person',
};
