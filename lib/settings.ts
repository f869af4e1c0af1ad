/** What Firebreak does before a person has set anything, and while the background has not answered yet. */
import type { Settings } from './types';

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  sensitivity: 'balanced',
  when: { reply: 'hot', quote: 'hot', repost: 'hot', post: 'hot' },
  muted: [],
  deck: 'first-deck',
  hints: true,
  whenOn: {},
  breath: 8,
  dailyCap: 5,
  quietHours: [],
  instead: [],
  opening: 'May I ask you about your post, just between us?',
  keepWords: false,
};

/** The longest breath, in seconds. */
export const LONGEST_BREATH = 20;

/** Drafts up to this many characters can be held; longer ones stay in their box. */
export const LONGEST_DRAFT = 200_000;
