import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, fold, LONGEST } from '../../../lib/heat/text/normalise.ts';

describe('fold', () => {
  it.each([
    ['c l o w n', 'clown'],
    ['c.l.o.w.n', 'clown'],
    ['cl0wn', 'clown'],
    ['clоwn', 'clown'],
    ['cloooown', 'cloown'],
    ['ｃｌｏｗｎ', 'clown'],
    ['cl\u200bown', 'clown'],
    ['“Quoted” isn’t', '"quoted" isn\'t'],
  ])('%s is read as %s', (typed, read) => {
    expect(fold(typed)).toBe(read);
  });

  it.each([
    ['a b c', 'a b c'],
    ['I am in 4b at 10', 'i am in 4b at 10'],
    ['привет', 'привет'],
    ['καλημέρα', 'καλημέρα'],
    ['coool', 'cool'],
  ])('leaves %s as %s', (typed, read) => {
    expect(fold(typed)).toBe(read);
  });

  it('is total and bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => {
        expect(clip(text).length).toBeLessThanOrEqual(LONGEST + 1);
        expect(typeof fold(text)).toBe('string');
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
