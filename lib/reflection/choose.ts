/** Which question to ask next. Pure. */
import type { Deck, Move, Question } from '../types';

/**
 * The next question for a move: of those that suit it, the one asked longest ago, in the deck's order among those
 * never asked; so none comes twice before all that suit have come once. `asked` has ids, the newest last.
 * `undefined` when the deck has no question for this move.
 */
export function chooseQuestion(deck: Deck, move: Move, asked: readonly string[]): Question | undefined {
  const suiting = deck.questions.filter(
    (question) => question.moves.length === 0 || question.moves.includes(move),
  );
  let chosen: Question | undefined;
  let longestAgo = Number.POSITIVE_INFINITY;
  for (const question of suiting) {
    const last = asked.lastIndexOf(question.id);
    if (last < longestAgo) {
      chosen = question;
      longestAgo = last;
    }
  }
  return chosen;
}
