/** Seven days by 24 hours. Heat shows as size and tone together, never as colour alone. */
import { scaleBand, scaleSqrt, scaleThreshold } from 'd3-scale';
import { hourLabel, longDay, shortDay } from '../log/format';
import { Chart } from './chart';

interface CalendarHour {
  readonly count: number;
  /** The hottest moment of the hour, 0…100. */
  readonly heat: number;
}

export interface CalendarDay {
  /** Local day number. */
  readonly day: number;
  readonly hours: readonly CalendarHour[];
}

export interface HeatCalendarProps {
  readonly days: readonly CalendarDay[];
  onSaveSvg(name: string, svg: string): void;
}

interface Filled extends CalendarHour {
  readonly day: number;
  readonly hour: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Narrower than this the calendar is turned: days side by side, hours downwards, so that dots can be told apart. */
const NARROW = 540;
const EDGE = { side: 44, foot: 22 };

/** 1 (warm) … 4 (hottest). */
const tone = scaleThreshold<number, number>().domain([50, 70, 85]).range([1, 2, 3, 4]);

function pauses(count: number): string {
  return count === 1 ? '1 moment' : `${count} moments`;
}

function summary(filled: readonly Filled[]): string {
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const [first, ...rest] = filled;
  if (!first) return 'No moments.';
  const hottest = rest.reduce((most, hour) => (hour.heat > most.heat ? hour : most), first);
  return `${pauses(total)}, the hottest on ${longDay(hottest.day)} at ${hourLabel(hottest.hour)}. The table below has all of it.`;
}

function Drawing({
  days,
  filled,
  width,
}: {
  days: readonly CalendarDay[];
  filled: readonly Filled[];
  width: number;
}) {
  const turned = width < NARROW;
  const dayNumbers = days.map(({ day }) => day);
  const height = heightOf(width);
  const along = scaleBand<number>()
    .domain(HOURS)
    .range(turned ? [EDGE.foot, height - 1] : [EDGE.side, width - 1]);
  const across = scaleBand<number>()
    .domain(dayNumbers)
    .range(turned ? [EDGE.side, width - 1] : [1, height - EDGE.foot]);
  const cell = Math.min(along.bandwidth(), across.bandwidth());
  const radius = scaleSqrt()
    .domain([30, 100])
    .range([cell * 0.2, cell * 0.48])
    .clamp(true);
  const place = (day: number, hour: number) => {
    const [a, b] = [(along(hour) ?? 0) + along.bandwidth() / 2, (across(day) ?? 0) + across.bandwidth() / 2];
    return turned ? { x: b, y: a } : { x: a, y: b };
  };
  const [a0, a1] = along.range();
  const [b0, b1] = across.range();
  const line = (key: string, a: number | undefined, strong: boolean, isHour: boolean) => {
    const flat = turned === isHour;
    const [from, to] = isHour ? [b0, b1] : [a0, a1];
    return (
      <line
        key={key}
        class={strong ? 'rule strong' : 'rule'}
        {...(flat ? { x1: from, x2: to, y1: a, y2: a } : { x1: a, x2: a, y1: from, y2: to })}
      />
    );
  };
  return (
    <>
      {HOURS.map((hour) => line(`h${hour}`, along(hour), hour % 6 === 0, true))}
      {line('h24', a1, false, true)}
      {dayNumbers.map((day) => line(`d${day}`, across(day), false, false))}
      {line('d7', b1, false, false)}
      {dayNumbers.map((day) => {
        const { x, y } = place(day, 0);
        return (
          <text
            key={day}
            class="edge"
            {...(turned ? { x, y: 14, 'text-anchor': 'middle' } : { x: 0, y: y + 4 })}
          >
            {shortDay(day)}
          </text>
        );
      })}
      {[0, 6, 12, 18].map((hour) => {
        const at = along(hour) ?? 0;
        return (
          <text key={hour} class="edge" {...(turned ? { x: 0, y: at + 12 } : { x: at + 2, y: height - 6 })}>
            {hourLabel(hour)}
          </text>
        );
      })}
      {filled.map(({ day, hour, count, heat }) => {
        const { x, y } = place(day, hour);
        const r = radius(heat);
        return (
          <g key={`${day}-${hour}`}>
            <circle class="dot" data-tone={tone(heat)} cx={x} cy={y} r={r}>
              <title>{`${longDay(day)}, ${hourLabel(hour)}: ${pauses(count)}, heat ${Math.round(heat)} of 100`}</title>
            </circle>
            {count > 1 && r >= 6.5 && (
              <text class="in-dot" x={x} y={y + 4} text-anchor="middle">
                {count > 99 ? '…' : count}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function heightOf(width: number): number {
  if (width < NARROW) return EDGE.foot + 24 * 17 + 1;
  return Math.round(((width - EDGE.side) / 24) * 7) + EDGE.foot;
}

export function HeatCalendar({ days, onSaveSvg }: HeatCalendarProps) {
  const filled = days.flatMap(({ day, hours }) =>
    hours.map((cell, hour) => ({ day, hour, ...cell })).filter(({ count }) => count > 0),
  );
  return (
    <Chart
      id="calendar"
      title="The week by day and hour"
      description={summary(filled)}
      height={heightOf}
      caption="A bigger, stronger dot is a hotter moment. A number says how many there were."
      table={() => ({
        head: ['Day', 'Hour', 'Moments', 'Most heat, of 100'],
        rows: filled.map(({ day, hour, count, heat }) => [
          longDay(day),
          hourLabel(hour),
          count,
          Math.round(heat),
        ]),
      })}
      draw={(width) => <Drawing days={days} filled={filled} width={width} />}
      onSaveSvg={onSaveSvg}
    />
  );
}
