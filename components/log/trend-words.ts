/** What the line through the weeks says, and how sure it is. */
import { directionOf, type Trend } from '@/lib/log/trend';

function rounded(value: number): string {
  return (Math.round(Math.max(0, value) * 10) / 10).toLocaleString('en');
}

/** `weeks` is how many weeks the trend is of. */
export function trendWords(trend: Trend | undefined, weeks: number): string {
  if (!trend) return 'Too few to tell which way it goes.';
  const direction = directionOf(trend);
  if (direction === 'unclear') {
    return `No clear change over these ${weeks} weeks: they differ from one another more than over time.`;
  }
  const end = trend.start + trend.slope * (weeks - 1);
  const way = direction === 'more' ? 'More' : 'Fewer';
  return `${way} over these ${weeks} weeks: from about ${rounded(trend.start)} to about ${rounded(end)} a week. Chance alone would make a line this steep less than once in ten times.`;
}
