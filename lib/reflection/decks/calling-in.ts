/** Ideas: Loretta Ross’s teaching on calling in, and the guides of Harvard and Simon Fraser University. The words are our own. */
import type { Deck } from '../../types';

export const CALLING_IN: Deck = {
  id: 'calling-in',
  name: 'Calling in',
  about: 'Could you take it up with the person, and leave them a way back?',
  questions: [
    {
      id: 'calling-in/private',
      text: 'Could you say this to them in private first?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'calling-in/alone',
      text: 'Would you use these words if only the two of you could read them?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'calling-in/repair',
      text: 'What could they do today to make it better? Do your words leave room for that?',
      moves: ['reply', 'quote', 'post'],
      occasions: [],
    },
    {
      id: 'calling-in/way-back',
      text: 'If they wanted to say sorry, would this make it easier or harder?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'calling-in/aim',
      text: 'What should be different after this? Will this get you there?',
      moves: [],
      occasions: [],
    },
    {
      id: 'calling-in/once-you',
      text: 'When did you last get something wrong in front of others? What helped you then?',
      moves: [],
      occasions: [],
    },
    {
      id: 'calling-in/ask',
      text: 'What could you ask, rather than tell?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'calling-in/power',
      text: 'Who of you two can hurt the other more?',
      moves: ['reply', 'quote', 'repost'],
      occasions: ['callout'],
    },
    {
      id: 'calling-in/need-public',
      text: 'Does this have to be public to keep somebody safe? If so, say it plainly.',
      moves: ['quote', 'post', 'repost'],
      occasions: ['callout'],
    },
    {
      id: 'calling-in/friend',
      text: 'If a close friend had done this, how would you tell them?',
      moves: ['reply', 'quote', 'post'],
      occasions: [],
    },
    {
      id: 'calling-in/good-in-them',
      text: 'Is there something about them that you respect? Could you begin with it?',
      moves: ['reply', 'quote'],
      occasions: ['hot-words'],
    },
    {
      id: 'calling-in/who-else',
      text: 'Is there somebody they trust who could speak with them?',
      moves: [],
      occasions: ['callout'],
    },
  ],
};
