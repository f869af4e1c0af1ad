/** What comes after the weeks: held drafts, the experiment, files, and how the log is kept and locked. */
import { HeldDrafts } from '@/components/held/held-drafts';
import { OwnExperiment } from '@/components/log/experiment';
import { Keeping } from '@/components/log/keeping';
import { LockCard } from '@/components/log/lock';
import { TakeAway } from '@/components/log/take-away';
import { localDay } from '@/lib/log/calendar';
import { offsetAt } from '@/lib/log/clock';
import type { DaySum } from '@/lib/log/day-sum';
import { weekSentence } from '@/lib/log/sentence';
import type { Week } from '@/lib/log/week';
import type { useActions } from './actions';
import { experimentStage, newExperiment } from './experiment-stage';
import { type About, daysBefore, type Reader } from './reader';
import { useHeldReadings } from './use-held-readings';
import type { LockUse } from './use-lock';

export interface RestProps {
  readonly about: About;
  readonly sums: readonly DaySum[];
  readonly actions: ReturnType<typeof useActions>;
  readonly lock: LockUse;
  readonly reader: Reader;
  readonly isEmpty: boolean;
  /** The whole week that is shown, whatever the filter. */
  readonly week: Week;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function Rest({ about, sums, actions, lock, reader, isEmpty, week, now }: RestProps) {
  const readings = useHeldReadings(about.held);
  const offset = offsetAt(now);
  const today = localDay(now, offset);
  return (
    <>
      <HeldDrafts
        drafts={about.held.filter(({ id }) => id !== actions.gone?.id)}
        gone={actions.gone}
        now={now}
        offset={offset}
        readsNow={({ id }) => readings.get(id)}
        onKeepHolding={actions.keepHolding}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onLetGo={actions.letGo}
        onUndo={actions.undoLetGo}
      />
      <OwnExperiment
        state={experimentStage(about.experiment, sums, today)}
        onStart={() => actions.setExperiment(newExperiment(today))}
        onEnd={() => actions.setExperiment(undefined)}
        onSaveSvg={actions.saveSvg}
      />
      <TakeAway
        empty={isEmpty}
        locked={lock.state === 'locked' || lock.state === 'broken'}
        onCopy={() => actions.copy(weekSentence(week.outcomes, week.onlyLogged))}
        onSave={actions.exportLog}
        onImport={actions.bring}
      />
      <Keeping
        keepFor={about.settings.keepFor}
        reminder={about.settings.reminder}
        countOlder={(days) => reader.countBefore(daysBefore(now, days))}
        onKeepFor={actions.keepFor}
        onReminder={actions.remind}
      />
      <LockCard {...lock} />
    </>
  );
}
