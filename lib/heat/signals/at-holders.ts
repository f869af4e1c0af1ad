import { type SceneRule, unit } from '../signal.ts';

/** Heat at a post about a council, a firm or a minister: those who hold power can bear it. Three words of power or more are full. */
export const atHolders: SceneRule = {
  id: 'at-holders',
  group: 'cooling',
  strength: ({ target, draftLikeness }) => unit((target.count.power ?? 0) / 3) * draftLikeness,
  why: () => 'The post is about people or bodies with power',
};
