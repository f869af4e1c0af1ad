import type { Lang } from './variant.ts';

/** 1900 → `1.9K`, cut and not rounded, as the captures show (`4483` is `4.4K`). */
export function abbreviate(n: number): string {
  if (n < 1000) return String(n);
  const [value, unit] = n < 1_000_000 ? [n / 1000, 'K'] : [n / 1_000_000, 'M'];
  return `${Math.trunc(value) >= 10 ? Math.trunc(value) : Math.trunc(value * 10) / 10}${unit}`;
}

/** `12m`, `4h`, or a date, in the interface's language. */
export function shortAge(at: Date, now: number, lang: Lang): string {
  const minutes = Math.max(0, Math.floor((now - at.getTime()) / 60_000));
  const units: Record<Lang, [string, string]> = {
    en: ['m', 'h'],
    de: [' Min.', ' Std.'],
    ja: ['分', '時間'],
    ar: [' د', ' س'],
  };
  if (minutes < 60) return `${minutes}${units[lang][0]}`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}${units[lang][1]}`;
  return new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric' }).format(at);
}

/** Date and time written out, in the interface's language: it cannot be parsed without knowing the language. */
export function longDate(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** Date and time for a post's own page. */
export function mediumDate(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
