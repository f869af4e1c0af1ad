import { type SceneRule, unit } from '../signal.ts';

/** A longer post holds more that can be held against its author. 0 up to 5 words, 1 at 70 (by logarithm), times how hot the draft looks. */
export const muchShown: SceneRule = {
  id: 'much-shown',
  group: 'crowd',
  strength: ({ scene, target, draftLikeness }) =>
    scene.target ? unit((Math.log(1 + target.units.length) - 1.8) / 2.5) * draftLikeness : 0,
  // True of how our scenes were written, not of why a moment is hot.
  untold: true,
  why: () => 'This post is longer than most',
};
