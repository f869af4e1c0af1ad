/**
 * Taking moments out of the log and putting them back: an entry goes with its look-back, its locked words and its
 * share of the day's sum, all in one transaction. All methods reject with a `StoreFault`.
 */
import type { SealedLine } from '../lock/line';
import { entrySchema } from '../schemas';
import type { Entry, LookBack } from '../types';
import type { Connection } from './connection';
import { changeDays } from './days';
import { putEntry } from './entries';
import { parseValue } from './rows';
import { type LogTransaction, writeLog } from './write';

/** What was taken out, whole, so that it can be put back. */
export interface Removed {
  readonly entries: readonly Entry[];
  readonly lookBacks: readonly LookBack[];
  readonly sealed: readonly SealedLine[];
}

/** What an import came to. */
export interface Merged {
  readonly added: number;
  /** Rows whose id was there already; they stay as they are. */
  readonly known: number;
}

export interface LogRows {
  /** Ids that are not there are passed over. */
  remove(ids: readonly string[]): Promise<Removed>;
  restore(removed: Removed): Promise<void>;
  /**
   * Adds what is not there yet, by id, all or nothing. `sealed` has the lines of entries whose words are locked.
   */
  merge(
    entries: readonly Entry[],
    lookBacks: readonly LookBack[],
    sealed?: ReadonlyMap<string, SealedLine>,
  ): Promise<Merged>;
  /** Takes out what is older than `before` (ms since 1970), damaged rows too. Says how many rows went. */
  expire(before: number): Promise<number>;
}

/** Rows that are removed at a time where there may be very many. */
const BATCH = 2000;

async function takeOut(tx: LogTransaction, ids: readonly string[]): Promise<Removed> {
  const [entries, lookBacks, sealed] = [
    tx.objectStore('entries'),
    tx.objectStore('lookBacks'),
    tx.objectStore('sealed'),
  ];
  const [rows, answers, words] = await Promise.all([
    Promise.all(ids.map((id) => entries.get(id))),
    Promise.all(ids.map((id) => lookBacks.get(id))),
    Promise.all(ids.map((id) => sealed.get(id))),
  ]);
  const there = rows.flatMap((row) => parseValue(entrySchema, row) ?? []);
  await changeDays(tx, [], there);
  await Promise.all(ids.flatMap((id) => [entries.delete(id), lookBacks.delete(id), sealed.delete(id)]));
  return {
    entries: there,
    lookBacks: answers.filter((row) => row !== undefined),
    sealed: words.filter((row) => row !== undefined),
  };
}

export function createLogRows(connection: Connection): LogRows {
  return {
    remove: (ids) => connection.use((db) => writeLog(db, 'strict', (tx) => takeOut(tx, ids))),
    restore: ({ entries, lookBacks, sealed }) =>
      connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          for (const entry of entries) await putEntry(tx, entry);
          await Promise.all([
            ...lookBacks.map((row) => tx.objectStore('lookBacks').put(row)),
            ...sealed.map((row) => tx.objectStore('sealed').put(row)),
          ]);
        }),
      ),
    merge: (entries, lookBacks, sealed = new Map()) =>
      connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          const rows = tx.objectStore('entries');
          const known = new Set(await rows.getAllKeys());
          const added = entries.filter(({ id }) => !known.has(id) && known.add(id));
          await changeDays(tx, added);
          const answers = tx.objectStore('lookBacks');
          const answered = new Set(await answers.getAllKeys());
          const words = added.flatMap(({ id }) => sealed.get(id) ?? []);
          // Async, so that a row that cannot be written rejects like all others instead of being thrown.
          await Promise.all([
            ...added.map(async (entry) => rows.put(sealed.has(entry.id) ? { ...entry, line: null } : entry)),
            ...words.map(async (line) => tx.objectStore('sealed').put(line)),
            ...lookBacks
              .filter(({ id }) => !answered.has(id) && known.has(id))
              .map(async (row) => answers.put(row)),
          ]);
          return { added: added.length, known: entries.length - added.length };
        }),
      ),
    async expire(before) {
      let gone = 0;
      for (;;) {
        const removed = await connection.use((db) =>
          writeLog(db, 'strict', async (tx) => {
            const old = IDBKeyRange.bound(Number.NEGATIVE_INFINITY, before, false, true);
            const ids = await tx.objectStore('entries').index('at').getAllKeys(old, BATCH);
            if (ids.length > 0) await takeOut(tx, ids);
            return ids.length;
          }),
        );
        gone += removed;
        if (removed < BATCH) return gone;
      }
    },
  };
}
