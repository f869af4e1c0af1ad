/** One week in full. A quiet week is one sentence and nothing else. */
import type { Week } from '@/lib/log/week';
import type { Outcome } from '@/lib/types';
import { HeatCalendar } from '../charts/heat-calendar';
import { OutcomeBar } from '../charts/outcome-bar';
import { Bars } from './bars';
import { crowdWords } from './crowd-words';
import type { Besides, MomentActions } from './moment';
import { Moments } from './moments';
import { reasonLabel } from './reason-label';
import { MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from './words';

export interface WeekViewProps extends MomentActions {
  readonly week: Week;
  /** Said first. */
  readonly sentence: string;
  readonly besides: Besides;
  onSaveSvg(name: string, svg: string): void;
}

export function WeekView({ week, sentence, besides, onSaveSvg, ...actions }: WeekViewProps) {
  const outcomes = (Object.keys(OUTCOME_NAMES) as Outcome[]).map((id) => ({
    id,
    label: OUTCOME_NAMES[id],
    count: week.outcomes[id],
  }));
  return (
    <>
      <p class="sentence" aria-live="polite">
        {sentence}
      </p>
      {week.total > 0 && (
        <>
          <HeatCalendar days={week.days} onSaveSvg={onSaveSvg} />
          <OutcomeBar parts={outcomes.filter(({ count }) => count > 0)} onSaveSvg={onSaveSvg} />
          <div class="columns">
            <Bars
              id="reasons"
              title="What set you off"
              bars={week.reasons.map(({ id, count }) => ({ label: reasonLabel(id), count }))}
              none="No reason: you asked for every pause."
            />
            <Bars
              id="sites"
              title="Where"
              bars={week.sites.map(({ id, count }) => ({ label: SITE_NAMES[id], count }))}
              none="Nowhere."
            />
            <Bars
              id="moves"
              title="What you were about to do"
              bars={week.moves.map(({ id, count }) => ({ label: MOVE_NAMES[id], count }))}
              none="Nothing."
            />
            <section class="crowd" aria-labelledby="crowd">
              <h3 id="crowd">The crowd</h3>
              <p>{crowdWords(week.before)}</p>
            </section>
          </div>
          <Moments hottest={week.hottest} moments={week.moments} besides={besides} {...actions} />
        </>
      )}
    </>
  );
}
