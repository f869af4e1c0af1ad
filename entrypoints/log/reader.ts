/** What the heat log page reads: the store directly (extension pages may), by ranges of its index. */
import { DAY, rangeOf } from '@/lib/log/calendar';
import type { DaySum } from '@/lib/log/day-sum';
import { type LookedBack, lookedBack, waiting, waitingRange } from '@/lib/log/look-back';
import { isInWeek } from '@/lib/log/week';
import { allDecks } from '@/lib/reflection/in-use';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Connection } from '@/lib/store/connection';
import { createDays } from '@/lib/store/days';
import { createDecks } from '@/lib/store/decks';
import { createEntries } from '@/lib/store/entries';
import { createHeld } from '@/lib/store/held';
import { createLockBox, type LockState } from '@/lib/store/lock-box';
import { createLogMeta, type Expired } from '@/lib/store/log-meta';
import { createLookBacks } from '@/lib/store/look-backs';
import type { Emptied, Outside } from '@/lib/store/outside';
import { createSettings } from '@/lib/store/settings';
import type { Entry, Experiment, Held, LookBack, LookBackAnswer, Settings } from '@/lib/types';

export interface WeekRows {
  readonly firstDay: number;
  /** Of that week alone. */
  readonly rows: readonly Entry[];
  /** Rows of about that time that could not be understood. */
  readonly damaged: number;
  /** When the first moment of the whole log was, ms since 1970; `undefined` where the log is empty. */
  readonly oldest: number | undefined;
}

/** What there is to know besides the week itself. */
export interface About {
  /** Rows set aside that belong to no week: undated ones, and drafts. */
  readonly damaged: number;
  readonly held: readonly Held[];
  /** The browser lost an earlier database, and nobody has read the notice yet. */
  readonly emptied: Emptied | undefined;
  readonly expired: Expired | undefined;
  readonly waiting: readonly Entry[];
  readonly lookedBack: LookedBack;
  readonly experiment: Experiment | undefined;
  readonly lock: LockState;
  readonly settings: Settings;
  /** Texts of questions, by their id. */
  readonly questions: ReadonlyMap<string, string>;
}

/** What belongs to single moments. */
export interface BesidesRows {
  readonly answers: ReadonlyMap<string, LookBackAnswer>;
  readonly locked: ReadonlySet<string>;
}

/** All methods but `dismissEmptied` reject with a `StoreFault`. */
export interface Reader {
  /** The week that begins on this local day. */
  week(firstDay: number): Promise<WeekRows>;
  /** `today` is a local day number. */
  about(today: number): Promise<About>;
  besides(entries: readonly Entry[]): Promise<BesidesRows>;
  /** Sums of the local days `from <= day < to`. */
  sums(from: number, to: number): Promise<readonly DaySum[]>;
  /** The whole log, oldest first. */
  everything(): Promise<{ readonly entries: readonly Entry[]; readonly lookBacks: readonly LookBack[] }>;
  /** How many moments are older than that, ms since 1970. */
  countBefore(at: number): Promise<number>;
  /** The notice of an emptied database has been read. */
  dismissEmptied(): Promise<void>;
}

export function createReader(connection: Connection, outside: Outside): Reader {
  const entries = createEntries(connection);
  const drafts = createHeld(connection);
  const days = createDays(connection);
  const lookBacks = createLookBacks(connection);
  const logMeta = createLogMeta(connection);
  const lockBox = createLockBox(connection);
  const decks = createDecks(connection);
  const settings = createSettings(connection);

  /** Counting them goes over the whole index, and no new ones come while the page is open: once is enough. */
  let undated: Promise<number> | undefined;
  function undatedOnce(): Promise<number> {
    undated ??= entries.undated().catch((error) => {
      undated = undefined;
      throw error;
    });
    return undated;
  }

  async function waitingOn(today: number): Promise<readonly Entry[]> {
    const { from, to } = waitingRange(today);
    const { rows } = await entries.between(from, to);
    const answered = await lookBacks.of(rows.map(({ id }) => id));
    return waiting(rows, new Set(answered.keys()), today);
  }

  async function questions(): Promise<Map<string, string>> {
    const all = allDecks((await decks.list()).rows).flatMap((deck) => deck.questions);
    return new Map(all.map(({ id, text }) => [id, text]));
  }

  return {
    async week(firstDay) {
      const { from, to } = rangeOf(firstDay);
      const [{ rows, damaged }, oldest] = await Promise.all([entries.between(from, to), entries.oldest()]);
      return { firstDay, rows: rows.filter((entry) => isInWeek(entry, firstDay)), damaged, oldest };
    },
    async about(today) {
      const [lost, held, emptied, expired, wait, answers, experiment, lock, read, texts] = await Promise.all([
        undatedOnce(),
        drafts.list(),
        outside.emptied().catch(() => undefined),
        logMeta.expired(),
        waitingOn(today),
        lookBacks.answers(),
        logMeta.experiment(),
        lockBox.state(),
        settings.read(DEFAULT_SETTINGS),
        questions(),
      ]);
      return {
        damaged: lost + held.damaged,
        held: held.rows,
        emptied,
        expired,
        waiting: wait,
        lookedBack: lookedBack(answers),
        experiment,
        lock,
        settings: read.settings,
        questions: texts,
      };
    },
    async besides(rows) {
      const ids = rows.map(({ id }) => id);
      const [answers, locked] = await Promise.all([lookBacks.of(ids), lockBox.locked(ids)]);
      return { answers, locked };
    },
    sums: (from, to) => days.between(from, to),
    async everything() {
      const [{ rows }, answers] = await Promise.all([entries.all(), lookBacks.all()]);
      return { entries: rows, lookBacks: answers };
    },
    countBefore: (at) => entries.countBefore(at),
    dismissEmptied: () => outside.dismissEmptied(),
  };
}

/** A number of days before an instant, ms since 1970. */
export function daysBefore(now: number, days: number): number {
  return now - days * DAY;
}
