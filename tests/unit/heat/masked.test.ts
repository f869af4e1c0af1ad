import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmasked } from '../../../lib/heat/text/masked.ts';
import { read } from '../../../lib/heat/view.ts';

describe('unmasked', () => {
  it.each([
    ['what an id*ot', 'what an idiot'],
    ['St*pid rule', 'stupid rule'],
    ['F**K this printer', 'FUCK this printer'],
    ['oh f***, the bus', 'oh fuck, the bus'],
    ['such an a**hole', 'such an asshole'],
    ['you m🌟ron', 'you moron'],
    ['I h❤️te him', 'I hate him'],
    ['b1️⃣tch', 'b1tch'],
    ['5tupid', 'stupid'],
    ['a $hit show', 'a shit show'],
    ['l*ve it', 'love it'],
  ])('reads %s as %s', (written, meant) => {
    expect(unmasked(written, 'en')).toBe(meant);
  });

  it.each([
    ['c*nnard', 'fr', 'connard'],
    ['hijo de p*ta', 'es', 'hijo de puta'],
    ['Arschl*ch', 'de', 'arschloch'],
    ['que m*rda', 'pt', 'que merda'],
  ] as const)('reads %s in %s', (written, lang, meant) => {
    expect(unmasked(written, lang)).toBe(meant);
  });

  it.each([
    '*really* good',
    '**shit** happens',
    'the end** of it',
    '2*3*4 and a*b',
    'omg🔥yes',
    'Happy birthday🎉have fun',
    'lol😂bro',
    'I❤️U',
    '😂lol😂',
    'ps5, mp3, area51, day1, 4ever',
    '#st*pid @id*ot@host.example',
    'pas*word',
    'snake*case',
  ])('leaves %s as it is', (written) => {
    expect(unmasked(written, 'en')).toBe(written);
  });

  it('fills in no more words than anybody writes', () => {
    expect(unmasked('id*ot '.repeat(50), 'en').match(/idiot/g)).toHaveLength(20);
  });

  it('is total, and leaves a text without stars, signs and emoji alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = unmasked(text, 'en');
        if (!/[*#$\d]|\p{Extended_Pictographic}/u.test(text)) expect(read).toBe(text);
      }),
    );
  });
});

it('finds masked words in a text by their kinds', () => {
  expect(read('What a m🌟ron.', 'en').count).toEqual(read('What a moron.', 'en').count);
  expect(read('What a m🌟ron.', 'en').folded).toBe('what a moron.');
});

it('fills in nothing in a language without lists', () => {
  expect(read('m*ron', null).folded).toBe('m*ron');
});
