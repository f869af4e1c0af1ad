import { answers } from '../counts.ts';
import { type SceneRule, unit } from '../signal.ts';

/** More answers than likes: people talk at the author rather than with them. 0 at one answer to four likes, 1 at two to one (by logarithm). */
export const ratio: SceneRule = {
  id: 'ratio',
  group: 'crowd',
  strength({ scene }) {
    const before = answers(scene.target?.counts);
    const likes = scene.target?.counts.likes;
    if (before < 10 || likes === null || likes === undefined) return 0;
    return unit(Math.log((4 * before) / (Math.max(0, likes) + 1)) / Math.log(8));
  },
  why: () => 'This post gets far more answers than likes',
};
