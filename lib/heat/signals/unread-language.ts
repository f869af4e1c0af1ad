import type { SceneRule } from '../signal.ts';

/** The words are in a language without lists: only counts and the kind of post weigh, and the person is told. */
export const unreadLanguage: SceneRule = {
  id: 'unread-language',
  group: 'crowd',
  strength: ({ lang }) => (lang ? 0 : 1),
  why: () => 'Firebreak cannot read this language, so it only looks at the counts',
};
