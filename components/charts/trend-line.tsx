/** Weeks as dots, and one line through them where there is one to draw. */
import { scaleLinear, scalePoint } from 'd3-scale';
import type { Trend } from '@/lib/log/trend';
import type { WeekCount } from '@/lib/log/weeks';
import { shortDate, weekDates } from '../log/format';
import { Chart } from './chart';

export interface TrendLineProps {
  /** The weeks the trend is of, the oldest first. */
  readonly weeks: readonly WeekCount[];
  readonly trend: Trend | undefined;
  /** The trend in words. */
  readonly words: string;
  onSaveSvg(name: string, svg: string): void;
}

const HEIGHT = 170;
const EDGE = { left: 34, right: 12, top: 12, foot: 26 };

/** Where the line may run: through the middle of the weeks, as flat and as steep as the slope may be. */
function funnel(
  { slope, start, low, high }: Trend,
  count: number,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const middle = (count - 1) / 2;
  const at = (index: number, by: number) =>
    `${x(index)},${y(start + slope * middle + by * (index - middle))}`;
  const last = count - 1;
  return `M${at(0, low)} L${at(last, low)} L${at(last, high)} L${at(0, high)} Z`;
}

export function TrendLine({ weeks, trend, words, onSaveSvg }: TrendLineProps) {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const up = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - EDGE.foot, EDGE.top]);
  const ticks = up.ticks(4).filter(Number.isInteger);
  return (
    <Chart
      id="trend"
      title="Moments a week"
      description={words}
      height={HEIGHT}
      {...(trend ? { caption: 'A dot a week. The line may run anywhere in the shaded part.' } : {})}
      table={() => ({
        head: ['Week', 'Moments'],
        rows: weeks.map((week) => [weekDates(week.firstDay), week.count]),
      })}
      draw={(width) => {
        const along = scalePoint<number>()
          .domain(weeks.map(({ firstDay }) => firstDay))
          .range([EDGE.left + 10, width - EDGE.right - 14]);
        const last = weeks.length - 1;
        const [from, to] = [weeks[0]?.firstDay ?? 0, weeks[last]?.firstDay ?? 0];
        const every = Math.ceil(weeks.length / Math.max(2, Math.floor(width / 90)));
        const onPaper = (value: number) => up(Math.max(0, value));
        return (
          <>
            {ticks.map((tick) => (
              <g key={tick}>
                <line class="rule" x1={EDGE.left} x2={width - EDGE.right} y1={up(tick)} y2={up(tick)} />
                <text class="edge" x={EDGE.left - 8} y={up(tick) + 4} text-anchor="end">
                  {tick}
                </text>
              </g>
            ))}
            {weeks.map(({ firstDay }, index) =>
              index % every === 0 ? (
                <text class="edge" key={firstDay} x={along(firstDay)} y={HEIGHT - 6} text-anchor="middle">
                  {shortDate(firstDay)}
                </text>
              ) : null,
            )}
            {trend && (
              <path
                class="funnel"
                d={funnel(
                  trend,
                  weeks.length,
                  (index) => along(weeks[index]?.firstDay ?? from) ?? 0,
                  onPaper,
                )}
              />
            )}
            {trend && (
              <line
                class="line-through"
                x1={along(from)}
                x2={along(to)}
                y1={onPaper(trend.start)}
                y2={onPaper(trend.start + trend.slope * last)}
              />
            )}
            {weeks.map(({ firstDay, count }) => (
              <circle key={firstDay} class="week-dot" cx={along(firstDay)} cy={up(count)} r={4}>
                <title>{`${weekDates(firstDay)}: ${count}`}</title>
              </circle>
            ))}
          </>
        );
      }}
      onSaveSvg={onSaveSvg}
    />
  );
}
