import type { Rule } from '../signal.ts';
import { isEmoji } from '../text/words.ts';

const DUNK = /[🤡🤮🤢💀🥱🙄🖕🎻🍿🚮🗑🐍🐀🐷🧂💩☕😂🤣😬👀🤏]/u;

/** An answer of emoji alone, or of up to three words with them, of the kind thrown at a person. */
export const emojiDunk: Rule = {
  id: 'emoji-dunk',
  group: 'draft',
  strength({ draft }) {
    const words = draft.units.filter((unit) => !isEmoji(unit)).length;
    if (!DUNK.test(draft.raw)) return 0;
    return words === 0 ? 1 : words <= 3 ? 0.6 : 0;
  },
  why: () => 'A few emoji can land like a jeer',
};
