/**
 * What the heat log page writes. Moments are taken out and put back in the database directly, because there may be
 * very many; the background is told afterwards, and sees to what hangs on them.
 */

import type { SealedLine } from '@/lib/lock/line';
import { ask, type Done, type Message } from '@/lib/messages';
import type { Connection } from '@/lib/store/connection';
import { toFault } from '@/lib/store/fault';
import { createLockBox } from '@/lib/store/lock-box';
import { BadFile, readLogFile } from '@/lib/store/log-file';
import { createLogMeta } from '@/lib/store/log-meta';
import { createLogRows, type Merged, type Removed } from '@/lib/store/log-rows';
import type { Entry, Experiment, Held, LookBackAnswer, Settings } from '@/lib/types';

/** Sums of a very long log are made anew in a few seconds. */
const LOOK_AFTER_WITHIN = 60_000;

export interface Writer {
  /** Reject with a `StoreFault`. */
  remove(entries: readonly Entry[]): Promise<Removed>;
  restore(removed: Removed): Promise<void>;
  setExperiment(experiment: Experiment | undefined): Promise<void>;
  dismissExpired(): Promise<void>;
  /** Rejects with a `BadFile` or a `StoreFault`; nothing is changed then. */
  bring(file: Pick<Blob, 'size' | 'text'>): Promise<Merged>;
  /** Resolves when the background has looked after the log; never rejects. */
  lookAfter(): Promise<void>;
  answer(entry: string, answer: LookBackAnswer): Promise<Done>;
  set(settings: Partial<Settings>): Promise<Done>;
  hold(held: Held): Promise<Done>;
  keepHolding(held: string, due: number | null): Promise<Done>;
  letGo(held: string): Promise<Done>;
}

/** A message that gets no answer is a failure like any other. */
async function tell(message: Message): Promise<Done> {
  const noAnswer = { ok: false, why: 'Firebreak did not answer. Please try again.' } as const;
  return ask(message).then(
    (answer) => ('ok' in answer ? answer : noAnswer),
    () => noAnswer,
  );
}

/** Why something did not work, as a whole sentence; `what` ends "Firebreak could not …". */
export function whyNot(what: string, error: unknown): string {
  return error instanceof BadFile ? error.why : `Firebreak could not ${what}: ${toFault(error).why}.`;
}

export function createWriter(connection: Connection): Writer {
  const rows = createLogRows(connection);
  const meta = createLogMeta(connection);
  const lockBox = createLockBox(connection);

  async function lookAfter(): Promise<void> {
    await ask({ kind: 'log-changed' }, LOOK_AFTER_WITHIN).catch(() => {});
  }

  async function changing<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    void lookAfter();
    return result;
  }

  return {
    remove: (entries) => changing(rows.remove(entries.map(({ id }) => id))),
    restore: (removed) => changing(rows.restore(removed)),
    setExperiment: (experiment) => changing(meta.setExperiment(experiment)),
    dismissExpired: () => meta.dismissExpired(),
    async bring(file) {
      const { entries, lookBacks } = await readLogFile(file);
      const prepared = await Promise.all(entries.map((entry) => lockBox.prepare(entry)));
      const sealed = new Map<string, SealedLine>();
      for (const { row, sealed: line } of prepared) if (line) sealed.set(row.id, line);
      return changing(
        rows.merge(
          prepared.map(({ row }) => row),
          lookBacks,
          sealed,
        ),
      );
    },
    lookAfter,
    answer: (entry, answer) => tell({ kind: 'look-back', entry, answer }),
    set: (settings) => tell({ kind: 'set', settings }),
    hold: (held) => tell({ kind: 'hold', held }),
    keepHolding: (held, due) => tell({ kind: 'keep-holding', held, due }),
    letGo: (held) => tell({ kind: 'let-go', held }),
  };
}
