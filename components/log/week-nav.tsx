/** Which week is shown, and the way to others. Left and right arrow keys do the same anywhere on the page. */
import { useLayoutEffect } from 'preact/hooks';
import { DAY, firstDayOfWeek } from '@/lib/log/calendar';
import { weekStartOf } from '@/lib/log/clock';
import { weekDates } from './format';

export interface WeekNavProps {
  /** Local day number of the shown week's first day. */
  readonly firstDay: number;
  /** The same of the present week: there is nothing after it. */
  readonly thisWeek: number;
  /** Local day number. */
  readonly today: number;
  /** Says on which day weeks begin. */
  readonly language: string;
  onWeek(firstDay: number): void;
}

/** Keys that belong to something else: writing, choosing, a shortcut of the browser. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('input, textarea, select, [contenteditable], [data-arrows]') != null;
}

/** "2025-06-11", as a date field has it. */
function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function WeekNav({ firstDay, thisWeek, today, language, onWeek }: WeekNavProps) {
  const last = firstDay >= thisWeek;

  // In the same breath as the drawing: a key pressed again at once must meet the week that is shown.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === 'ArrowLeft') onWeek(firstDay - 7);
      else if (event.key === 'ArrowRight' && !last) onWeek(firstDay + 7);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [firstDay, last, onWeek]);

  function goTo(value: string) {
    const day = Math.floor(Date.parse(value) / DAY);
    if (Number.isFinite(day) && day <= today) onWeek(firstDayOfWeek(day, weekStartOf(language)));
  }

  // Not `disabled`: a button that has just been pressed must not lose the focus by it.
  return (
    <nav class="week-nav" aria-label="Week">
      <button type="button" onClick={() => onWeek(firstDay - 7)}>
        <span aria-hidden="true">←&nbsp;</span>Earlier
      </button>
      <h2 aria-live="polite">{weekDates(firstDay)}</h2>
      <button type="button" aria-disabled={last} onClick={() => !last && onWeek(firstDay + 7)}>
        Later<span aria-hidden="true">&nbsp;→</span>
      </button>
      <button type="button" aria-disabled={last} onClick={() => !last && onWeek(thisWeek)}>
        This week
      </button>
      <label class="go-to">
        <span>Go to</span>
        <input
          type="date"
          aria-label="Go to the week of"
          max={isoDay(today)}
          value={isoDay(firstDay)}
          onChange={(event) => goTo(event.currentTarget.value)}
        />
      </label>
    </nav>
  );
}
