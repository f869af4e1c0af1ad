/** The last weeks side by side, each drawn to the same measure: seven bars a week, the posted part filled. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { WeekCount } from '@/lib/log/weeks';
import { shortDate, weekDates } from '../log/format';
import { Chart } from './chart';

export interface SmallWeeksProps {
  /** The oldest first. */
  readonly weeks: readonly WeekCount[];
  onSaveSvg(name: string, svg: string): void;
}

const PANEL = { height: 74, bars: 40, gap: 14, least: 92 };

function columnsFor(width: number, weeks: number): number {
  const fitting = Math.max(1, Math.floor((width + PANEL.gap) / (PANEL.least + PANEL.gap)));
  return [12, 6, 4, 3, 2, 1].find((columns) => columns <= fitting && columns <= weeks) ?? 1;
}

interface PanelProps {
  readonly week: WeekCount;
  readonly most: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function Panel({ week, most, x, y, width }: PanelProps) {
  const along = scaleBand<number>()
    .domain(week.days.map(({ day }) => day))
    .range([0, width])
    .padding(0.25);
  const up = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, PANEL.bars]);
  return (
    <g transform={`translate(${x} ${y})`}>
      <text class="edge" x={0} y={12}>
        {shortDate(week.firstDay)}
      </text>
      <text class="figure" x={width} y={12} text-anchor="end">
        {week.count}
      </text>
      <line class="rule strong" x1={0} x2={width} y1={18 + PANEL.bars + 0.5} y2={18 + PANEL.bars + 0.5} />
      {week.days
        .filter(({ count }) => count > 0)
        .map(({ day, count, posted }) => (
          <g key={day}>
            <rect
              class="all"
              x={along(day)}
              width={along.bandwidth()}
              y={18 + PANEL.bars - up(count)}
              height={up(count)}
            />
            <rect
              class="posted"
              x={along(day)}
              width={along.bandwidth()}
              y={18 + PANEL.bars - up(posted)}
              height={up(posted)}
            />
          </g>
        ))}
    </g>
  );
}

export function SmallWeeks({ weeks, onSaveSvg }: SmallWeeksProps) {
  const most = Math.max(1, ...weeks.flatMap(({ days }) => days.map(({ count }) => count)));
  const total = weeks.reduce((sum, { count }) => sum + count, 0);
  const posted = weeks.reduce((sum, week) => sum + week.posted, 0);
  return (
    <Chart
      id="weeks"
      title={`The last ${weeks.length} weeks`}
      description={`${total} moments in all, ${posted} of them posted. At most ${most} on one day.`}
      height={(width) => Math.ceil(weeks.length / columnsFor(width, weeks.length)) * PANEL.height}
      caption="One small chart a week, all to the same measure: a bar a day, its filled part is what you posted. The number is the week’s moments."
      table={() => ({
        head: ['Week', 'Moments', 'Posted'],
        rows: weeks.map((week) => [weekDates(week.firstDay), week.count, week.posted]),
      })}
      draw={(width) => {
        const columns = columnsFor(width, weeks.length);
        const wide = (width - (columns - 1) * PANEL.gap) / columns;
        return weeks.map((week, index) => (
          <Panel
            key={week.firstDay}
            week={week}
            most={most}
            x={(index % columns) * (wide + PANEL.gap)}
            y={Math.floor(index / columns) * PANEL.height}
            width={wide}
          />
        ));
      }}
      onSaveSvg={onSaveSvg}
    />
  );
}
