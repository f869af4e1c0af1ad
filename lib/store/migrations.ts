/**
 * How the database grows: numbered steps, run in order inside the browser's one upgrade transaction, so that either
 * all of them happen or none. A step that has shipped is never edited; a change of shape is a new step
 * with a fixture of the version before it (`tests/unit/store/fixtures.ts`).
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The upgrade transaction; untyped on purpose, because each step meets the shape of its own day. */
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

export interface Migration {
  /** The version this step leads to; the one before it leads to `to - 1`. */
  readonly to: number;
  /** May be async, but may wait for nothing except requests of `tx`: the browser commits a transaction left idle. */
  readonly upgrade: (db: IDBPDatabase, tx: UpgradeTransaction) => void | Promise<void>;
}

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    upgrade(db, tx) {
      db.createObjectStore('settings');
      db.createObjectStore('decks', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('held', { keyPath: 'id' });
      db.createObjectStore('excused', { keyPath: 'id' });
      db.createObjectStore('sightings', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('meta');
      // Tells this database from one the browser made anew after losing the old one: see keeper.ts.
      tx.objectStore('meta').put(crypto.randomUUID(), 'born');
    },
  },
  {
    // Entries say which excuse was given and hold the line to oneself; held drafts have a time to come back.
    to: 2,
    async upgrade(_db, tx) {
      await addToRows(tx, 'entries', { excuse: null, line: null });
      await addToRows(tx, 'held', { due: null });
    },
  },
  {
    // Sums of days (filled later by days.ts: an upgrade of a long log must not take long), look-backs, locked words.
    to: 3,
    upgrade(db) {
      db.createObjectStore('days', { keyPath: 'day' });
      db.createObjectStore('lookBacks', { keyPath: 'id' }).createIndex('answer', ['of', 'answer']);
      db.createObjectStore('sealed', { keyPath: 'id' });
    },
  },
];

/** Adds what is missing to every row; rows that are no objects are left for the reading to set aside. */
async function addToRows(tx: UpgradeTransaction, store: string, missing: object): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor) {
    const row: unknown = cursor.value;
    if (typeof row === 'object' && row !== null) await cursor.update({ ...missing, ...row });
    cursor = await cursor.continue();
  }
}

/** The version a list of steps leads to. */
export function versionOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.to ?? 0;
}

/** Runs the steps after version `from`. Any failure takes the whole upgrade back and leaves the old data as it was. */
export async function migrate(
  db: IDBPDatabase,
  tx: UpgradeTransaction,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  tx.done.catch(() => {}); // The failure is told by the opening request.
  try {
    for (const step of migrations) {
      if (step.to > from) await step.upgrade(db, tx);
    }
  } catch {
    try {
      tx.abort();
    } catch {
      // Already taken back by the browser.
    }
  }
}
