/** Changing a deck. Pure: a deck in, a deck out. */
import type { Deck, Question } from '@/lib/types';

type Change = Partial<Omit<Question, 'id'>>;

export function withQuestion(deck: Deck, id: string, change: Change): Deck {
  return {
    ...deck,
    questions: deck.questions.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

export function withoutQuestion(deck: Deck, id: string): Deck {
  return { ...deck, questions: deck.questions.filter((one) => one.id !== id) };
}

/** `after` is a question's id; at the end without it. */
export function withNewQuestion(deck: Deck, question: Question, after?: string): Deck {
  const at = deck.questions.findIndex(({ id }) => id === after);
  const questions = [...deck.questions];
  questions.splice(at < 0 ? questions.length : at + 1, 0, question);
  return { ...deck, questions };
}

/** Puts a question at another place, counted from 0; places outside mean the ends. */
export function withMoved(deck: Deck, id: string, to: number): Deck {
  const moved = deck.questions.find((one) => one.id === id);
  if (!moved) return deck;
  const others = deck.questions.filter((one) => one.id !== id);
  others.splice(Math.min(Math.max(0, to), others.length), 0, moved);
  return { ...deck, questions: others };
}

/** An item in a list of tags, put in or taken out. */
export function toggled<T>(tags: readonly T[], tag: T): T[] {
  return tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag];
}

/** A copy with ids of its own, so that neither changes with the other. `newId` makes them. */
export function copyOf(deck: Deck, newId: () => string): Deck {
  const id = newId();
  const name = `${deck.name} (copy)`.slice(0, 80);
  return {
    ...deck,
    id,
    name,
    questions: deck.questions.map((question) => ({ ...question, id: `${id}/${newId()}` })),
  };
}
