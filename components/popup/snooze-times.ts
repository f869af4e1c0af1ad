/** For how long Firebreak can rest, and how its end is said. */
import { pageLocale } from '../log/format';

export type Rest = 'quarter' | 'hour' | 'tomorrow';

export const RESTS: readonly { readonly rest: Rest; readonly label: string }[] = [
  { rest: 'quarter', label: '15 minutes' },
  { rest: 'hour', label: '1 hour' },
  { rest: 'tomorrow', label: 'Until tomorrow' },
];

const MINUTE = 60_000;
/** "Tomorrow" begins at six in the morning; before four at night it is still today's. */
const MORNING = 6;
const NIGHT_ENDS = 4;

/** When a rest that begins now ends, in ms since 1970. */
export function restUntil(rest: Rest, now: number): number {
  if (rest === 'quarter') return now + 15 * MINUTE;
  if (rest === 'hour') return now + 60 * MINUTE;
  const today = new Date(now);
  const days = today.getHours() < NIGHT_ENDS ? 0 : 1;
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, MORNING).getTime();
}

/** "15:40", or with its day when that is not today. */
export function endWords(until: number, now: number): string {
  const sameDay = new Date(until).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(pageLocale(), {
    ...(sameDay ? {} : { weekday: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(until);
}
