/**
 * The built-in deck, written for Firebreak from ideas that those who teach "calling in" share: first-hand
 * knowledge, a kinder reading, what one more voice adds, what repair could look like. More decks and their editor
 * come with the options page.
 */
import type { Deck } from '../types';

export const FIRST_DECK: Deck = {
  id: 'first-deck',
  name: 'First deck',
  questions: [
    {
      id: 'alone',
      text: 'Would you say it in these words if only the two of you could read it?',
      moves: ['reply', 'quote'],
    },
    {
      id: 'adds',
      text: 'Many have answered already. What does yours add that theirs did not?',
      moves: ['reply', 'quote'],
    },
    {
      id: 'first-hand',
      text: 'Do you know this first-hand, or from somebody who wants you to be angry?',
      moves: [],
    },
    {
      id: 'original',
      text: 'Have you read the whole of what this person wrote, where they wrote it?',
      moves: [],
    },
    {
      id: 'repair',
      text: 'What could this person do today that would make it better? Do your words leave room for it?',
      moves: ['reply', 'quote', 'post'],
    },
    {
      id: 'person-or-act',
      text: 'Is this about what they did, or about what they are?',
      moves: ['reply', 'quote', 'post'],
    },
    { id: 'body', text: 'Hungry, tired, lonely, wound up? How does your body feel right now?', moves: [] },
    {
      id: 'tomorrow',
      text: 'If this is the first thing people read about you tomorrow, will that be all right?',
      moves: ['quote', 'post'],
    },
    {
      id: 'who-sees',
      text: 'Who will see this person because of you, and what will some of them do?',
      moves: ['quote', 'repost'],
    },
    {
      id: 'who-asks',
      text: 'Who is asking you to pass this on, and do you know them?',
      moves: ['repost', 'quote'],
    },
    {
      id: 'mistaken',
      text: 'If it turns out that they did not do it, can this be taken back?',
      moves: ['repost', 'quote', 'reply'],
    },
    { id: 'private', text: 'Could you say it to them in private first?', moves: ['reply', 'quote'] },
  ],
};

/** The decks that come with Firebreak. */
export const BUILT_IN_DECKS: readonly Deck[] = [FIRST_DECK];
