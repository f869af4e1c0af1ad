import type { SceneRule } from '../signal.ts';
import type { View } from '../view.ts';

/** The target, its quote or its picture is by you or names you: you answer for yourself. Whole handles only, so `@ann` is not in `@annika`. */
export const aboutYou = {
  id: 'about-you',
  group: 'cooling',
  strength({ me, author, target, scene }: View) {
    if (me.length < 2) return 0;
    const quoted = (scene.target?.quoted?.author ?? '').replace(/^@/, '').toLowerCase();
    if (author === me || quoted === me) return 1;
    const name = me.split('@')[0] ?? me;
    const named = target.units.some((unit) => {
      const handle = unit.startsWith('@') ? unit.slice(1).replace(/[.-]+$/, '') : '';
      return handle === me || handle === name;
    });
    return named ? 1 : 0;
  },
  why: () => 'The post is about you',
} as const satisfies SceneRule;
