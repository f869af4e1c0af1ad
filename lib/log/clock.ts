/** The person's own clock and habits, as the browser tells them: the one file here that asks the machine. */
import type { Reminder } from '../types';
import { firstDayOfWeek, localDay, type WeekStart } from './calendar';

/** Minutes to add to UTC for local time now. */
export function offsetAt(now: number): number {
  return -new Date(now).getTimezoneOffset();
}

interface WithWeekInfo {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** On which day weeks begin where the person is; Monday where the browser does not know. */
export function weekStartOf(language: string): WeekStart {
  try {
    const locale = new Intl.Locale(language) as WithWeekInfo;
    const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
    if (first === 7) return 'sunday';
    return first === 6 ? 'saturday' : 'monday';
  } catch {
    return 'monday';
  }
}

/** Local day number of the first day of the present week. */
export function thisWeekOf(now: number, language: string): number {
  return firstDayOfWeek(localDay(now, offsetAt(now)), weekStartOf(language));
}

/** The next local midnight after an instant (ms since 1970), whatever the clocks do that night. */
export function midnightAfter(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

/** The last time that this day and hour came round by the local clock, at or before `now`. */
export function lastTime({ day, hour }: Reminder, now: number): number {
  const at = new Date(now);
  at.setHours(hour, 0, 0, 0);
  at.setDate(at.getDate() - ((at.getDay() - day + 7) % 7));
  if (at.getTime() > now) at.setDate(at.getDate() - 7);
  return at.getTime();
}

/** The next time, after `now`. */
export function nextTime(reminder: Reminder, now: number): number {
  const at = new Date(lastTime(reminder, now));
  return at.setDate(at.getDate() + 7);
}
