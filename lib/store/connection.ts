/** One connection, opened when first needed, opened again when it was lost, and never waited for without end. */
import { StoreFault, toFault } from './fault';
import { type OpenOptions, openStore } from './open';
import type { Database } from './schema';

/** How long a caller waits for the database to open, in milliseconds. The opening itself goes on. */
const OPEN_WITHIN = 3000;

export interface Connection {
  /** Runs `work` with the open database. Rejects with a `StoreFault`, and only that. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Closes it; the next use opens it again. */
  close(): void;
}

interface ConnectionOptions extends OpenOptions {
  readonly within?: number;
  readonly open?: (options: OpenOptions) => Promise<Database>;
}

/** `open` and `within` are seams for tests. */
export function createConnection(options: ConnectionOptions = {}): Connection {
  const { within = OPEN_WITHIN, open = openStore, ...openOptions } = options;
  let opening: Promise<Database> | undefined;
  let current: Database | undefined;
  let blocked = false;

  function forget() {
    opening = undefined;
    current = undefined;
  }

  function start(): Promise<Database> {
    blocked = false;
    const attempt = open({
      ...openOptions,
      onBlocked: () => {
        blocked = true;
      },
      onClosed: forget,
    });
    opening = attempt;
    attempt.then(
      (db) => {
        if (opening === attempt) current = db;
        else db.close();
      },
      () => {
        if (opening === attempt) forget();
      },
    );
    return attempt;
  }

  async function ready(): Promise<Database> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreFault(blocked ? 'blocked' : 'slow')), within);
    });
    try {
      return current ?? (await Promise.race([opening ?? start(), late]));
    } finally {
      clearTimeout(timer);
    }
  }

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await ready();
    try {
      return await work(db);
    } catch (error) {
      if (!isClosed(error)) throw toFault(error);
    }
    // The connection was closed under us (an upgrade elsewhere, or the browser's own doing): once more, afresh.
    if (current === db) forget();
    const again = await ready();
    try {
      return await work(again);
    } catch (error) {
      throw toFault(error);
    }
  }

  function close() {
    current?.close();
    forget();
  }

  return { use, close };
}

function isClosed(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'InvalidStateError';
}
