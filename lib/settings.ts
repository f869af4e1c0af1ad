/** What Firebreak does before a person has set anything, and while the background has not answered yet. */
import type { Settings } from './types';

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  sensitivity: 'balanced',
  when: { reply: 'hot', quote: 'hot', repost: 'hot', post: 'hot' },
  muted: [],
  decks: ['breath', 'good-faith', 'calling-in'],
  pinned: null,
  hints: true,
  whenOn: {},
  breath: 8,
  breathGrows: true,
  dailyCap: 5,
  quietHours: [],
  instead: [],
  opening: 'May I ask you about your post, just between us?',
  keepWords: false,
  lock: false,
  keepFor: 0,
  reminder: null,
};

/** The longest breath, in seconds. */
export const LONGEST_BREATH = 20;

/** What a deck of questions may hold: told in the editor, kept by the schema. */
export const DECK_LIMITS = { decks: 50, questions: 100, question: 300, name: 80, about: 200 } as const;

/** Drafts up to this many characters can be held; longer ones stay in their box. */
export const LONGEST_DRAFT = 200_000;
