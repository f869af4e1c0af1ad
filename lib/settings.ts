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
