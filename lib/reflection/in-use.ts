/** Which decks there are, and which questions are in use. Pure. */
import type { Deck, Question, Settings } from '../types';
import { BUILT_IN_DECKS } from './built-in';

/** The built-in decks, each replaced by the person's version of it where there is one; then the person's own. */
export function allDecks(stored: readonly Deck[]): Deck[] {
  const builtIn = BUILT_IN_DECKS.map((deck) => stored.find(({ id }) => id === deck.id) ?? deck);
  return [...builtIn, ...stored.filter(({ id }) => !isBuiltIn(id))];
}

/** Whether a deck came with Firebreak. */
export function isBuiltIn(id: string): boolean {
  return BUILT_IN_DECKS.some((deck) => deck.id === id);
}

/** The questions of the decks that are on, in the person's order of decks; each once. */
export function questionsInUse(settings: Pick<Settings, 'decks'>, stored: readonly Deck[]): Question[] {
  const decks = allDecks(stored);
  const on = settings.decks.flatMap((id) => decks.find((deck) => deck.id === id) ?? []);
  const byId = new Map(on.flatMap((deck) => deck.questions).map((question) => [question.id, question]));
  return [...byId.values()];
}
