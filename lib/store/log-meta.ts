/** Single values of the log: the experiment, what retention took, the last reminder. All reject with a `StoreFault`. */
import * as v from 'valibot';
import { experimentSchema, instant } from '../schemas';
import type { Experiment } from '../types';
import type { Connection } from './connection';
import { parseValue } from './rows';
import { write } from './write';

const expiredSchema = v.strictObject({
  at: instant,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  keepFor: v.pipe(v.number(), v.integer()),
});

/** What was deleted because it had grown old, since this was last read: when, how many, and older than how many days. */
export interface Expired {
  readonly at: number;
  readonly count: number;
  readonly keepFor: number;
}

export interface LogMeta {
  experiment(): Promise<Experiment | undefined>;
  /** `undefined` ends it and forgets which days were which. */
  setExperiment(experiment: Experiment | undefined): Promise<void>;
  expired(): Promise<Expired | undefined>;
  /** Counts up until it has been read. */
  addExpired(expired: Expired): Promise<void>;
  dismissExpired(): Promise<void>;
  /** When the last weekly reminder was shown, ms since 1970; 0 for never. */
  reminded(): Promise<number>;
  setReminded(at: number): Promise<void>;
}

export function createLogMeta(connection: Connection): LogMeta {
  const read = <T>(key: string, schema: v.GenericSchema<unknown, T>) =>
    connection.use(async (db) => parseValue(schema, await db.get('meta', key)));
  const put = (key: string, value: unknown) =>
    connection.use((db) =>
      write(db, 'meta', 'strict', (rows): Promise<unknown> => {
        return value === undefined ? rows.delete(key) : rows.put(value, key);
      }),
    );
  return {
    experiment: () => read('experiment', experimentSchema),
    setExperiment: (experiment) => put('experiment', experiment),
    expired: () => read('expired', expiredSchema),
    addExpired: (expired) =>
      connection.use((db) =>
        write(db, 'meta', 'strict', async (rows) => {
          const before = parseValue(expiredSchema, await rows.get('expired'))?.count ?? 0;
          await rows.put({ ...expired, count: before + expired.count }, 'expired');
        }),
      ),
    dismissExpired: () => put('expired', undefined),
    reminded: async () => (await read('reminded', instant)) ?? 0,
    setReminded: (at) => put('reminded', at),
  };
}
