/** Posts seen in the feed that point at somebody, kept for a day. All methods reject with a `StoreFault`. */
import { sightingSchema } from '../schemas';
import type { Sighting } from '../types';
import type { Connection } from './connection';
import { parseRows } from './rows';
import { write } from './write';

/** How long a sighting is kept, in milliseconds. */
export const SIGHTING_LIFE = 24 * 60 * 60 * 1000;
/** How many are kept; the oldest go first. */
export const MOST_SIGHTINGS = 5000;
/** A time further ahead than this comes from a clock that was wrong: such a row would never grow old. */
const AHEAD = 60 * 60 * 1000;

export interface Sightings {
  /** Adds sightings (by id) and drops the old and the too many, in one transaction. `now` in ms since 1970. */
  add(sightings: readonly Sighting[], now: number): Promise<void>;
  /** How many sightings of the last day point at each person, by the person's hash. */
  crowd(now: number): Promise<Record<string, number>>;
}

export function createSightings(connection: Connection): Sightings {
  return {
    add: (sightings, now) =>
      connection.use((db) =>
        write(db, 'sightings', 'relaxed', async (rows) => {
          const byTime = rows.index('at');
          await Promise.all(sightings.map((row) => rows.put(row)));
          const stale = await Promise.all([
            byTime.getAllKeys(IDBKeyRange.upperBound(now - SIGHTING_LIFE)),
            byTime.getAllKeys(IDBKeyRange.lowerBound(now + AHEAD, true)),
          ]);
          await Promise.all(stale.flat().map((key) => rows.delete(key)));
          const over = (await rows.count()) - MOST_SIGHTINGS;
          const oldest = over > 0 ? await byTime.getAllKeys(null, over) : [];
          await Promise.all(oldest.map((key) => rows.delete(key)));
        }),
      ),
    crowd: (now) =>
      connection.use(async (db) => {
        const range = IDBKeyRange.bound(now - SIGHTING_LIFE, now + AHEAD, true);
        const { rows } = parseRows(sightingSchema, await db.getAllFromIndex('sightings', 'at', range));
        const counts: Record<string, number> = Object.create(null);
        for (const { person } of rows) counts[person] = (counts[person] ?? 0) + 1;
        return { ...counts };
      }),
  };
}
