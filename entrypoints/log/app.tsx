/** The heat log: a week at a time, the held drafts, and the way out as a file. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { HeldDrafts } from '@/components/log/held-drafts';
import { reasonLabel } from '@/components/log/reason-label';
import { WeekNav } from '@/components/log/week-nav';
import { WeekView } from '@/components/log/week-view';
import { MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from '@/components/log/words';
import { offsetAt, thisWeekOf } from '@/lib/log/clock';
import { fileName, toJson } from '@/lib/log/export';
import { weekSentence } from '@/lib/log/sentence';
import { ask, type Done, type Message } from '@/lib/messages';
import { toFault } from '@/lib/store/fault';
import type { Held, Outcome } from '@/lib/types';
import { Notices } from './notices';
import type { LogPage, Reader } from './reader';
import { saveFile } from './save-file';
import { useLog } from './use-log';

export interface HeatLogProps {
  readonly reader: Reader;
  /** Milliseconds since 1970; a seam for tests. */
  readonly now?: () => number;
  /** The person's language, which says on which day weeks begin; a seam for tests. */
  readonly language?: string;
  readonly save?: typeof saveFile;
}

/** Asks the background to write. A message that gets no answer is a failure like any other. */
async function tellBackground(message: Extract<Message, { kind: 'hold' | 'let-go' }>): Promise<Done> {
  const noAnswer = { ok: false, why: 'Firebreak did not answer. Please try again.' } as const;
  return ask(message).catch(() => noAnswer);
}

function Week({ page }: { readonly page: LogPage }) {
  const { week } = page;
  const outcomes = (Object.keys(OUTCOME_NAMES) as Outcome[]).map((outcome) => ({
    label: OUTCOME_NAMES[outcome],
    count: week.outcomes[outcome],
  }));
  return (
    <WeekView
      sentence={weekSentence(week.outcomes)}
      quiet={week.total === 0}
      days={week.days}
      outcomes={outcomes.filter(({ count }) => count > 0)}
      reasons={week.reasons.map(({ id, count }) => ({ label: reasonLabel(id), count }))}
      sites={week.sites.map(({ id, count }) => ({ label: SITE_NAMES[id], count }))}
      moves={week.moves.map(({ id, count }) => ({ label: MOVE_NAMES[id], count }))}
      hottest={week.hottest}
    />
  );
}

export function HeatLog({
  reader,
  now = Date.now,
  language = navigator.language,
  save = saveFile,
}: HeatLogProps) {
  const thisWeek = thisWeekOf(now(), language);
  const { firstDay, page, trouble, show, reload, tell } = useLog(reader, thisWeek);
  const [gone, setGone] = useState<Held>();
  const jumped = useRef(false);

  // The popup links to #held, which is not there before the first reading.
  useEffect(() => {
    if (!page || jumped.current) return;
    jumped.current = true;
    if (location.hash === '#held') document.getElementById('held')?.focus();
  }, [page]);

  async function letGo(held: Held) {
    const done = await tellBackground({ kind: 'let-go', held: held.id });
    if (!done.ok) return tell(done.why);
    setGone(held);
    reload();
  }

  async function undo() {
    if (!gone) return;
    const done = await tellBackground({ kind: 'hold', held: gone });
    if (!done.ok) return tell(done.why);
    setGone(undefined);
    reload();
    document.getElementById('held')?.focus();
  }

  async function exportLog(week: number | undefined) {
    try {
      const entries = await reader.entries(week);
      save(fileName(week), toJson(entries, now()), 'application/json');
    } catch (error) {
      tell(`Firebreak could not write the file: ${toFault(error).why}.`);
    }
  }

  async function emptiedRead() {
    await reader.dismissEmptied().catch(() => {});
    reload();
  }

  return (
    <>
      <header>
        <h1>Heat log</h1>
        <p class="soft">
          Only you can see this. It never leaves this browser. The log keeps no words; a draft you hold is
          kept until you let it go.
        </p>
      </header>
      <Notices
        emptied={page?.emptied}
        damaged={page?.damaged ?? 0}
        trouble={trouble}
        onEmptiedRead={emptiedRead}
        onTryAgain={reload}
      />
      {page?.total === 0 && (
        <section class="card">
          <h2>Nothing here yet</h2>
          <p>
            When Firebreak pauses you before a hot reply, quote or repost, the moment is noted here: when,
            where, how hot it was, why, and what you chose.
          </p>
        </section>
      )}
      {page && page.total > 0 && (
        <section class="card week" aria-label="The week">
          <WeekNav firstDay={firstDay} thisWeek={thisWeek} onWeek={show} />
          {/* A week that could not be read must not show the one before under its own dates. */}
          {(page.week.firstDay === firstDay || !trouble) && <Week page={page} />}
        </section>
      )}
      {page && (
        <HeldDrafts
          drafts={page.held}
          gone={gone}
          offset={offsetAt(now())}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          onLetGo={letGo}
          onUndo={undo}
        />
      )}
      {page && page.total > 0 && (
        <section class="card" aria-labelledby="export">
          <h2 id="export">Take it with you</h2>
          <p class="soft">As a JSON file. It holds what you see here, and no words of yours or of others.</p>
          <p class="ways">
            <button type="button" onClick={() => exportLog(firstDay)}>
              Save this week
            </button>
            <button type="button" onClick={() => exportLog(undefined)}>
              Save everything
            </button>
          </p>
        </section>
      )}
    </>
  );
}
