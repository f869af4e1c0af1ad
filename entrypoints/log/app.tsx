/** The heat log: looking back, a week at a time, the weeks over time, the held drafts, and how it is all kept. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Filters } from '@/components/log/filters';
import { lookedBackWords } from '@/components/log/look-back-words';
import { LookBacks } from '@/components/log/look-backs';
import type { Besides } from '@/components/log/moment';
import { OverTime } from '@/components/log/over-time';
import { WeekNav } from '@/components/log/week-nav';
import { WeekView } from '@/components/log/week-view';
import { localDay } from '@/lib/log/calendar';
import { offsetAt, thisWeekOf } from '@/lib/log/clock';
import { isFiltering, NO_FILTER } from '@/lib/log/filter';
import { monthsOf } from '@/lib/log/months';
import { filteredSentence, weekSentence } from '@/lib/log/sentence';
import { weekOf } from '@/lib/log/week';
import { comparable, weeksOf } from '@/lib/log/weeks';
import type { LockBox } from '@/lib/store/lock-box';
import { useActions } from './actions';
import { Notices } from './notices';
import type { Reader } from './reader';
import { Rest } from './rest';
import { saveFile } from './save-file';
import { useLock } from './use-lock';
import { useLog } from './use-log';
import type { Writer } from './writer';

export interface HeatLogProps {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly lockBox: LockBox;
  /** Milliseconds since 1970; a seam for tests. */
  readonly now?: () => number;
  /** The person's language, which says on which day weeks begin; a seam for tests. */
  readonly language?: string;
  readonly save?: typeof saveFile;
}

const NO_QUESTIONS: ReadonlyMap<string, string> = new Map();

export function HeatLog(props: HeatLogProps) {
  const { reader, writer, lockBox, now = Date.now, language = navigator.language, save = saveFile } = props;
  const [today, thisWeek] = [localDay(now(), offsetAt(now())), thisWeekOf(now(), language)];
  const log = useLog(
    reader,
    today,
    thisWeek,
    useCallback(() => writer.lookAfter(), [writer]),
  );
  const { firstDay, week: read, about, sums, trouble } = log;
  const [filter, setFilter] = useState(NO_FILTER);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const lock = useLock(lockBox, about?.lock ?? 'none', log.reload);
  const week = useMemo(() => read && weekOf(read.rows, read.firstDay, filter), [read, filter]);
  const whole = useMemo(
    () => (isFiltering(filter) ? read && weekOf(read.rows, read.firstDay) : week),
    [read, week, filter],
  );
  const sentence =
    week &&
    (isFiltering(filter)
      ? filteredSentence(week.total, week.leftOut)
      : weekSentence(week.outcomes, week.onlyLogged));
  const actions = useActions({ reader, writer, log, lock, now, save, week: whole });
  const jumped = useRef(false);

  // The popup links to #held, which is not there before the first reading.
  useEffect(() => {
    if (!about || jumped.current) return;
    jumped.current = true;
    if (location.hash === '#held') document.getElementById('held')?.focus();
  }, [about]);

  const { lines } = lock;
  // Drawn again only when there is something else to draw: a full week has many parts.
  const weekView = useMemo(() => {
    const besides: Besides = { ...log.besides, opened: lines, questions: about?.questions ?? NO_QUESTIONS };
    return (
      week && (
        <WeekView
          week={week}
          sentence={sentence ?? ''}
          besides={besides}
          onOpen={log.open}
          onAnswer={actions.answer}
          onDelete={actions.remove}
          onSaveSvg={actions.saveSvg}
        />
      )
    );
  }, [week, sentence, log.besides, lines, about]);
  const overTime = useMemo(() => {
    const firstLogged = read?.oldest === undefined ? today : localDay(read.oldest, offsetAt(read.oldest));
    const weeks = weeksOf(sums, thisWeek, filter);
    return (
      <OverTime
        weeks={weeks}
        compared={comparable(weeks, today, firstLogged)}
        months={monthsOf(sums, today, filter)}
        onSaveSvg={actions.saveSvg}
      />
    );
  }, [sums, thisWeek, today, filter, read?.oldest]);

  const isEmpty = read !== undefined && read.oldest === undefined;
  // What was put off comes last, in the order in which it was.
  const putOff = [...later];
  const waiting = (about?.waiting ?? []).toSorted((a, b) => putOff.indexOf(a.id) - putOff.indexOf(b.id));

  return (
    <>
      <header>
        <h1>Heat log</h1>
        <p class="soft">
          Only you can see this. It never leaves this browser. It keeps no words of anybody, except the drafts
          you hold and the lines to yourself that you chose to keep.
        </p>
      </header>
      <Notices
        emptied={about?.emptied}
        expired={about?.expired}
        damaged={(read?.damaged ?? 0) + (about?.damaged ?? 0)}
        trouble={trouble}
        deleted={actions.deleted}
        onUndo={actions.undo}
        onBring={() => document.getElementById('bring-log')?.click()}
        onEmptiedRead={actions.emptiedRead}
        onExpiredRead={actions.expiredRead}
        onTryAgain={() => {
          log.tell(undefined);
          log.reload();
        }}
      />
      {isEmpty && (
        <section class="card">
          <h2>Nothing here yet</h2>
          <p>
            When Firebreak pauses you before a hot reply, quote or repost, the moment is noted here: when,
            where, how hot it was, why, and what you chose.
          </p>
        </section>
      )}
      {about && (
        <LookBacks
          waiting={waiting}
          summary={lookedBackWords(about.lookedBack)}
          onAnswer={actions.answer}
          onLater={({ id }) => setLater(new Set([...later].filter((one) => one !== id)).add(id))}
        />
      )}
      {week && !isEmpty && (
        <section class="card week" aria-label="The week">
          <WeekNav
            firstDay={firstDay}
            thisWeek={thisWeek}
            today={today}
            language={language}
            onWeek={log.show}
          />
          <Filters filter={filter} onFilter={setFilter} />
          {/* A week that could not be read must not show the one before under its own dates. */}
          {(week.firstDay === firstDay || !trouble) && weekView}
        </section>
      )}
      {about && !isEmpty && (log.settled || sums.length > 0) && overTime}
      {about && (
        <Rest
          about={about}
          sums={sums}
          actions={actions}
          lock={lock}
          reader={reader}
          isEmpty={isEmpty}
          week={whole ?? weekOf([], firstDay)}
          now={now()}
        />
      )}
    </>
  );
}
