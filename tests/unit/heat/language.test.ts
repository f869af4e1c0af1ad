import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/heat/text/language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'I think you should have asked her first'],
    ['es', 'No me parece bien que le hables así a la chica'],
    ['de', 'Ich finde das nicht in Ordnung, was ihr da macht'],
    ['fr', "Je ne suis pas d'accord avec ce que vous dites"],
    ['pt', 'Não acho certo o que você fez com ela'],
    ['en', '🤡🤡'],
  ])('%s: %s', (lang, text) => {
    expect(languageOf(text, null)).toBe(lang);
  });

  it.each([
    'Ik vind dat helemaal niet leuk hoor, wat jullie daar met zijn allen doen',
    'これはひどいと思います',
    'Это нехорошо',
  ])('does not claim %s', (text) => {
    const claimed = languageOf(text, null);
    expect([null, 'de']).toContain(claimed);
  });

  it('takes the word of the page when the text does not say', () => {
    expect(languageOf('Bravo', 'fr')).toBe('fr');
  });
});
