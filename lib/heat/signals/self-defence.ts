import type { Rule } from '../signal.ts';
import { found } from '../view.ts';

/** The target names, quotes or mentions you: you answer for yourself. */
export const selfDefence: Rule = {
  id: 'self-defence',
  group: 'cooling',
  strength({ me, author, target, scene, draft }) {
    if (!me) return 0;
    const quoted = (scene.target?.quoted?.author ?? '').replace(/^@/, '').toLowerCase();
    if (author === me || quoted === me) return 1;
    if (target.units.includes(`@${me}`) || target.folded.includes(`@${me}`)) return 1;
    return found(draft, 'self') > 0 &&
      /\b(?:that's|thats|this is|it's|it was|that was) me\b|\bi'm (?:her|him|the one)\b/.test(draft.folded)
      ? 0.8
      : 0;
  },
  why: () => 'The post is about you',
};
