/** Writing in one transaction. */
import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Database, FirebreakSchema } from './schema';

type Store = StoreNames<FirebreakSchema>;
export type WritableStore<S extends Store> = IDBPObjectStore<FirebreakSchema, [S], S, 'readwrite'>;

/**
 * `strict`: resolved only when it is on the disk, for what a person must not lose. `relaxed`: handed to the system.
 */
export type Durability = 'strict' | 'relaxed';

/**
 * Runs `work` in one read-write transaction: all of it is written when this resolves, none of it when it rejects.
 * `work` may wait for nothing except requests of the store it is given.
 */
export async function write<S extends Store>(
  db: Database,
  store: S,
  durability: Durability,
  work: (rows: WritableStore<S>) => Promise<unknown>,
): Promise<void> {
  const tx = db.transaction(store, 'readwrite', { durability });
  const done = tx.done;
  // Failing requests reject `work` and `done` alike; the one that is not waited for any more must not go unhandled.
  done.catch(() => {});
  await work(tx.store);
  await done;
}

/** The stores a moment of the log is spread over. */
const LOG_STORES = ['entries', 'days', 'lookBacks', 'sealed', 'meta'] as const satisfies readonly Store[];
export type LogTransaction = IDBPTransaction<FirebreakSchema, [...typeof LOG_STORES], 'readwrite'>;

/** The same over all the stores of the log: an entry, its sum, its look-back and its words change together or not at all. */
export async function writeLog<T>(
  db: Database,
  durability: Durability,
  work: (tx: LogTransaction) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...LOG_STORES], 'readwrite', { durability }) as LogTransaction;
  const done = tx.done;
  done.catch(() => {});
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Ended already.
    }
    throw error;
  }
}
