import { type Rule, unit } from '../signal.ts';

/** A quote or repost puts a person before a new audience. As strong as the draft is hot. */
export const publicQuote: Rule = {
  id: 'public-quote',
  group: 'crowd',
  strength: ({ scene, draftLikeness }) => (scene.move === 'quote' ? unit(draftLikeness) : 0),
  why: () => "You'd show this person to your followers, with scorn",
};
