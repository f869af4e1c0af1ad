/** The rows of the heat log. All methods reject with a `StoreFault`. */
import type { SealedLine } from '../lock/line';
import { entrySchema } from '../schemas';
import type { Entry } from '../types';
import type { Connection } from './connection';
import { changeDays } from './days';
import { parseRows, parseValue, type Rows } from './rows';
import { type LogTransaction, writeLog } from './write';

export interface Entries {
  /**
   * Writes by id: the same entry sent twice is one row. On the disk when it resolves, with its day's sum and, where
   * words are locked, with its line as `sealed`.
   */
  put(entry: Entry, sealed?: SealedLine): Promise<void>;
  get(id: string): Promise<Entry | undefined>;
  /** Entries with `from <= at < to` (ms since 1970), oldest first. */
  between(from: number, to: number): Promise<Rows<Entry>>;
  /** Every entry, oldest first; rows without a readable time are counted as damaged. */
  all(): Promise<Rows<Entry>>;
  count(): Promise<number>;
  /** Rows that no week can show, because even their time is damaged. */
  undated(): Promise<number>;
  /** How many entries are older than that, ms since 1970. */
  countBefore(at: number): Promise<number>;
  /** When the oldest entry was, ms since 1970. */
  oldest(): Promise<number | undefined>;
}

/** Only numbers count as times: the index may hold other keys, from a damaged row. */
function anyTime(): IDBKeyRange {
  return IDBKeyRange.bound(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** Writes one entry and its sum within a transaction. An entry that is there already is replaced. */
export async function putEntry(tx: LogTransaction, entry: Entry): Promise<void> {
  const rows = tx.objectStore('entries');
  const before = parseValue(entrySchema, await rows.get(entry.id));
  await rows.put(entry);
  await changeDays(tx, [entry], before ? [before] : []);
}

export function createEntries(connection: Connection): Entries {
  return {
    put: (entry, sealed) =>
      connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          await putEntry(tx, entry);
          if (sealed) await tx.objectStore('sealed').put(sealed);
        }),
      ),
    get: (id) => connection.use(async (db) => parseValue(entrySchema, await db.get('entries', id))),
    between: (from, to) =>
      connection.use(async (db) => {
        const range = IDBKeyRange.bound(from, to, false, true);
        return parseRows(entrySchema, await db.getAllFromIndex('entries', 'at', range));
      }),
    all: () =>
      connection.use(async (db) => {
        const { rows, damaged } = parseRows(entrySchema, await db.getAll('entries'));
        return { rows: rows.sort((a, b) => a.at - b.at), damaged };
      }),
    count: () => connection.use((db) => db.count('entries')),
    undated: () =>
      connection.use(async (db) => {
        const tx = db.transaction('entries');
        const [all, dated] = await Promise.all([tx.store.count(), tx.store.index('at').count(anyTime())]);
        return all - dated;
      }),
    countBefore: (at) =>
      connection.use((db) =>
        db.countFromIndex('entries', 'at', IDBKeyRange.bound(Number.NEGATIVE_INFINITY, at, false, true)),
      ),
    oldest: () =>
      connection.use(async (db) => {
        const cursor = await db.transaction('entries').store.index('at').openKeyCursor(anyTime());
        return typeof cursor?.key === 'number' ? cursor.key : undefined;
      }),
  };
}
