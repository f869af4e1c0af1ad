import { type SceneRule, unit } from '../signal.ts';

/** Posts seen in the last day that point at the same person. Two are chance; 1 at twelve (see the model card for the thinned timings this comes from). */
export const feedCrowd: SceneRule = {
  id: 'feed-crowd',
  group: 'crowd',
  strength: ({ scene }) => unit(((scene.crowd?.pointing ?? 0) - 2) / 10),
  why: ({ scene }) =>
    `You have seen ${Math.min(Math.round(scene.crowd?.pointing ?? 0), 9999)} posts about this person today`,
};
