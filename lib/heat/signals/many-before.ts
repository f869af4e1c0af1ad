import { answers, ordinal } from '../counts.ts';
import { type SceneRule, unit } from '../signal.ts';

/**
 * Answers there are already under an ordinary post, for a draft that adds heat. 0 at 10, 1 at 1,000 (by logarithm), times how hot the draft looks and how little the
 * post looks like a call-out: under a call-out `joining` counts the crowd.
 */
export const manyBefore: SceneRule = {
  id: 'many-before',
  group: 'crowd',
  strength: ({ scene, draftLikeness, calloutLikeness }) =>
    unit(Math.log((answers(scene.target?.counts) + 1) / 10) / Math.log(100)) *
    draftLikeness *
    (1 - calloutLikeness),
  why: ({ scene }) => `You’d be about the ${ordinal(answers(scene.target?.counts) + 1)} to answer this post`,
};
