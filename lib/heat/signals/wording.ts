/** The two ids under which the n-grams and forms of the draft are shown: heating, and cooling. */
export const DRAFT_WORDING = {
  hot: { id: 'draft-wording', group: 'draft', why: 'Your draft is worded like a jab at someone' },
  cool: { id: 'draft-plain', group: 'cooling', why: 'Your draft is worded calmly' },
} as const;

/** The same for the target. */
export const TARGET_WORDING = {
  hot: { id: 'target-wording', group: 'callout', why: 'The post is worded like a call-out' },
  cool: { id: 'target-plain', group: 'cooling', why: 'The post is not worded like a call-out' },
} as const;

/** Overt hostility as public corpora know it. */
export const HOSTILITY = {
  id: 'hostile-words',
  group: 'draft',
  why: 'Your draft uses openly hostile words',
} as const;

/** What the draft weighs where none of its own parts says so: the same words count for more, or less, where they are going. Never shown as a reason. */
export const DRAFT_PLACE = {
  id: 'draft-place',
  group: 'draft',
  why: 'The same words weigh differently here',
} as const;
