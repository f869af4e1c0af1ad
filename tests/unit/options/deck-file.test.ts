import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_DECKS } from '@/lib/reflection/built-in';
import { deckToJson, deckToText, LARGEST_DECK, readDeck } from '@/lib/settings-file/deck-file';
import { Refused } from '@/lib/settings-file/refused';
import { textOf } from '@/lib/settings-file/take-file';

const QUESTION = { id: 'a', text: 'Why?', moves: ['quote'], occasions: [] };
const FILE = { format: 'firebreak-deck', version: 1, name: 'Mine', about: '', questions: [QUESTION] };
const json = (change: object = {}) => JSON.stringify({ ...FILE, ...change }, null, 2);

/** The sentence it is refused with. */
function refusal(text: string, name = 'deck.json'): string {
  try {
    readDeck(name, text, 'new');
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return (error as Refused).message;
  }
  throw new Error('was taken');
}

describe('a deck file', () => {
  test.each(BUILT_IN_DECKS)('$name comes back as it went out', (deck) => {
    const again = readDeck('x.json', deckToJson(deck), deck.id);
    expect(again).toEqual(deck);
  });

  test('gets ids of its own, so that it never changes another deck', () => {
    expect(readDeck('x.json', json(), 'own-1').questions[0]?.id).toBe('own-1/a');
  });

  test.each<[string, string, RegExp]>([
    ['an old version', json({ version: 0 }), /“version” is 0, and there is no such version/],
    ['a newer version', json({ version: 2 }), /newer Firebreak.*“version” is 2.*Update/],
    [
      'another format',
      json({ format: 'firebreak-everything' }),
      /not a deck file.*It says “firebreak-everything”/,
    ],
    ['something else', '[]', /not a deck file/],
    ['an empty file', ' ', /it is empty/],
    ['a file cut off', json().slice(0, -20), /ends too soon, in line \d+/],
    ['a slip', json().replace('"Why?",', '"Why?"'), /line \d+ is not written as JSON is/],
    [
      'HTML',
      json({ questions: [QUESTION, { ...QUESTION, id: 'b', text: 'Why <img src=x>?' }] }),
      /“questions”, number 2, “text”: this holds HTML/,
    ],
    ['HTML in its name', json({ name: '<b>Mine</b>' }), /“name”: this holds HTML/],
    [
      'the same id twice',
      json({ questions: [QUESTION, { ...QUESTION, id: 'b' }, QUESTION] }),
      /Questions 1 and 3 have the same id “a”/,
    ],
    ['__proto__', json().replace('"about": ""', '"__proto__": {"x": 1}'), /“__proto__” is not allowed/],
    [
      '__proto__ deep inside',
      json().replace('"moves": [', '"__proto__": 1, "moves": ['),
      /“questions”, number 1, “__proto__”/,
    ],
    ['a name it does not know', json({ extra: 1 }), /“extra”: Firebreak does not know this name/],
    ['no questions', json({ questions: [] }), /“questions”/],
    [
      'too many questions',
      json({ questions: Array.from({ length: 101 }, (_, at) => ({ ...QUESTION, id: `${at}` })) }),
      /“questions”: too long or too many: at most 100, found 101/,
    ],
    [
      'too long a question',
      json({ questions: [{ ...QUESTION, text: 'x'.repeat(301) }] }),
      /at most 300, found 301/,
    ],
    [
      'an empty question',
      json({ questions: [{ ...QUESTION, text: '  ' }] }),
      /number 1, “text”: this is empty/,
    ],
    [
      'a move there is not',
      json({ questions: [{ ...QUESTION, moves: ['shout'] }] }),
      /“moves”, number 1: expected/,
    ],
    ['signs that are no text', json({ name: 'a\u0000b' }), /cannot be shown/],
    ['a very deep file', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, /nested too deeply/],
  ])('with %s is refused whole, and it is said where', (_what, text, why) => {
    const message = refusal(text);
    expect(message).toMatch(why);
    expect(message).toMatch(/Nothing was changed\.$|try again\. Nothing/);
  });

  test('never does anything but be taken or refused, whatever it holds', () => {
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((text) => json({ questions: [text] })),
    );
    fc.assert(
      fc.property(value, fc.constantFrom('a.json', 'a.txt'), (text, name) => {
        try {
          const deck = readDeck(name, text, 'new');
          expect(deck.questions.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('plain text', () => {
  test('has one question a line, and a name if it likes', () => {
    const deck = readDeck('mine.txt', '# Evening\n\nIs it late?\r\n  Are you sure?  \n', 'own');
    expect(deck.name).toBe('Evening');
    expect(deck.questions.map(({ text }) => text)).toEqual(['Is it late?', 'Are you sure?']);
    expect(readDeck('evening.txt', 'Is it late?', 'own').name).toBe('evening');
    expect(readDeck('x.txt', deckToText(deck), 'own')).toEqual({
      ...deck,
      questions: deck.questions.map((one, at) => ({ ...one, id: `own/${at + 3}` })),
    });
  });

  test.each<[string, string, RegExp]>([
    ['HTML', 'Why?\n<script>x</script>', /Line 2 holds HTML/],
    [
      'too long a line',
      `Why?\n\n${'x'.repeat(301)}`,
      /Line 3 is too long: at most 300 characters, found 301/,
    ],
    ['nothing', '\n# Name\n', /no questions/],
    ['too many', 'Why?\n'.repeat(101), /101 questions.*at most 100/],
  ])('with %s is refused', (_what, text, why) => {
    expect(refusal(text, 'x.txt')).toMatch(why);
  });

  test('may say < and > where that is no HTML', () => {
    expect(readDeck('x.txt', 'Is 1 < 2 and 3 > 2 <3 ?', 'own').questions).toHaveLength(1);
  });
});

describe('taking a file', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
    name: 'x.json',
    size,
    arrayBuffer: async () => bytes.buffer,
  });
  test('one of 100 MB is refused unread', async () => {
    const huge = {
      ...file(new Uint8Array()),
      size: 100_000_000,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    await expect(textOf(huge, LARGEST_DECK)).rejects.toThrow(
      '“x.json” has 100 MB; such a file has at most 1 MB.',
    );
  });
  test('one that is no text is refused', async () => {
    await expect(textOf(file(new Uint8Array([0xff, 0xfe, 0x00])), 100)).rejects.toThrow('not a text file');
    expect(await textOf(file(new TextEncoder().encode('Wäre?')), 100)).toBe('Wäre?');
  });
});
