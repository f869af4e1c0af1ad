/** The person's own clock and habits, as the browser tells them: the one file here that asks the machine. */
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
