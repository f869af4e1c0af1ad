/** The last weeks side by side, one line through them, and the year by month. */
import type { MonthCount } from '@/lib/log/months';
import { trendOf } from '@/lib/log/trend';
import type { WeekCount } from '@/lib/log/weeks';
import { Rows } from '../charts/chart';
import { SmallWeeks } from '../charts/small-weeks';
import { TrendLine } from '../charts/trend-line';
import { monthName } from './format';
import { trendWords } from './trend-words';

export interface OverTimeProps {
  /** The oldest first. */
  readonly weeks: readonly WeekCount[];
  /** Those of them that can be compared. */
  readonly compared: readonly WeekCount[];
  readonly months: readonly MonthCount[];
  onSaveSvg(name: string, svg: string): void;
}

export function OverTime({ weeks, compared, months, onSaveSvg }: OverTimeProps) {
  const trend = trendOf(compared.map(({ count }) => count));
  const words = trendWords(trend, compared.length);
  return (
    <section class="card over-time" aria-labelledby="over-time">
      <h2 id="over-time">Over time</h2>
      <SmallWeeks weeks={weeks} onSaveSvg={onSaveSvg} />
      <section aria-labelledby="trend-line">
        <h3 id="trend-line">Which way it goes</h3>
        <p>{words}</p>
        {compared.length > 1 && (
          <TrendLine weeks={compared} trend={trend} words={words} onSaveSvg={onSaveSvg} />
        )}
      </section>
      <details>
        <summary>The last twelve months</summary>
        <Rows
          head={['Month', 'Moments', 'Posted']}
          rows={months.map(({ firstDay, count, posted }) => [monthName(firstDay), count, posted])}
        />
      </details>
    </section>
  );
}
