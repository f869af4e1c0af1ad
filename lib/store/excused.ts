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
}

export function createExcused(connection: Connection): Excuses {
  return {
    put: (excused) =>
      connection.use((db) =>
        write(db, 'excused', 'strict', (rows) => Promise.all(excused.map((row) => rows.put(row)))),
      ),
    list: () => connection.use(async (db) => parseRows(excusedSchema, await db.getAll('excused'))),
  };
}
