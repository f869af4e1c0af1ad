/** What to say of a database that the browser emptied. */
import { counted } from './counted';

/** `entries` and `held` are how many of each had been in it. */
export function emptiedWords({ entries, held }: { readonly entries: number; readonly held: number }): string {
  const lost = `${counted(entries, 'moment', 'moments')} of the log and ${counted(held, 'held draft', 'held drafts')}`;
  return `The browser emptied Firebreak’s memory, most likely because its files were damaged or site data was cleared. Gone: ${lost}. What you had set is back to how it came.`;
}
