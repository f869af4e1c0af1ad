/** Ideas: The check whether one is hungry, angry, lonely or tired, known from recovery groups, and what helps a body to settle. The words are our own. */
import type { Deck } from '../../types';

export const BREATH: Deck = {
  id: 'breath',
  name: 'Breath',
  about: 'Short, and about your body. Ten seconds are enough.',
  questions: [
    { id: 'breath/hungry', text: 'When did you last eat something?', moves: [], occasions: [] },
    {
      id: 'breath/angry',
      text: 'Where in your body do you feel this? Is it still rising, or already going down?',
      moves: [],
      occasions: [],
    },
    {
      id: 'breath/lonely',
      text: 'Do you want to be heard by everyone, or by one person who knows you?',
      moves: [],
      occasions: [],
    },
    { id: 'breath/tired', text: 'Would you send this after a good night’s sleep?', moves: [], occasions: [] },
    {
      id: 'breath/late',
      text: 'It is late. Will this still matter at breakfast?',
      moves: [],
      occasions: ['night'],
    },
    {
      id: 'breath/shoulders',
      text: 'Let your shoulders drop. Breathe out slowly. Is it still as urgent?',
      moves: [],
      occasions: [],
    },
    {
      id: 'breath/fast',
      text: 'How long ago did you first read this? Is that long enough?',
      moves: [],
      occasions: [],
    },
    {
      id: 'breath/jaw',
      text: 'Is your jaw tight right now? What is it holding back?',
      moves: ['reply', 'quote', 'post'],
      occasions: ['hot-words'],
    },
    {
      id: 'breath/day',
      text: 'How was your day before you saw this? How much of that is in here?',
      moves: [],
      occasions: [],
    },
    {
      id: 'breath/walk',
      text: 'If you took a short walk first, what would be different afterwards?',
      moves: [],
      occasions: [],
    },
    {
      id: 'breath/first-feeling',
      text: 'What came before the anger: hurt, fear, shame?',
      moves: [],
      occasions: ['hot-words', 'callout'],
    },
    {
      id: 'breath/water',
      text: 'Drink some water, look outside for a moment. Do you still want to?',
      moves: [],
      occasions: [],
    },
  ],
};
