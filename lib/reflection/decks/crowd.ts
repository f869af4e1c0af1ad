/** Ideas: What research says about pile-ons: fair words one by one become too much together. The words are our own. */
import type { Deck } from '../../types';

export const CROWD: Deck = {
  id: 'crowd',
  name: 'Crowd',
  about: 'How many are here already, and who asked you to come?',
  questions: [
    {
      id: 'crowd/how-many',
      text: 'How many have said this already?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'crowd/adds',
      text: 'What does yours add that theirs did not?',
      moves: ['reply', 'quote'],
      occasions: [],
    },
    {
      id: 'crowd/who-asks',
      text: 'Who is asking you to join, and do you know them?',
      moves: [],
      occasions: ['callout', 'crowd'],
    },
    {
      id: 'crowd/their-phone',
      text: 'Think of their phone right now. How does it look from there?',
      moves: ['reply', 'quote', 'repost'],
      occasions: [],
    },
    {
      id: 'crowd/who-sees',
      text: 'Who will find this person because of you? What will some of them do?',
      moves: ['quote', 'repost', 'post'],
      occasions: [],
    },
    {
      id: 'crowd/enough',
      text: 'How will anybody know when it is enough?',
      moves: ['reply', 'quote', 'repost'],
      occasions: ['crowd'],
    },
    { id: 'crowd/for-whom', text: 'Who is this for: them, your friends, or you?', moves: [], occasions: [] },
    {
      id: 'crowd/same-size',
      text: 'If each of these posts were one person in a room, would you walk in?',
      moves: ['reply', 'quote', 'repost'],
      occasions: ['crowd'],
    },
    {
      id: 'crowd/liked',
      text: 'Would you still post it if nobody could like it?',
      moves: ['quote', 'post', 'reply'],
      occasions: [],
    },
    {
      id: 'crowd/later',
      text: 'Who will be there for them when all have gone?',
      moves: ['reply', 'quote', 'repost'],
      occasions: ['crowd'],
    },
    { id: 'crowd/quiet', text: 'What happens if you leave this one to others?', moves: [], occasions: [] },
    {
      id: 'crowd/tomorrow',
      text: 'If this is what people first read of you tomorrow, is that all right?',
      moves: ['quote', 'post'],
      occasions: [],
    },
  ],
};
