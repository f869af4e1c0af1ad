/** Threads and people not to ask about, by salted hash. All methods reject with a `StoreFault`. */
import { excusedSchema } from '../schemas';
import type { Excused } from '../types';
import type { Connection } from './connection';
import { parseRows, type Rows } from './rows';
import { write } from './write';

export interface Excuses {
  /** Writes by hash: a thread excused again keeps one row, with the newest reason. All or none. */
  put(excused: readonly Excused[]): Promise<void>;
  list(): Promise<Rows<Excused>>;
  /** What the person calls it; the empty text takes the name away. Nothing happens where it is not there. */
  label(id: string, label: string): Promise<void>;
  /** From now on this is asked about again. */
  remove(id: string): Promise<void>;
}

export function createExcused(connection: Connection): Excuses {
  return {
    put: (excused) =>
      connection.use((db) =>
        write(db, 'excused', 'strict', (rows) => Promise.all(excused.map((row) => rows.put(row)))),
      ),
    list: () => connection.use(async (db) => parseRows(excusedSchema, await db.getAll('excused'))),
    label: (id, label) =>
      connection.use((db) =>
        write(db, 'excused', 'strict', async (rows) => {
          const row = await rows.get(id);
          if (!row) return;
          const { label: _before, ...rest } = row;
          await rows.put(label === '' ? rest : { ...rest, label });
        }),
      ),
    remove: (id) => connection.use((db) => write(db, 'excused', 'strict', (rows) => rows.delete(id))),
  };
}
