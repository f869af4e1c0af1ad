/** Hours in which Firebreak is silent, by weekday. */
import type { QuietHours, Settings } from '@/lib/types';
import { DAYS } from './words';

export interface QuietHoursProps {
  readonly hours: readonly QuietHours[];
  onSet(label: string, change: Partial<Settings>): void;
}

/** Most that can be set. */
const MOST = 20;
const FRESH: QuietHours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 12 * 60 };

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `undefined` for anything that is no time of day. */
export function minutesOf(text: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes >= 0 && minutes < 1440 ? minutes : undefined;
}

export function QuietHoursPart({ hours, onSet }: QuietHoursProps) {
  const put = (label: string, next: readonly QuietHours[]) => onSet(label, { quietHours: next });
  const replace = (at: number, change: Partial<QuietHours>) =>
    put(
      'Quiet hours changed.',
      hours.map((one, index) => (index === at ? { ...one, ...change } : one)),
    );
  return (
    <>
      {hours.map((one, at) => {
        const name = `Quiet hours ${at + 1}`;
        const setTime = (key: 'from' | 'to', text: string) => {
          const minutes = minutesOf(text);
          if (minutes !== undefined && minutes !== one[key]) replace(at, { [key]: minutes });
        };
        return (
          <fieldset class="hours" key={at}>
            <legend>{name}</legend>
            <div class="chips">
              {DAYS.map(({ day, short, long }) => (
                <button
                  key={day}
                  type="button"
                  class="chip"
                  aria-pressed={one.days.includes(day)}
                  onClick={() =>
                    replace(at, {
                      days: one.days.includes(day)
                        ? one.days.filter((other) => other !== day)
                        : [...one.days, day].sort((a, b) => a - b),
                    })
                  }
                >
                  {short}
                  <span class="unseen">{long.slice(short.length)}</span>
                </button>
              ))}
            </div>
            <p class="times">
              <label for={`from-${at}`}>from</label>
              <input
                id={`from-${at}`}
                type="time"
                value={clock(one.from)}
                onChange={({ currentTarget }) => setTime('from', currentTarget.value)}
              />
              <label for={`to-${at}`}>to</label>
              <input
                id={`to-${at}`}
                type="time"
                value={clock(one.to)}
                onChange={({ currentTarget }) => setTime('to', currentTarget.value)}
              />
              {one.to <= one.from && <span class="soft">until the next day</span>}
              <button
                type="button"
                onClick={() =>
                  put(
                    `${name} removed.`,
                    hours.filter((_, index) => index !== at),
                  )
                }
              >
                Remove<span class="unseen"> {name}</span>
              </button>
            </p>
          </fieldset>
        );
      })}
      {hours.length < MOST && (
        <p>
          <button type="button" onClick={() => put('Quiet hours added.', [...hours, FRESH])}>
            Add quiet hours
          </button>
        </p>
      )}
    </>
  );
}
