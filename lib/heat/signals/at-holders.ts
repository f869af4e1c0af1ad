import { type SceneRule, unit } from '../signal.ts';

/** A post about a council, a firm or a minister: those who hold power can bear heat. Three words of power or more are full. */
export const atHolders: SceneRule = {
  id: 'at-holders',
  group: 'cooling',
  strength: ({ scene, target }) => (scene.target ? unit((target.count.power ?? 0) / 3) : 0),
  why: () => 'The post is about people or bodies with power',
};
