/** What Firebreak does before a person has set anything, and while the background has not answered yet. */
import type { Settings } from './types';

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  sensitivity: 'balanced',
  when: { reply: 'hot', quote: 'hot', repost: 'hot', post: 'hot' },
  muted: [],
  deck: 'first-deck',
  hints: true,
};

/** Drafts up to this many characters can be held; longer ones stay in their box. */
export const LONGEST_DRAFT = 200_000;
