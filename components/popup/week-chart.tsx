/** This week's pauses, a bar a day. The same in words for those who do not see it. */
import { longDay, shortDay } from '../log/format';

export interface WeekChartProps {
  /** Local day numbers (days since 1 January 1970) with how many pauses each had. */
  readonly days: readonly { readonly day: number; readonly count: number }[];
}

/** Fewer than this many pauses do not fill the chart's height. */
const FULL = 4;

export function WeekChart({ days }: WeekChartProps) {
  const most = Math.max(FULL, ...days.map(({ count }) => count));
  const words = days.map(({ day, count }) => `${longDay(day)}: ${count}`).join(', ');
  return (
    <div class="week-chart" role="img" aria-label={`Pauses a day. ${words}`}>
      {days.map(({ day, count }) => (
        <span key={day} class="day" aria-hidden="true">
          <span class="room">
            <span class={count > 0 ? 'pauses' : 'none'} style={{ height: `${(count / most) * 100}%` }} />
          </span>
          <span>{shortDay(day).slice(0, 2)}</span>
        </span>
      ))}
    </div>
  );
}
