/** Ideas: adrienne maree brown on telling harm, misuse and plain conflict apart, and what repair asks for. The words are our own. */
import type { Deck } from '../../types';

export const HARM_AND_REPAIR: Deck = {
  id: 'harm-and-repair',
  name: 'Harm and repair',
  about: 'Who was hurt, and does this help them?',
  questions: [
    { id: 'harm-and-repair/who-hurt', text: 'Who was hurt here? Is it you?', moves: [], occasions: [] },
    {
      id: 'harm-and-repair/what-they-want',
      text: 'What does the person who was hurt want? Have they said so?',
      moves: [],
      occasions: ['callout'],
    },
    { id: 'harm-and-repair/helps', text: 'Does this help the one who was hurt?', moves: [], occasions: [] },
    {
      id: 'harm-and-repair/kind',
      text: 'Is it harm, a mistake, or two people who want different things?',
      moves: ['reply', 'quote', 'post'],
      occasions: [],
    },
    {
      id: 'harm-and-repair/over',
      text: 'Is it still going on, or is it over?',
      moves: [],
      occasions: ['callout'],
    },
    {
      id: 'harm-and-repair/safe',
      text: 'Who is safer when you have sent this?',
      moves: ['quote', 'repost', 'post'],
      occasions: [],
    },
    {
      id: 'harm-and-repair/asked-first',
      text: 'Did you ask before telling somebody else’s story?',
      moves: ['quote', 'repost', 'post'],
      occasions: [],
    },
    {
      id: 'harm-and-repair/enough-now',
      text: 'What have they done about it since?',
      moves: ['reply', 'quote', 'repost'],
      occasions: ['callout'],
    },
    {
      id: 'harm-and-repair/right-size',
      text: 'Does the answer fit the size of the deed?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'harm-and-repair/comfort',
      text: 'Could you write to the one who was hurt, instead of the one who did it?',
      moves: [],
      occasions: [],
    },
    {
      id: 'harm-and-repair/end',
      text: 'What would “made good” look like? Who may say when it is?',
      moves: ['reply', 'quote', 'post'],
      occasions: [],
    },
  ],
};
