import { type Rule, unit } from '../signal.ts';

/** Many answers for few likes: the crowd talks at the author rather than with them. Ratio of replies and quotes to likes, from 0.25 up. */
export const quotesInReply: Rule = {
  id: 'quotes-in-reply',
  group: 'crowd',
  strength({ scene }) {
    const counts = scene.target?.counts;
    if (!counts) return 0;
    const answers = (counts.replies ?? 0) + (counts.quotes ?? 0);
    if (answers < 15) return 0;
    return unit((answers / ((counts.likes ?? 0) + 1) - 0.25) / 1.25);
  },
  why: () => 'This post gets far more answers than likes',
};
