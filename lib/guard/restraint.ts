/**
 * Not nagging. Pure: what is remembered of the last days decides whether a pause may come now. A person who set a
 * move to "always" asked for every pause; only what they switched off holds there.
 */
import type { Memory } from '../messages';
import type { QuietHours, Recent } from '../types';

/** After an answer, a thread is left alone for this long, in milliseconds. */
const GRACE = 12 * 60 * 60_000;
/** After so many "Post it" in a row, pauses grow rarer … */
const POSTED_IN_A_ROW = 3;
/** … by a gap that begins with this and doubles with each further one, up to a day, in milliseconds. */
const FIRST_GAP = 30 * 60_000;
const LONGEST_GAP = 24 * 60 * 60_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Why a pause is held back; `undefined` when nothing speaks against it. */
export type Restraint = 'quiet-hours' | 'grace' | 'gap' | 'cap';

/**
 * `thread` is the hash of the target's thread; `now` in milliseconds since 1970, `offset` in minutes to add to UTC
 * for local time.
 */
export function restraint(
  memory: Memory,
  thread: string | undefined,
  now: number,
  offset: number,
): Restraint | undefined {
  const { settings, recent } = memory;
  if (isQuiet(settings.quietHours, now, offset)) return 'quiet-hours';
  const past = recent.filter(({ at }) => at <= now);
  if (thread && past.some((one) => one.thread === thread && isAnswer(one) && now - one.at < GRACE))
    return 'grace';
  if (
    settings.dailyCap > 0 &&
    past.filter((one) => sameDay(one.at, now, offset)).length >= settings.dailyCap
  ) {
    return 'cap';
  }
  const last = past.at(-1);
  return last && now - last.at < gapAfter(past) ? 'gap' : undefined;
}

/** "Edit" is no answer yet: the next press of the same draft is looked at again. */
function isAnswer({ outcome }: Recent): boolean {
  return outcome !== 'edited' && outcome !== 'closed';
}

/** How long to wait after the latest pause, in milliseconds: grows while the last outcomes were all "posted". */
export function gapAfter(past: readonly Recent[]): number {
  let row = 0;
  for (let at = past.length - 1; at >= 0 && past[at]?.outcome === 'posted'; at -= 1) row += 1;
  return row < POSTED_IN_A_ROW ? 0 : Math.min(LONGEST_GAP, FIRST_GAP * 2 ** (row - POSTED_IN_A_ROW));
}

function sameDay(a: number, b: number, offset: number): boolean {
  const day = (at: number) => Math.floor((at + offset * MINUTE) / DAY);
  return day(a) === day(b);
}

/** Whether one of the quiet hours holds at `now`. Hours over midnight belong to the day on which they begin. */
export function isQuiet(hours: readonly QuietHours[], now: number, offset: number): boolean {
  const local = now + offset * MINUTE;
  const minute = Math.floor((((local % DAY) + DAY) % DAY) / MINUTE);
  // 1970-01-01 was a Thursday, day 4.
  const today = (((Math.floor(local / DAY) + 4) % 7) + 7) % 7;
  const yesterday = (today + 6) % 7;
  return hours.some(({ days, from, to }) => {
    if (from < to) return days.includes(today) && minute >= from && minute < to;
    return (days.includes(today) && minute >= from) || (days.includes(yesterday) && minute < to);
  });
}
