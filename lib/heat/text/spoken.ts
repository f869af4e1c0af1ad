/** What the writer says themself: without what stands in quotation marks and without swear words that name nobody. */
import { SWEARING } from '../words/swearing.ts';

const QUOTED = /["'][^"'\n]{12,400}["']/g;
const WORD = /\p{L}+/gu;

/** A folded text without quotations: who quotes abuse in order to condemn it does not speak it. */
export function unquoted(folded: string): string {
  return folded.replace(QUOTED, ' ');
}

/** A folded text without plain swearing. */
export function unsworn(folded: string): string {
  return folded.replace(WORD, (word) => (SWEARING.has(word) ? '' : word));
}
