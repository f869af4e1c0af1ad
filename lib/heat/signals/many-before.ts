import { answers, ordinal } from '../counts.ts';
import { type SceneRule, unit } from '../signal.ts';

/** By logarithm: 1 at about 8,000 answers. */
function crowd(answered: number): number {
  return unit(Math.log1p(answered) / 9);
}

/** Answers there are already. Nine are a conversation and add nothing; fewer cool. */
export const manyBefore: SceneRule = {
  id: 'many-before',
  group: 'crowd',
  rest: crowd(9),
  strength: ({ scene }) => crowd(scene.target ? answers(scene.target.counts) : 9),
  why: ({ scene }) => `You’d be about the ${ordinal(answers(scene.target?.counts) + 1)} to answer this post`,
};
