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
  /** Another time to come back, ms since 1970; nothing happens where the draft is gone. */
  setDue(id: string, due: number | null): Promise<void>;
  /** How many are due at `now`, and when the next one will be. */
  due(now: number): Promise<{ readonly count: number; readonly next: number | null }>;
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
    setDue: (id, due) =>
      connection.use((db) =>
        write(db, 'held', 'strict', async (rows) => {
          const row = await rows.get(id);
          if (row) await rows.put({ ...row, due });
        }),
      ),
    due: (now) =>
      connection.use(async (db) => {
        const times = parseRows(heldSchema, await db.getAll('held')).rows.flatMap(({ due }) => due ?? []);
        const ahead = times.filter((time) => time > now);
        return { count: times.length - ahead.length, next: ahead.length > 0 ? Math.min(...ahead) : null };
      }),
    remove: (id) => connection.use((db) => write(db, 'held', 'strict', (rows) => rows.delete(id))),
    count: () => connection.use((db) => db.count('held')),
  };
}
