/** When a held draft comes back, in words. Pure. */

/** `due` and `now` in milliseconds since 1970; `format` writes a moment in the person's own way. */
export function whenWords(due: number | null, now: number, format: (at: number) => string): string {
  if (due === null) return 'No set time';
  return due <= now ? 'Ready to look at' : `Comes back ${format(due)}`;
}
