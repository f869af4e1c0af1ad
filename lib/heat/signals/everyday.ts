import type { WordRule } from '../signal.ts';

/** Food, pets, weather, joy and laughter. */
export const everyday: WordRule = {
  id: 'everyday',
  group: 'cooling',
  reads: 'draft',
  kinds: ['home', 'joy', 'laugh'],
  why: 'Your draft is about everyday things',
};
