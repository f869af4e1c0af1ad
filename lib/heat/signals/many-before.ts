import { answers, ordinal } from '../counts.ts';
import { type SceneRule, unit } from '../signal.ts';

/** Answers there are already, for a draft that adds heat. 0 at 10, 1 at 1,000 (by logarithm), times how hot the draft looks. */
export const manyBefore: SceneRule = {
  id: 'many-before',
  group: 'crowd',
  strength: ({ scene, draftLikeness }) =>
    unit(Math.log((answers(scene.target?.counts) + 1) / 10) / Math.log(100)) * draftLikeness,
  why: ({ scene }) => `You'd be about the ${ordinal(answers(scene.target?.counts) + 1)} to answer this post`,
};
