/** The hottest moments of a week, and all of them by day. */
import { useState } from 'preact/hooks';
import { localDay } from '@/lib/log/calendar';
import type { Entry } from '@/lib/types';
import { counted } from './counted';
import { longDay } from './format';
import { type Besides, Moment, type MomentActions } from './moment';

export interface MomentsProps extends MomentActions {
  readonly hottest: readonly Entry[];
  /** All of the week that is looked at, by time. */
  readonly moments: readonly Entry[];
  readonly besides: Besides;
}

/** How many of a day are shown at once. */
const SHOWN = 40;

type ListProps = MomentActions & { readonly entries: readonly Entry[]; readonly besides: Besides };

function List({ entries, ...rest }: ListProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Moment entry={entry} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function DayList({ entries, day, ...rest }: ListProps & { readonly day: number }) {
  const [shown, setShown] = useState(SHOWN);
  const name = longDay(day);
  return (
    <section class="day" aria-label={name}>
      <p class="day-head">
        <b>{name}</b> <span class="soft">{counted(entries.length, 'moment', 'moments')}</span>
        <button type="button" onClick={() => rest.onDelete(entries, name)}>
          Delete this day<span class="unseen">: {name}</span>
        </button>
      </p>
      <List entries={entries.slice(0, shown)} {...rest} />
      {entries.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, entries.length - shown)} more
        </button>
      )}
    </section>
  );
}

function byDay(entries: readonly Entry[]): [number, Entry[]][] {
  const days = new Map<number, Entry[]>();
  for (const entry of entries) {
    const day = localDay(entry.at, entry.offset);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

export function Moments({ hottest, moments, ...rest }: MomentsProps) {
  const [all, setAll] = useState(false);
  return (
    <section class="moments" aria-labelledby="hottest">
      <h3 id="hottest">The hottest moments</h3>
      <List entries={hottest} {...rest} />
      <details class="all-moments" open={all} onToggle={(event) => setAll(event.currentTarget.open)}>
        <summary>{counted(moments.length, 'moment', 'moments')} by day</summary>
        {all &&
          byDay(moments).map(([day, entries]) => <DayList key={day} day={day} entries={entries} {...rest} />)}
        {all && (
          <p class="ways">
            <button type="button" onClick={() => rest.onDelete(moments, 'the week')}>
              Delete all {moments.length} of this week
            </button>
          </p>
        )}
      </details>
    </section>
  );
}
