/** Where the person stood in the crowd, in one sentence. */
import type { Week } from '@/lib/log/week';

export function crowdWords({ known, median }: Week['before']): string {
  if (median === undefined) return 'No page told how many had answered before you.';
  const middle = Math.round(median).toLocaleString('en');
  if (known === 1) return `${middle} had answered before you, the one time the page told.`;
  return `Half the time more than ${middle} had answered before you, half the time fewer (the page told it ${known} times).`;
}
