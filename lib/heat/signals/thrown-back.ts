import type { SceneRule } from '../signal.ts';

const QUOTED = /["']([^"'\n]{3,60})["']/g;

/** The draft puts words of the target in quotation marks. */
export const thrownBack: SceneRule = {
  id: 'thrown-back',
  group: 'draft',
  strength({ draft, target }) {
    if (!target.folded) return 0;
    for (const [, words = ''] of draft.folded.matchAll(QUOTED)) {
      if (target.folded.includes(words.replace(/[.,!?]+$/, ''))) return 1;
    }
    return 0;
  },
  why: () => 'Your draft throws someone’s own words back at them',
};
