import type { WordRule } from '../signal.ts';

/** Animals and things as names for a person. */
export const animalNames: WordRule = {
  id: 'animal-names',
  group: 'draft',
  reads: 'draft',
  kinds: ['beast'],
  why: 'Your draft compares a person to an animal or a thing',
};
