/** All that is kept, at once: out as a file, in from one, or gone. Each in one transaction. Rejects with a `StoreFault`. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { partChange, tomorrowAt } from '../loosening';
import { DEFAULT_SETTINGS } from '../settings';
import { type Everything, everythingSchema } from '../settings-file/everything';
import type { Settings } from '../types';
import { LATER } from './change';
import type { Connection } from './connection';
import { createMeta } from './meta';
import type { Outside } from './outside';
import { parseRows, parseValue } from './rows';
import type { Database, FirebreakSchema } from './schema';
import { createServers } from './servers';
import { overDefaults, SETTING_KEYS } from './settings';

export interface EverythingStore {
  /** Rows that cannot be understood are left out. `now` in ms since 1970. */
  read(now: number): Promise<Everything>;
  /** Puts the file in the place of all that is there. Under the lock on loosening, quieter settings wait. */
  replace(file: Everything, now: number): Promise<void>;
  /** Deletes all of it, in the database and outside. */
  erase(): Promise<void>;
}

type Whole = IDBPTransaction<FirebreakSchema, StoreNames<FirebreakSchema>[], 'readwrite'>;
/** Lists of the file that are stores of the same name. */
const LISTS = ['decks', 'entries', 'lookBacks', 'sealed', 'held', 'excused'] as const;
/** Values of the file that are rows of `meta` of the same name. */
const META = ['salt', 'asked', 'tuning', 'lock', 'experiment', 'servers'] as const;
const { entries: fields } = everythingSchema;

/** One that fails takes the whole transaction back; the others that fail with it are told by that. */
function put(tx: Whole, store: StoreNames<FirebreakSchema>, row: unknown, key?: string): Promise<unknown> {
  const done = tx.objectStore(store).put(row as never, key as never);
  done.catch(() => {});
  return done;
}

export function createEverything(connection: Connection, outside: Outside): EverythingStore {
  /** All stores in one transaction: on the disk when it resolves, untouched when it rejects. */
  async function inOne(db: Database, work: (tx: Whole) => Promise<unknown>): Promise<void> {
    const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' }) as Whole;
    const { done } = tx;
    done.catch(() => {});
    try {
      await work(tx);
    } catch (error) {
      tx.abort();
      throw error;
    }
    await done;
  }

  async function clear(tx: Whole): Promise<void> {
    // Which database this is stays the same: it has not been lost.
    const born = await tx.objectStore('meta').get('born');
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    await tx.objectStore('meta').put(born, 'born');
  }

  return {
    read: (now) =>
      connection.use(async (db) => {
        const salt = await createMeta(connection).salt();
        const settings = await settingsIn(db);
        const [decks, entries, lookBacks, sealed, held, excused] = await Promise.all([
          parseRows(fields.decks.item, await db.getAll('decks')),
          parseRows(fields.entries.item, await db.getAll('entries')),
          parseRows(fields.lookBacks.item, await db.getAll('lookBacks')),
          parseRows(fields.sealed.item, await db.getAll('sealed')),
          parseRows(fields.held.item, await db.getAll('held')),
          parseRows(fields.excused.item, await db.getAll('excused')),
        ]);
        return {
          format: fields.format.literal,
          version: fields.version.literal,
          exported: new Date(now).toISOString(),
          settings: settings as Everything['settings'],
          decks: decks.rows,
          entries: entries.rows.sort((a, b) => a.at - b.at),
          lookBacks: lookBacks.rows,
          sealed: sealed.rows,
          lock: parseValue(fields.lock, await db.get('meta', 'lock')) ?? null,
          experiment: parseValue(fields.experiment, await db.get('meta', 'experiment')) ?? null,
          held: held.rows,
          excused: excused.rows,
          asked: parseValue(fields.asked, await db.get('meta', 'asked')) ?? [],
          tuning: parseValue(fields.tuning, await db.get('meta', 'tuning')) ?? {},
          servers: await createServers(connection).list(),
          salt,
        };
      }),
    replace: (file, now) =>
      connection.use(async (db) => {
        const before = await settingsIn(db);
        await inOne(db, async (tx) => {
          await clear(tx);
          const wanted = { ...DEFAULT_SETTINGS, ...(file.settings as Partial<Settings>) };
          const { now: soon, later } = partChange(before, wanted);
          const settings = { ...before, ...soon };
          const waiting = Object.keys(later).length > 0 ? [{ at: tomorrowAt(now), change: later }] : [];
          await Promise.all([
            ...SETTING_KEYS.map((key) => put(tx, 'settings', settings[key], key)),
            put(tx, 'settings', waiting, LATER),
            ...LISTS.flatMap((name) => file[name].map((row) => put(tx, name, row))),
            ...META.filter((key) => file[key] !== null).map((key) => put(tx, 'meta', file[key], key)),
          ]);
        });
      }),
    async erase() {
      await connection.use((db) => inOne(db, clear));
      await Promise.all([outside.dismissFaults(), outside.dismissEmptied()]).catch(() => {});
    },
  };
}

async function settingsIn(db: Database): Promise<Settings> {
  const { store } = db.transaction('settings');
  const stored = await Promise.all(SETTING_KEYS.map(async (key) => [key, await store.get(key)] as const));
  return overDefaults(stored, DEFAULT_SETTINGS).settings;
}
