import { type SceneRule, unit } from '../signal.ts';

/** Scorn for somebody who only told of their own life: the target speaks of I and my, and is no call-out. A quote shows them to strangers; a reply weighs a third of that. */
export const privateStory: SceneRule = {
  id: 'private-story',
  group: 'crowd',
  strength({ scene, target, draftLikeness, calloutLikeness }) {
    if (!scene.target || !target.count.self) return 0;
    const shown = scene.move === 'quote' ? 1 : scene.move === 'reply' ? 1 / 3 : 0;
    return unit(shown * draftLikeness * (1 - calloutLikeness));
  },
  why: ({ scene }) =>
    scene.move === 'quote'
      ? 'You’d show someone who only spoke of their own life to your followers'
      : 'The person only spoke of their own life',
};
