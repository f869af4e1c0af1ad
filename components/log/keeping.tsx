/** How long moments are kept, and the weekly reminder. */
import { useState } from 'preact/hooks';
import type { Reminder } from '@/lib/types';
import { counted } from './counted';
import { hourLabel, longDay } from './format';

export interface KeepingProps {
  /** Days; 0 for ever. */
  readonly keepFor: number;
  readonly reminder: Reminder | null;
  /** How many moments are older than so many days. */
  countOlder(days: number): Promise<number>;
  onKeepFor(days: number): void;
  /** Says what came of it where it did not work. */
  onReminder(reminder: Reminder | null): Promise<string | undefined>;
}

const TIMES: readonly (readonly [days: number, words: string])[] = [
  [0, 'until I delete them'],
  [91, 'three months'],
  [365, 'a year'],
  [730, 'two years'],
];

/** 0 is Sunday, which was day 3 of 1970. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];
const dayName = (day: number) => longDay(day + 3).split(/[ ,]/)[0] ?? '';

function Retention({
  keepFor,
  countOlder,
  onKeepFor,
}: Pick<KeepingProps, 'keepFor' | 'countOlder' | 'onKeepFor'>) {
  const [asking, setAsking] = useState<{ readonly days: number; readonly older: number }>();
  const times = TIMES.some(([days]) => days === keepFor)
    ? TIMES
    : [...TIMES, [keepFor, `${keepFor} days`] as const];
  async function choose(days: number) {
    const older = days === 0 ? 0 : await countOlder(days);
    if (older > 0) return setAsking({ days, older });
    setAsking(undefined);
    onKeepFor(days);
  }
  return (
    <>
      <label class="field" for="keep-for">
        Keep moments
        <select
          id="keep-for"
          value={String(asking?.days ?? keepFor)}
          onChange={(event) => void choose(Number(event.currentTarget.value))}
        >
          {times.map(([days, words]) => (
            <option value={String(days)} key={days}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {asking && (
          <p class="ways">
            {counted(asking.older, 'moment is', 'moments are')} older than that, and would be deleted now.
            <button
              type="button"
              onClick={() => {
                setAsking(undefined);
                onKeepFor(asking.days);
              }}
            >
              Delete {asking.older === 1 ? 'it' : 'them'}
            </button>
            <button type="button" onClick={() => setAsking(undefined)}>
              Leave it as it is
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function WeeklyReminder({ reminder, onReminder }: Pick<KeepingProps, 'reminder' | 'onReminder'>) {
  const [said, say] = useState<string>();
  const { day, hour } = reminder ?? { day: 0, hour: 18 };
  const set = async (to: Reminder | null) => say(await onReminder(to));
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={reminder !== null}
          onChange={(event) => void set(event.currentTarget.checked ? { day, hour } : null)}
        />
        Remind me once a week. The reminder says nothing of what is in here.
      </label>
      {reminder && (
        <div class="fields">
          <label class="field" for="reminder-day">
            Day
            <select
              id="reminder-day"
              value={String(day)}
              onChange={(event) => void set({ day: Number(event.currentTarget.value), hour })}
            >
              {DAYS.map((one) => (
                <option value={String(one)} key={one}>
                  {dayName(one)}
                </option>
              ))}
            </select>
          </label>
          <label class="field" for="reminder-hour">
            Hour
            <select
              id="reminder-hour"
              value={String(hour)}
              onChange={(event) => void set({ day, hour: Number(event.currentTarget.value) })}
            >
              {Array.from({ length: 24 }, (_, one) => (
                <option value={String(one)} key={hourLabel(one)}>
                  {hourLabel(one)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}

export function Keeping(props: KeepingProps) {
  return (
    <section class="card" aria-labelledby="keeping">
      <h2 id="keeping">How this log is kept</h2>
      <Retention {...props} />
      <WeeklyReminder {...props} />
    </section>
  );
}
