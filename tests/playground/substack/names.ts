import { VARIANT } from '../shared/page.ts';

/** A class as the build makes it, or another one after a redesign. */
export function hashed(name: string): string {
  return VARIANT.broken ? `r7-${name.length}` : `${name}-x7Qd`;
}

/** `Nov 19, 2026, 8:11 AM`: a date as the title of a note's link has it (2026-03). */
export function written(at: Date): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(at).replace(/\s/g, ' ');
}
