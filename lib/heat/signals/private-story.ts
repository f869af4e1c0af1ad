import { type SceneRule, unit } from '../signal.ts';

/** Somebody only told of their own life: the target speaks of I and my (three times or more are full), and is no call-out. */
export const privateStory: SceneRule = {
  id: 'private-story',
  group: 'crowd',
  strength: ({ scene, target, calloutLikeness }) =>
    scene.target ? unit((target.count.self ?? 0) / 3) * (1 - calloutLikeness) : 0,
  why: ({ scene }) =>
    scene.move === 'quote'
      ? 'You’d show someone who only spoke of their own life to your followers'
      : 'The person only spoke of their own life',
};
