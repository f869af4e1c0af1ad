/** Ideas: An old thought of movements: be gentle with people and unbending about the rules that shape them. The words are our own. */
import type { Deck } from '../../types';

export const PEOPLE_AND_SYSTEMS: Deck = {
  id: 'people-and-systems',
  name: 'People and systems',
  about: 'Kind to people, hard on what produced it.',
  questions: [
    {
      id: 'people-and-systems/person-or-thing',
      text: 'Are you aiming at a person, or at what produced this?',
      moves: [],
      occasions: [],
    },
    {
      id: 'people-and-systems/who-gains',
      text: 'Who gains from it when the two of you fight?',
      moves: [],
      occasions: [],
    },
    {
      id: 'people-and-systems/rule',
      text: 'Which rule, habit or boss made this likely? Could you name that instead?',
      moves: ['reply', 'quote', 'post'],
      occasions: [],
    },
    {
      id: 'people-and-systems/gone',
      text: 'If this person were gone tomorrow, would the problem be gone?',
      moves: [],
      occasions: ['callout'],
    },
    {
      id: 'people-and-systems/act',
      text: 'Is this about what they did, or about what they are?',
      moves: ['reply', 'quote', 'post'],
      occasions: ['hot-words'],
    },
    {
      id: 'people-and-systems/stronger',
      text: 'Who had the power to stop this? Are you talking to them?',
      moves: [],
      occasions: [],
    },
    {
      id: 'people-and-systems/both',
      text: 'Can you be firm about the deed and gentle with the person, in one sentence?',
      moves: ['reply', 'quote', 'post'],
      occasions: ['hot-words'],
    },
    {
      id: 'people-and-systems/feed',
      text: 'Why did the site show you this? What does it want from you now?',
      moves: [],
      occasions: [],
    },
    {
      id: 'people-and-systems/next',
      text: 'What would keep the next one from happening?',
      moves: ['reply', 'quote', 'post'],
      occasions: ['callout'],
    },
    {
      id: 'people-and-systems/name-needed',
      text: 'Does your point need their name in it?',
      moves: ['quote', 'post', 'repost'],
      occasions: [],
    },
  ],
};
