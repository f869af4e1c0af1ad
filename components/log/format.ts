/** Days and times in words. Entries are shown on the wall clock of their own moment: UTC arithmetic on at + offset. */

const DAY = 86_400_000;

/**
 * The words of these pages are English, so dates are too: in the person's own English where the browser has one,
 * so that nobody reads half a sentence in each of two languages.
 */
export function pageLocale(languages: readonly string[] = globalThis.navigator?.languages ?? []): string {
  return languages.find((language) => /^en\b/i.test(language)) ?? 'en-GB';
}

/** Making a formatter costs more than a hundred uses of it, and a week has hundreds of dates. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = pageLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(key, known);
  return known;
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(at);
}

/** "Wed". `day` is a local day number: days since 1 January 1970. */
export function shortDay(day: number): string {
  return format(day * DAY, { weekday: 'short' });
}

/** "11 Jun". */
export function shortDate(day: number): string {
  return format(day * DAY, { day: 'numeric', month: 'short' });
}

/** "Wednesday 11 June". */
export function longDay(day: number): string {
  return format(day * DAY, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "June 2025". */
export function monthName(day: number): string {
  return format(day * DAY, { month: 'long', year: 'numeric' });
}

/** "9–15 June 2025", from the first local day of a week. */
export function weekDates(firstDay: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(options).formatRange(firstDay * DAY, (firstDay + 6) * DAY);
}

/** "Wed, 11 Jun, 14:05", on the wall clock of that moment (`offset` in minutes). */
export function momentTime(at: number, offset: number): string {
  return format(at + offset * 60_000, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** "14:00", by the 24-hour clock, as on the calendar's edge. */
export function hourLabel(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
