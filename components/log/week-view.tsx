/** One week in full. A quiet week is one sentence and nothing else. */
import type { Entry } from '@/lib/types';
import { type Bar, Bars } from './bars';
import { Calendar, type CalendarDay } from './calendar';
import { Moments } from './moments';

export interface WeekViewProps {
  readonly sentence: string;
  readonly quiet: boolean;
  readonly days: readonly CalendarDay[];
  readonly outcomes: readonly Bar[];
  readonly reasons: readonly Bar[];
  readonly sites: readonly Bar[];
  readonly moves: readonly Bar[];
  readonly hottest: readonly Entry[];
}

export function WeekView(props: WeekViewProps) {
  return (
    <>
      <p class="sentence" aria-live="polite">
        {props.sentence}
      </p>
      {!props.quiet && (
        <>
          <Calendar days={props.days} />
          <div class="columns">
            <Bars id="outcomes" title="What came of it" bars={props.outcomes} none="Nothing." />
            <Bars
              id="reasons"
              title="What set you off"
              bars={props.reasons}
              none="No reason: you asked for every pause."
            />
            <Bars id="sites" title="Where" bars={props.sites} none="Nowhere." />
            <Bars id="moves" title="What you were about to do" bars={props.moves} none="Nothing." />
          </div>
          <Moments entries={props.hottest} />
        </>
      )}
    </>
  );
}
