/** Which question to ask next. Pure. */
import type { Deck, Move, Occasion, Question } from '../types';

/** What is known about the moment, besides the move. */
export interface Choosing {
  /** What the moment is like; leave it out where that is not known: then every question of the move suits. */
  readonly occasions?: readonly Occasion[];
  /** The question to ask every time, where it is in the deck. */
  readonly pinned?: string | null;
}

/**
 * The next question for a move: of those that suit it, the one asked longest ago, in the deck's order among those
 * never asked; so none comes twice before all that suit have come once. `asked` has ids, the newest last.
 * Where no question suits the moment, those of the move do; `undefined` when the deck has none for the move.
 */
export function chooseQuestion(
  deck: Pick<Deck, 'questions'>,
  move: Move,
  asked: readonly string[],
  { occasions, pinned }: Choosing = {},
): Question | undefined {
  const pin = pinned && deck.questions.find(({ id }) => id === pinned);
  if (pin) return pin;
  const ofMove = deck.questions.filter(({ moves }) => moves.length === 0 || moves.includes(move));
  const ofMoment = occasions ? ofMove.filter((question) => suits(question, occasions)) : ofMove;
  return longestAgo(ofMoment.length > 0 ? ofMoment : ofMove, asked);
}

function suits(question: Question, occasions: readonly Occasion[]): boolean {
  return question.occasions.length === 0 || question.occasions.some((one) => occasions.includes(one));
}

function longestAgo(questions: readonly Question[], asked: readonly string[]): Question | undefined {
  let chosen: Question | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const question of questions) {
    const last = asked.lastIndexOf(question.id);
    if (last < earliest) {
      chosen = question;
      earliest = last;
    }
  }
  return chosen;
}
