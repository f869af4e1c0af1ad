/** Opens the database, bringing it up to date. Extension origin only: in a content script this would be the site's. */
import { type IDBPDatabase, openDB } from 'idb';
import { toOpeningFault } from './fault';
import { MIGRATIONS, type Migration, migrate, type UpgradeTransaction, versionOf } from './migrations';
import { type Database, DB_NAME, type FirebreakSchema } from './schema';

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** An older page of ours holds the database open; the opening goes on waiting. */
  readonly onBlocked?: () => void;
  /** The connection was closed, by the browser or to make way for a newer version. */
  readonly onClosed?: () => void;
}

/**
 * Resolves with an open connection; rejects with a `StoreFault`. An older build meeting a newer database gets
 * `newer` and changes nothing; a step that fails gets `upgrade` and the old data stays.
 */
export async function openStore(options: OpenOptions = {}): Promise<Database> {
  const { name = DB_NAME, migrations = MIGRATIONS, onBlocked, onClosed } = options;
  try {
    return await openDB<FirebreakSchema>(name, versionOf(migrations), {
      upgrade(db, from, _to, tx) {
        void migrate(db as unknown as IDBPDatabase, tx as unknown as UpgradeTransaction, from, migrations);
      },
      blocked: () => onBlocked?.(),
      // A newer version wants to open: make way at once, or it would wait for this page to be closed.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed?.();
      },
      terminated: () => onClosed?.(),
    });
  } catch (error) {
    throw toOpeningFault(error);
  }
}
