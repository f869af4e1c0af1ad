/** The words of the options page that several of its parts use. */
import type { Move, Occasion, Sensitivity, When } from '@/lib/types';

export const MOVES: readonly { readonly move: Move; readonly one: string; readonly many: string }[] = [
  { move: 'reply', one: 'Reply', many: 'Replies' },
  { move: 'quote', one: 'Quote', many: 'Quotes' },
  { move: 'repost', one: 'Repost', many: 'Reposts' },
  { move: 'post', one: 'New post', many: 'New posts' },
];

export const WHENS: readonly { readonly value: When; readonly label: string }[] = [
  { value: 'never', label: 'never' },
  { value: 'hot', label: 'when hot' },
  { value: 'warm', label: 'when warm' },
  { value: 'always', label: 'always' },
];

export const SENSITIVITIES: readonly { readonly value: Sensitivity; readonly label: string }[] = [
  { value: 'quiet', label: 'Quiet' },
  { value: 'balanced', label: 'Balanced' },
  { value: 'eager', label: 'Eager' },
];

export const OCCASIONS: readonly { readonly occasion: Occasion; readonly label: string }[] = [
  { occasion: 'callout', label: 'a call-out' },
  { occasion: 'crowd', label: 'a crowd' },
  { occasion: 'hot-words', label: 'hot words' },
  { occasion: 'night', label: 'late at night' },
];

/** Weekdays, Monday first; 0 is Sunday. */
export const DAYS: readonly { readonly day: number; readonly short: string; readonly long: string }[] = [
  { day: 1, short: 'Mon', long: 'Monday' },
  { day: 2, short: 'Tue', long: 'Tuesday' },
  { day: 3, short: 'Wed', long: 'Wednesday' },
  { day: 4, short: 'Thu', long: 'Thursday' },
  { day: 5, short: 'Fri', long: 'Friday' },
  { day: 6, short: 'Sat', long: 'Saturday' },
  { day: 0, short: 'Sun', long: 'Sunday' },
];

export function seconds(count: number): string {
  if (count === 0) return 'no breath';
  return count === 1 ? '1 second' : `${count} seconds`;
}
