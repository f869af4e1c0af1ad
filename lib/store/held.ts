/** Drafts put aside. All methods reject with a `StoreFault`. */
import { heldSchema } from '../schemas';
import type { Held } from '../types';
import type { Connection } from './connection';
import { parseRows, type Rows } from './rows';
import { write } from './write';

export interface HeldDrafts {
  /** Writes by id; on the disk when it resolves, because the draft is cleared from the page after it. */
  put(held: Held): Promise<void>;
  /** Newest first. */
  list(): Promise<Rows<Held>>;
  remove(id: string): Promise<void>;
  count(): Promise<number>;
}

export function createHeld(connection: Connection): HeldDrafts {
  return {
    put: (held) => connection.use((db) => write(db, 'held', 'strict', (rows) => rows.put(held))),
    list: () =>
      connection.use(async (db) => {
        const { rows, damaged } = parseRows(heldSchema, await db.getAll('held'));
        return { rows: rows.sort((a, b) => b.at - a.at), damaged };
      }),
    remove: (id) => connection.use((db) => write(db, 'held', 'strict', (rows) => rows.delete(id))),
    count: () => connection.use((db) => db.count('held')),
  };
}
