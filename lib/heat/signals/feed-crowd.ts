import { type SceneRule, unit } from '../signal.ts';

/** Up to two posts are chance; at twenty the signal is full (by logarithm: the step from three to six tells more than that from fifteen to eighteen). */
const CHANCE = 2;
const FULL = 20;

/** Posts in your feed in the last day that point at the same person. Never falls as they become more. */
export const feedCrowd: SceneRule = {
  id: 'feed-crowd',
  group: 'crowd',
  strength: ({ scene }) =>
    unit(Math.log(Math.max(CHANCE, scene.crowd?.pointing ?? 0) / CHANCE) / Math.log(FULL / CHANCE)),
  why({ scene }) {
    const pointing = Math.min(Math.round(scene.crowd?.pointing ?? 0), 9999);
    // The crowd may be on somebody whom the post quotes or names, not on its author.
    const name = scene.crowd?.who ?? scene.target?.author;
    const whom = name ? `@${name.replace(/^@/, '')}` : 'this person';
    return `${pointing} ${pointing === 1 ? 'post' : 'posts'} in your feed today ${pointing === 1 ? 'points' : 'point'} at ${whom}`;
  },
};
