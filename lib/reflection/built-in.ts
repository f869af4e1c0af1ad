/** The decks that come with Firebreak. */
import type { Deck } from '../types';
import { BREATH } from './decks/breath';
import { CALLING_IN } from './decks/calling-in';
import { COALITION } from './decks/coalition';
import { CROWD } from './decks/crowd';
import { GOOD_FAITH } from './decks/good-faith';
import { HARM_AND_REPAIR } from './decks/harm-and-repair';
import { PEOPLE_AND_SYSTEMS } from './decks/people-and-systems';

/** In the order they are shown in. */
export const BUILT_IN_DECKS: readonly Deck[] = [
  BREATH,
  CALLING_IN,
  GOOD_FAITH,
  CROWD,
  PEOPLE_AND_SYSTEMS,
  COALITION,
  HARM_AND_REPAIR,
];
