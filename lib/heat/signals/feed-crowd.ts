import { type Rule, unit } from '../signal.ts';

/** Posts seen in the last day that point at the same person. One or two are chance; 1 at twelve. */
export const feedCrowd: Rule = {
  id: 'feed-crowd',
  group: 'crowd',
  strength: ({ scene }) => unit(((scene.crowd?.pointing ?? 0) - 2) / 10),
  why: ({ scene }) =>
    `You have seen ${Math.max(0, Math.round(scene.crowd?.pointing ?? 0))} posts about this person today`,
};
