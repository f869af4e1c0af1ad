import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_DECKS } from '@/lib/reflection/built-in';
import { chooseQuestion } from '@/lib/reflection/choose';
import { GOOD_FAITH } from '@/lib/reflection/decks/good-faith';
import { occasionsOf } from '@/lib/reflection/occasions';
import type { Move, Occasion, Question, Reading } from '@/lib/types';

const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];
const OCCASIONS: readonly Occasion[] = ['callout', 'crowd', 'hot-words', 'night'];

const suits = (question: Question, move: Move) =>
  question.moves.length === 0 || question.moves.includes(move);

describe('the choice of a question', () => {
  test.each(MOVES)('for a %s, none comes twice before all that suit have come', (move) => {
    const suiting = GOOD_FAITH.questions.filter((one) => suits(one, move));
    const asked: string[] = [];
    for (let turn = 0; turn < suiting.length * 3; turn += 1) {
      const question = chooseQuestion(GOOD_FAITH, move, asked);
      expect(question && suits(question, move)).toBe(true);
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
        const question = chooseQuestion(GOOD_FAITH, move, asked);
        expect(question).toBeDefined();
        expect(chooseQuestion(GOOD_FAITH, move, asked)).toEqual(question);
      }),
    );
  });

  test('an empty deck has none', () => {
    expect(chooseQuestion({ questions: [] }, 'reply', [])).toBeUndefined();
  });
});

describe('tags and pins', () => {
  const question = (id: string, more: Partial<Question> = {}): Question => ({
    id,
    text: id,
    moves: [],
    occasions: [],
    ...more,
  });
  const deck = {
    questions: [
      question('crowded', { occasions: ['crowd'] }),
      question('late', { occasions: ['night'] }),
      question('any'),
      question('quotes', { moves: ['quote'] }),
    ],
  };

  test('a question of another moment is not asked', () => {
    expect(chooseQuestion(deck, 'reply', [], { occasions: ['night'] })?.id).toBe('late');
    expect(chooseQuestion(deck, 'reply', ['late'], { occasions: ['night'] })?.id).toBe('any');
    expect(chooseQuestion(deck, 'reply', [], { occasions: [] })?.id).toBe('any');
  });

  test('where none suits the moment, one of the move is asked all the same', () => {
    const only = { questions: [question('crowded', { occasions: ['crowd'] })] };
    expect(chooseQuestion(only, 'reply', [], { occasions: [] })?.id).toBe('crowded');
  });

  test('a pinned question is asked every time, unless it has gone', () => {
    const asked = ['quotes', 'quotes'];
    expect(chooseQuestion(deck, 'reply', asked, { pinned: 'quotes' })?.id).toBe('quotes');
    expect(chooseQuestion(deck, 'reply', [], { pinned: 'gone', occasions: [] })?.id).toBe('any');
  });
});

describe('the moment', () => {
  const reading: Reading = { heat: 50, level: 'warm', signals: [], callout: 0, draftHeat: 0 };
  const crowd = { id: 'many', group: 'crowd' as const, strength: 1, share: 1, why: '' };
  test.each<[string, Partial<Reading>, number, Occasion[]]>([
    ['nothing', {}, 12, []],
    ['a call-out', { callout: 0.5 }, 12, ['callout']],
    ['hot words', { draftHeat: 0.9 }, 22, ['hot-words']],
    ['a crowd', { signals: [crowd] }, 5, ['crowd']],
    ['a crowd that cools', { signals: [{ ...crowd, share: -1 }] }, 12, []],
    ['late', {}, 23, ['night']],
    ['early', {}, 4, ['night']],
  ])('%s', (_what, change, hour, found) => {
    expect(occasionsOf({ ...reading, ...change }, hour)).toEqual(found);
  });
});

describe('the built-in decks', () => {
  test('have ids of their own', () => {
    const ids = BUILT_IN_DECKS.flatMap((deck) => [deck.id, ...deck.questions.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(BUILT_IN_DECKS)('$name: 8 to 15 questions, tagged, for every move and moment', (deck) => {
    expect(deck.questions.length).toBeGreaterThanOrEqual(8);
    expect(deck.questions.length).toBeLessThanOrEqual(15);
    expect(deck.questions.some(({ moves, occasions }) => moves.length + occasions.length > 0)).toBe(true);
    for (const move of MOVES) {
      const suiting = deck.questions.filter((one) => suits(one, move));
      expect(suiting.length, move).toBeGreaterThan(2);
      for (const occasion of OCCASIONS) {
        expect(chooseQuestion(deck, move, [], { occasions: [occasion] })).toBeDefined();
      }
    }
    for (const { text } of deck.questions) {
      expect(text.length).toBeLessThanOrEqual(110);
      expect(text).toMatch(/\?$|\.$/);
      expect(text).not.toMatch(/[<>"']/);
    }
  });
});
