/**
 * The sums of days, so that a year is told without reading its entries. They change in the transaction of the entry
 * itself; where they do not fit the entries (a database from before there were sums, a damaged row), they are made
 * anew. All methods reject with a `StoreFault`.
 */
import * as v from 'valibot';
import { localDay } from '../log/calendar';
import { type DaySum, sumUp, totalOf } from '../log/day-sum';
import { daySumSchema, entrySchema } from '../schemas';
import type { Entry } from '../types';
import type { Connection } from './connection';
import { parseRows, parseValue } from './rows';
import { type LogTransaction, writeLog } from './write';

/** Entries read at a time while sums are made anew. */
const BATCH = 1000;

export interface Days {
  /** Sums of the local days `from <= day < to`, by day. */
  between(from: number, to: number): Promise<DaySum[]>;
  /** Makes the sums anew where they do not fit the entries. Says whether that was needed. */
  mend(): Promise<boolean>;
}

/** Puts entries into the sums of their days and takes others out, within the transaction that writes them. */
export async function changeDays(
  tx: LogTransaction,
  added: readonly Entry[],
  gone: readonly Entry[] = [],
): Promise<void> {
  const rows = tx.objectStore('days');
  const known = new Map<number, DaySum>();
  const days = new Set([...added, ...gone].map((entry) => localDay(entry.at, entry.offset)));
  await Promise.all(
    [...days].map(async (day) => {
      const sum = parseValue(daySumSchema, await rows.get(day));
      if (sum) known.set(day, sum);
    }),
  );
  await Promise.all(
    [...sumUp(known, added, gone).values()].map((sum) =>
      Object.keys(sum.cells).length === 0 ? rows.delete(sum.day) : rows.put(sum),
    ),
  );
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export function createDays(connection: Connection): Days {
  /** How many entries the sums hold, how many rows there are, and how many of those could not be summed last time. */
  async function fits(): Promise<boolean> {
    return connection.use(async (db) => {
      const [sums, rows, unsummed] = await Promise.all([
        db.getAll('days'),
        db.count('entries'),
        db.get('meta', 'unsummed'),
      ]);
      const summed = parseRows(daySumSchema, sums).rows.reduce((all, sum) => all + totalOf(sum).count, 0);
      return summed + (parseValue(whole, unsummed) ?? 0) === rows;
    });
  }

  /** In small readings, so that nobody waits for it; what is written meanwhile is noticed the next time. */
  async function sumAll(): Promise<{ sums: Map<number, DaySum>; unsummed: number }> {
    const sums = new Map<number, DaySum>();
    let unsummed = 0;
    let after: string | undefined;
    for (;;) {
      const range: IDBKeyRange | undefined =
        after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const batch = await connection.use((db) => db.getAll('entries', range, BATCH));
      const { rows, damaged } = parseRows(entrySchema, batch);
      unsummed += damaged;
      for (const [day, sum] of sumUp(sums, rows)) sums.set(day, sum);
      const last: unknown = batch.at(-1)?.id;
      if (batch.length < BATCH || typeof last !== 'string') return { sums, unsummed };
      after = last;
    }
  }

  return {
    between: (from, to) =>
      connection.use(async (db) => {
        const range = IDBKeyRange.bound(from, to, false, true);
        return parseRows(daySumSchema, await db.getAll('days', range)).rows;
      }),
    async mend() {
      if (await fits()) return false;
      const { sums, unsummed } = await sumAll();
      await connection.use((db) =>
        writeLog(db, 'relaxed', async (tx) => {
          const rows = tx.objectStore('days');
          await rows.clear();
          await Promise.all([...sums.values()].map((sum) => rows.put(sum)));
          await tx.objectStore('meta').put(unsummed, 'unsummed');
        }),
      );
      return true;
    },
  };
}
