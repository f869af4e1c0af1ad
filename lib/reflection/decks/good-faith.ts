/** Ideas: Prompts to read before sharing, as collected by the Prosocial Design Network, and the old rule of the kindest reading. The words are our own. */
import type { Deck } from '../../types';

export const GOOD_FAITH: Deck = {
  id: 'good-faith',
  name: 'Good faith',
  about: 'What do you really know, and is there a kinder way to read it?',
  questions: [
    {
      id: 'good-faith/kinder',
      text: 'Is there a kinder way to read what they wrote?',
      moves: [],
      occasions: [],
    },
    {
      id: 'good-faith/first-hand',
      text: 'Do you know this yourself, or did somebody tell you?',
      moves: [],
      occasions: [],
    },
    {
      id: 'good-faith/original',
      text: 'Have you read all of it, in the place where they wrote it?',
      moves: ['quote', 'repost', 'post'],
      occasions: [],
    },
    {
      id: 'good-faith/cut',
      text: 'Could something be missing: the sentence before, the date, the joke?',
      moves: [],
      occasions: [],
    },
    { id: 'good-faith/other-side', text: 'What would they say happened?', moves: [], occasions: ['callout'] },
    {
      id: 'good-faith/wrong',
      text: 'If you turn out to be wrong, can this be taken back?',
      moves: [],
      occasions: ['callout', 'crowd'],
    },
    {
      id: 'good-faith/know-them',
      text: 'Do you know anything about this person besides this one post?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'good-faith/mean-or-clumsy',
      text: 'Mean, or clumsy? How could you tell?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'good-faith/picture',
      text: 'Do you know where this picture came from, and what was left out of it?',
      moves: ['quote', 'repost'],
      occasions: ['callout'],
    },
    {
      id: 'good-faith/language',
      text: 'Might they be writing in a language or a manner that is not their own?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'good-faith/age',
      text: 'How old might they be?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'good-faith/want-true',
      text: 'Would you check this more closely if you did not want it to be true?',
      moves: ['quote', 'repost', 'post'],
      occasions: [],
    },
  ],
};
