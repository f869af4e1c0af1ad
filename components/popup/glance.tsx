/** This week in one line and a small chart, held drafts that are due, and the ways on. */
import { WeekChart, type WeekChartProps } from './week-chart';

export interface GlanceProps {
  readonly sentence: string;
  readonly days: WeekChartProps['days'];
  readonly held: number;
  /** How many of them are due. */
  readonly due: number;
  /** Addresses of the extension's pages. */
  readonly logUrl: string;
  readonly optionsUrl: string;
}

function heldWords(held: number, due: number): string {
  const drafts = held === 1 ? '1 held draft' : `${held} held drafts`;
  return due === 0 ? drafts : `${drafts}, ${due} due now`;
}

export function Glance({ sentence, days, held, due, logUrl, optionsUrl }: GlanceProps) {
  return (
    <section class="glance" aria-labelledby="this-week">
      <h2 id="this-week">This week</h2>
      <p>{sentence}</p>
      {days.some(({ count }) => count > 0) && <WeekChart days={days} />}
      <p class="ways">
        {held > 0 && (
          <a
            class={`button ${due > 0 ? 'due' : ''}`}
            href={`${logUrl}#held`}
            target="_blank"
            rel="noreferrer"
          >
            {heldWords(held, due)}
          </a>
        )}
        <a class="button" href={logUrl} target="_blank" rel="noreferrer">
          Heat log
        </a>
        <a class="button" href={optionsUrl} target="_blank" rel="noreferrer">
          Options
        </a>
      </p>
    </section>
  );
}
