import { type Rule, unit } from '../signal.ts';

/** Answers there are already: replies and quotes. 0 at 20, 1 at 1,000, by logarithm. */
export const manyBefore: Rule = {
  id: 'many-before',
  group: 'crowd',
  strength: ({ scene }) => unit(Math.log((answersBefore(scene.target?.counts) + 1) / 20) / Math.log(50)),
  why: ({ scene }) =>
    `You'd be about the ${ordinal(answersBefore(scene.target?.counts) + 1)} to answer this post`,
};

/** Replies and quotes shown by the page. */
export function answersBefore(counts: { replies: number | null; quotes: number | null } | undefined): number {
  return Math.max(0, (counts?.replies ?? 0) + (counts?.quotes ?? 0));
}

function ordinal(n: number): string {
  const round = n < 100 ? n : n < 1000 ? Math.round(n / 10) * 10 : Math.round(n / 100) * 100;
  const tail = round % 100 >= 11 && round % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][round % 10] ?? 'th');
  return `${round.toLocaleString('en')}${tail}`;
}
