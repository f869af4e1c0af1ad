/** Seven days by 24 hours. Heat shows as size and tone together, never as colour alone; the table says it in figures. */
import { hourLabel, longDay, shortDay } from './format';

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

export interface CalendarProps {
  readonly days: readonly CalendarDay[];
}

interface Filled extends CalendarHour {
  readonly day: number;
  readonly hour: number;
}

/** 1 (warm) … 4 (hottest). */
function toneOf(heat: number): number {
  if (heat < 50) return 1;
  if (heat < 70) return 2;
  return heat < 85 ? 3 : 4;
}

/** Width of the dot in hundredths of its cell: its area grows with the heat. */
function sizeOf(heat: number): number {
  return Math.round(40 + 60 * Math.sqrt(Math.min(100, Math.max(0, heat)) / 100));
}

function pauses(count: number): string {
  return count === 1 ? '1 pause' : `${count} pauses`;
}

function summary(filled: readonly Filled[]): string {
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const [first, ...rest] = filled;
  if (!first) return 'Calendar of the week: no pauses.';
  const hottest = rest.reduce((most, hour) => (hour.heat > most.heat ? hour : most), first);
  const when = `${longDay(hottest.day)} at ${hourLabel(hottest.hour)}`;
  return `Calendar of the week by day and hour: ${pauses(total)}, the hottest on ${when}. The table below has all of it.`;
}

export function Calendar({ days }: CalendarProps) {
  const filled = days.flatMap(({ day, hours }) =>
    hours.map((cell, hour) => ({ day, hour, ...cell })).filter(({ count }) => count > 0),
  );
  return (
    <figure class="calendar">
      <div class="grid" role="img" aria-label={summary(filled)}>
        {days.map(({ day, hours }) => (
          <div class="row" key={day}>
            <span class="edge">{shortDay(day)}</span>
            {hours.map((cell, hour) => (
              <span class="cell" key={hour}>
                {cell.count > 0 && (
                  <span
                    class="dot"
                    data-tone={toneOf(cell.heat)}
                    style={{ '--size': `${sizeOf(cell.heat)}%` }}
                    title={`${longDay(day)}, ${hourLabel(hour)}: ${pauses(cell.count)}, heat ${Math.round(cell.heat)} of 100`}
                  >
                    {cell.count > 1 ? cell.count : ''}
                  </span>
                )}
              </span>
            ))}
          </div>
        ))}
        <div class="row hours">
          <span class="edge" />
          {[0, 6, 12, 18].map((hour) => (
            <span class="edge hour" key={hour}>
              {hourLabel(hour)}
            </span>
          ))}
        </div>
      </div>
      <figcaption class="soft">
        A bigger, stronger dot is a hotter moment. A number says how many there were.
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Hour</th>
              <th scope="col">Pauses</th>
              <th scope="col">Most heat, of 100</th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ day, hour, count, heat }) => (
              <tr key={`${day}-${hour}`}>
                <th scope="row">{longDay(day)}</th>
                <td>{hourLabel(hour)}</td>
                <td>{count}</td>
                <td>{Math.round(heat)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
