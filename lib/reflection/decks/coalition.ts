/** Ideas: What people who build coalitions keep saying: find the one thing you share. The words are our own. */
import type { Deck } from '../../types';

export const COALITION: Deck = {
  id: 'coalition',
  name: 'Coalition',
  about: 'Must you agree on everything to do this one thing together?',
  questions: [
    {
      id: 'coalition/one-thing',
      text: 'Must you agree with them on everything to work together on this one thing?',
      moves: [],
      occasions: [],
    },
    { id: 'coalition/share', text: 'What do you both want?', moves: ['reply', 'quote'], occasions: [] },
    {
      id: 'coalition/far',
      text: 'How far apart are you really: in the goal, in the way, or in the words?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'coalition/need-them',
      text: 'Will you need this person, or their friends, next month?',
      moves: [],
      occasions: [],
    },
    {
      id: 'coalition/watching',
      text: 'Who on your own side is watching, and what will they learn from this?',
      moves: ['quote', 'post', 'repost'],
      occasions: [],
    },
    {
      id: 'coalition/newcomer',
      text: 'If they are new to this, who explained it to you when you were?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'coalition/test',
      text: 'Is this a test they must pass, or a thing that helps?',
      moves: ['reply', 'quote', 'post'],
      occasions: ['callout'],
    },
    {
      id: 'coalition/better-use',
      text: 'What could this hour do for what you care about?',
      moves: [],
      occasions: [],
    },
    {
      id: 'coalition/opponents',
      text: 'Who would be glad to see the two of you at it?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'coalition/apart',
      text: 'Could you simply go on without them, and without saying so?',
      moves: [],
      occasions: [],
    },
  ],
};
