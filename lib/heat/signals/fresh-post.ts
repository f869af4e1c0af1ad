import type { SceneRule } from '../signal.ts';

/** A post that answers nobody. */
export const freshPost: SceneRule = {
  id: 'fresh-post',
  group: 'cooling',
  strength: ({ scene }) => (scene.target ? 0 : 1),
  untold: true,
  why: () => 'You answer nobody in particular',
};
