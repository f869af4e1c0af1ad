/** What the heat log page reads: the store directly (extension pages may), by ranges of its index. */
import { rangeOf } from '@/lib/log/calendar';
import { type Week, weekOf } from '@/lib/log/week';
import type { Connection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { createHeld } from '@/lib/store/held';
import type { Emptied, Outside } from '@/lib/store/outside';
import type { Entry, Held } from '@/lib/types';

export interface LogPage {
  readonly week: Week;
  /** Entries in the whole log, of any week. */
  readonly total: number;
  /** Rows set aside because they could not be understood: of this week, of no week, and drafts. */
  readonly damaged: number;
  readonly held: readonly Held[];
  /** The browser lost an earlier database, and nobody has read the notice yet. */
  readonly emptied: Emptied | undefined;
}

export interface Reader {
  /** All of the page for the week that begins on this local day. Rejects with a `StoreFault`. */
  page(firstDay: number): Promise<LogPage>;
  /** The entries of that week, or all of them, oldest first. Rejects with a `StoreFault`. */
  entries(firstDay: number | undefined): Promise<readonly Entry[]>;
  /** The notice of an emptied database has been read. */
  dismissEmptied(): Promise<void>;
}

export function createReader(connection: Connection, outside: Outside): Reader {
  const entries = createEntries(connection);
  const drafts = createHeld(connection);

  async function weekRows(firstDay: number) {
    const { from, to } = rangeOf(firstDay);
    return entries.between(from, to);
  }

  return {
    async page(firstDay) {
      const [rows, total, undated, held, emptied] = await Promise.all([
        weekRows(firstDay),
        entries.count(),
        entries.undated(),
        drafts.list(),
        outside.emptied().catch(() => undefined),
      ]);
      const damaged = rows.damaged + undated + held.damaged;
      return { week: weekOf(rows.rows, firstDay), total, damaged, held: held.rows, emptied };
    },
    async entries(firstDay) {
      if (firstDay === undefined) return (await entries.all()).rows;
      const { rows } = await weekRows(firstDay);
      return rows.filter((entry) => weekOf([entry], firstDay).total === 1);
    },
    dismissEmptied: () => outside.dismissEmptied(),
  };
}
