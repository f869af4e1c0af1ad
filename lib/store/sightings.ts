/**
 * Posts seen in the feed that point at somebody, kept for a day, and on whom they have converged. What came of them is
 * kept beside them as one value, so that a page that asks does not have a day of sightings read. All methods reject
 * with a `StoreFault`.
 */
import * as v from 'valibot';
import { converging, voicesIn } from '../crowd/converge.ts';
import { id, instant, sightingSchema } from '../schemas';
import type { Sighting } from '../types';
import type { Connection } from './connection';
import { parseRows, parseValue } from './rows';
import { type WritableStore, write } from './write';

/** How long a sighting is kept, in milliseconds. */
export const SIGHTING_LIFE = 24 * 60 * 60 * 1000;
/** How many are kept; the oldest go first. */
export const MOST_SIGHTINGS = 5000;
/** A time further ahead than this comes from a clock that was wrong: such a row would never grow old. */
const AHEAD = 60 * 60 * 1000;
/** More people at once than this are no crowds; the latest stay. */
const MOST_NOTICED = 100;

/** What the sightings of the last day show, people by hash. */
export interface CrowdsSeen {
  /** How many different voices point at each person on whom the feed has converged. */
  readonly crowd: Readonly<Record<string, number>>;
  /** People on whom it only seems to converge: the words about them are to be weighed. */
  readonly stirring: readonly string[];
}

const noticedSchema = v.strictObject({
  noticed: v.array(v.strictObject({ person: id, at: instant, voices: v.number() })),
  stirring: v.array(id),
});
type Noticed = v.InferOutput<typeof noticedSchema>;

export interface Sightings {
  /** Adds sightings (by id), drops the old and the too many, and says what the day shows now. `now` in ms since 1970. */
  add(sightings: readonly Sighting[], now: number): Promise<CrowdsSeen>;
  /** What the day shows, as of the sightings added last. */
  crowds(now: number): Promise<CrowdsSeen>;
}

export function createSightings(connection: Connection): Sightings {
  return {
    add: (sightings, now) =>
      connection.use(async (db) => {
        await write(db, 'sightings', 'relaxed', async (rows) => {
          // One that comes twice in a batch comes the second time with its words weighed.
          const each = new Map(sightings.map((row) => [row.id, row]));
          await Promise.all([...each.values()].map((row) => putKeepingWords(rows, row)));
          await prune(rows, now);
        });
        const { rows } = parseRows(
          sightingSchema,
          await db.getAllFromIndex('sightings', 'at', dayBefore(now)),
        );
        let after: Noticed = { noticed: [], stirring: [] };
        await write(db, 'meta', 'relaxed', async (meta) => {
          after = noticedNow(rows, parseValue(noticedSchema, await meta.get('noticed')), now);
          await meta.put(after, 'noticed');
        });
        return seenIn(after, now);
      }),
    crowds: (now) =>
      connection.use(async (db) => seenIn(parseValue(noticedSchema, await db.get('meta', 'noticed')), now)),
  };
}

function dayBefore(now: number): IDBKeyRange {
  return IDBKeyRange.bound(now - SIGHTING_LIFE, now + AHEAD, true);
}

/** The same post read again in another tab says nothing of its words: what was found out about them stays. */
async function putKeepingWords(rows: WritableStore<'sightings'>, row: Sighting): Promise<void> {
  const before = row.hot === null ? await rows.get(row.id) : undefined;
  await rows.put(before ? { ...row, hot: before.hot } : row);
}

async function prune(rows: WritableStore<'sightings'>, now: number): Promise<void> {
  const byTime = rows.index('at');
  const stale = await Promise.all([
    byTime.getAllKeys(IDBKeyRange.upperBound(now - SIGHTING_LIFE)),
    byTime.getAllKeys(IDBKeyRange.lowerBound(now + AHEAD, true)),
  ]);
  await Promise.all(stale.flat().map((key) => rows.delete(key)));
  const over = (await rows.count()) - MOST_SIGHTINGS;
  const oldest = over > 0 ? await byTime.getAllKeys(null, over) : [];
  await Promise.all(oldest.map((key) => rows.delete(key)));
}

/** Who has been noticed stays so for a day: a crowd is still one when it has become the ordinary of that day. */
function noticedNow(rows: readonly Sighting[], before: Noticed | undefined, now: number): Noticed {
  const { noticed, stirring } = converging(rows, now);
  const since = new Map(
    before?.noticed.filter(({ at }) => isToday(at, now)).map(({ person, at }) => [person, at]),
  );
  for (const person of noticed) if (!since.has(person)) since.set(person, now);
  const those = [...since].map(([person, at]) => ({
    person,
    at,
    voices: voicesIn(rows.filter((row) => row.person === person)),
  }));
  return {
    noticed: those.slice(-MOST_NOTICED),
    stirring: stirring.filter((person) => !since.has(person)).slice(0, MOST_NOTICED),
  };
}

function isToday(at: number, now: number): boolean {
  return at > now - SIGHTING_LIFE && at <= now + AHEAD;
}

function seenIn(noticed: Noticed | undefined, now: number): CrowdsSeen {
  const counts: Record<string, number> = Object.create(null);
  for (const { person, at, voices } of noticed?.noticed ?? []) {
    if (isToday(at, now) && voices > 0) counts[person] = voices;
  }
  return { crowd: { ...counts }, stirring: noticed?.stirring ?? [] };
}
