/** The rows of the heat log. All methods reject with a `StoreFault`. */
import { entrySchema } from '../schemas';
import type { Entry } from '../types';
import type { Connection } from './connection';
import { parseRows, type Rows } from './rows';
import { write } from './write';

export interface Entries {
  /** Writes by id: the same entry sent twice is one row. On the disk when it resolves. */
  put(entry: Entry): Promise<void>;
  /** Entries with `from <= at < to` (ms since 1970), oldest first. */
  between(from: number, to: number): Promise<Rows<Entry>>;
  /** Every entry, oldest first; rows without a readable time are counted as damaged. */
  all(): Promise<Rows<Entry>>;
  count(): Promise<number>;
  /** Rows that no week can show, because even their time is damaged. */
  undated(): Promise<number>;
}

export function createEntries(connection: Connection): Entries {
  return {
    put: (entry) => connection.use((db) => write(db, 'entries', 'strict', (rows) => rows.put(entry))),
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
        // Only numbers count as times: the index may hold other keys, from a damaged row.
        const numbers = IDBKeyRange.bound(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        const [all, dated] = await Promise.all([tx.store.count(), tx.store.index('at').count(numbers)]);
        return all - dated;
      }),
  };
}
