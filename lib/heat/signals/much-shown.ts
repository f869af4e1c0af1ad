import { lengthOf } from '../context.ts';
import type { SceneRule } from '../signal.ts';

/** How long the target is: 0 up to 5 words, 1 at 70 (by logarithm). An ordinary post has some 15. */
export const muchShown: SceneRule = {
  id: 'much-shown',
  group: 'crowd',
  rest: 0.4,
  strength: ({ scene, target }) => (scene.target ? lengthOf(target.units) : 0.4),
  // True of how our scenes were written, not of why a moment is hot.
  untold: true,
  why: () => 'This post is longer than most',
};
