/** Answers to the next day's private question. All methods reject with a `StoreFault`. */
import type { Answers } from '../log/look-back';
import { lookBackSchema } from '../schemas';
import type { LookBack, LookBackAnswer, LookBackOf } from '../types';
import type { Connection } from './connection';
import { parseRows, parseValue } from './rows';
import { writeLog } from './write';

const ANSWERS: readonly LookBackAnswer[] = ['glad', 'mixed', 'rather-not'];
const OF: readonly LookBackOf[] = ['posted', 'edited', 'held', 'dropped', 'excused', 'closed', 'unasked'];

export interface LookBacks {
  /** Writes by the entry's id; another answer takes the place of the one before, which is given back. */
  put(lookBack: LookBack): Promise<LookBack | undefined>;
  /** The answers of these entries, by id; those not answered are not there. */
  of(ids: readonly string[]): Promise<Map<string, LookBackAnswer>>;
  /** How often each answer was given to each question: counted in the index, nothing is read. */
  answers(): Promise<Answers>;
  all(): Promise<LookBack[]>;
}

export function createLookBacks(connection: Connection): LookBacks {
  return {
    put: (lookBack) =>
      connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          const rows = tx.objectStore('lookBacks');
          const before = parseValue(lookBackSchema, await rows.get(lookBack.id));
          await rows.put(lookBack);
          return before;
        }),
      ),
    of: (ids) =>
      connection.use(async (db) => {
        const { store } = db.transaction('lookBacks');
        const raw = await Promise.all(ids.map((id) => store.get(id)));
        return new Map(parseRows(lookBackSchema, raw).rows.map(({ id, answer }) => [id, answer]));
      }),
    answers: () =>
      connection.use(async (db) => {
        const index = db.transaction('lookBacks').store.index('answer');
        const rows = OF.map(async (of) => {
          const counts = ANSWERS.map(async (answer) => [answer, await index.count([of, answer])] as const);
          return [of, Object.fromEntries(await Promise.all(counts))] as const;
        });
        return Object.fromEntries(await Promise.all(rows)) as Answers;
      }),
    all: () => connection.use(async (db) => parseRows(lookBackSchema, await db.getAll('lookBacks')).rows),
  };
}
