/** What a person can do on the page, and what is said of it. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { weekAsText } from '@/components/log/as-text';
import { counted } from '@/components/log/counted';
import { dueAt } from '@/lib/guard/hold-times';
import { toCsv } from '@/lib/log/csv';
import { fileName, toJson } from '@/lib/log/export';
import type { Week } from '@/lib/log/week';
import type { Removed } from '@/lib/store/log-rows';
import type { Entry, Experiment, Held, HoldTime, LookBackAnswer, Reminder } from '@/lib/types';
import type { Reader } from './reader';
import type { saveFile } from './save-file';
import type { LockUse } from './use-lock';
import type { LogState } from './use-log';
import { type Writer, whyNot } from './writer';

interface Parts {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly log: LogState;
  readonly lock: LockUse;
  readonly save: typeof saveFile;
  /** The whole week that is shown, whatever the filter. */
  readonly week: Week | undefined;
  now(): number;
}

/** Asked in the press itself, because browsers allow it only there. */
function mayNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}

export function useActions({ reader, writer, log, lock, save, week, now }: Parts) {
  const [removed, setRemoved] = useState<{ readonly rows: Removed; readonly words: string }>();
  const [gone, setGone] = useState<Held>();

  /** Does it, reads the page anew, and tells what did not work; `what` ends "Firebreak could not …". */
  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      log.tell(undefined);
      log.reload();
    } catch (error) {
      log.tell(whyNot(what, error));
    }
  }

  function withWords(entries: readonly Entry[]): readonly Entry[] {
    return entries.map((entry) => ({ ...entry, line: entry.line ?? lock.lines.get(entry.id) ?? null }));
  }

  async function rowsToSave(what: 'week' | 'everything') {
    const all = await reader.everything();
    if (what === 'everything') return all;
    const ids = new Set(week?.moments.map(({ id }) => id));
    return { entries: week?.moments ?? [], lookBacks: all.lookBacks.filter(({ id }) => ids.has(id)) };
  }

  return {
    deleted: removed?.words,
    gone,
    remove: (entries: readonly Entry[], what: string) =>
      void attempt('delete this', async () => {
        const rows = await writer.remove(entries);
        const many = entries.length > 1 ? `: ${counted(entries.length, 'moment', 'moments')}` : '';
        setRemoved({ rows, words: `Deleted ${what}${many}.` });
      }),
    undo: () =>
      void attempt('bring it back', async () => {
        if (removed) await writer.restore(removed.rows);
        setRemoved(undefined);
      }),
    answer: async (entry: Entry, answer: LookBackAnswer) => {
      const done = await writer.answer(entry.id, answer);
      if (done.ok) log.reload();
      else log.tell(done.why);
    },
    setExperiment: (experiment: Experiment | undefined) =>
      void attempt('keep this', () => writer.setExperiment(experiment)),
    emptiedRead: () => void attempt('note that', () => reader.dismissEmptied().catch(() => {})),
    expiredRead: () => void attempt('note that', () => writer.dismissExpired()),
    keepFor: async (keepFor: number) => {
      const done = await writer.set({ keepFor });
      if (!done.ok) return log.tell(done.why);
      await writer.lookAfter();
      log.reload();
    },
    remind: async (reminder: Reminder | null): Promise<string | undefined> => {
      if (reminder && !(await mayNotify())) {
        return 'The browser does not let Firebreak show notifications, so there is no reminder.';
      }
      const done = await writer.set({ reminder });
      log.reload();
      return done.ok ? undefined : done.why;
    },
    keepHolding: async (held: Held, time: HoldTime) => {
      const done = await writer.keepHolding(held.id, dueAt(time, new Date(now())));
      if (done.ok) log.reload();
      else log.tell(done.why);
    },
    letGo: async (held: Held) => {
      const done = await writer.letGo(held.id);
      if (!done.ok) return log.tell(done.why);
      setGone(held);
      log.reload();
    },
    undoLetGo: async () => {
      if (!gone) return;
      const done = await writer.hold(gone);
      if (!done.ok) return log.tell(done.why);
      setGone(undefined);
      log.reload();
      document.getElementById('held')?.focus();
    },
    exportLog: async (what: 'week' | 'everything', as: 'json' | 'csv') => {
      try {
        const { entries, lookBacks } = await rowsToSave(what);
        const name = fileName(what === 'week' ? week?.firstDay : undefined, as);
        const rows = withWords(entries);
        if (as === 'json') save(name, toJson(rows, now(), lookBacks), 'application/json');
        else save(name, toCsv(rows, new Map(lookBacks.map(({ id, answer }) => [id, answer]))), 'text/csv');
      } catch (error) {
        log.tell(whyNot('write the file', error));
      }
    },
    bring: async (file: File): Promise<string> => {
      try {
        const { added, known } = await writer.bring(file);
        log.reload();
        const here = known > 0 ? `; ${counted(known, 'was', 'were')} here already` : '';
        return `${counted(added, 'moment was', 'moments were')} added${here}.`;
      } catch (error) {
        return whyNot('bring this log back', error);
      }
    },
    saveSvg: (name: string, svg: string) => save(name, svg, 'image/svg+xml'),
    copy: async (sentence: string) => {
      if (week) await navigator.clipboard.writeText(weekAsText(week, sentence));
    },
  };
}
