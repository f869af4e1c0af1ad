import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuestion } from '@/lib/reflection/choose';
import { BUILT_IN_DECKS, FIRST_DECK } from '@/lib/reflection/first-deck';
import type { Move } from '@/lib/types';

const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];

describe('the choice of a question', () => {
  test.each(MOVES)('for a %s, none comes twice before all that suit have come', (move) => {
    const suiting = FIRST_DECK.questions.filter((one) => one.moves.length === 0 || one.moves.includes(move));
    const asked: string[] = [];
    for (let turn = 0; turn < suiting.length * 3; turn += 1) {
      const question = chooseQuestion(FIRST_DECK, move, asked);
      expect(question && (question.moves.length === 0 || question.moves.includes(move))).toBe(true);
      if (question) asked.push(question.id);
    }
    for (let round = 0; round < 3; round += 1) {
      const part = asked.slice(round * suiting.length, (round + 1) * suiting.length);
      expect(new Set(part).size).toBe(suiting.length);
    }
  });

  test('is the same for the same history, whatever the history holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom(...MOVES), (asked, move) => {
        const question = chooseQuestion(FIRST_DECK, move, asked);
        expect(question).toBeDefined();
        expect(chooseQuestion(FIRST_DECK, move, asked)).toEqual(question);
      }),
    );
  });

  test('an empty deck has none', () => {
    expect(chooseQuestion({ id: 'd', name: 'D', questions: [] }, 'reply', [])).toBeUndefined();
  });
});

describe('the built-in decks', () => {
  test('have ids of their own, and something to ask for every move', () => {
    const ids = BUILT_IN_DECKS.flatMap((deck) => deck.questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const deck of BUILT_IN_DECKS) {
      for (const move of MOVES) expect(chooseQuestion(deck, move, [])).toBeDefined();
    }
  });
});
