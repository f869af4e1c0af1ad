/** The shape of the database as it is now. How it came to be is told in `migrations.ts`. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Deck, Entry, Excused, Held, Sighting } from '../types';

/** Name of the database in the extension's own origin. */
export const DB_NAME = 'firebreak';

export interface FirebreakSchema extends DBSchema {
  /** One row a setting, so that two pages changing different things do not overwrite each other. */
  settings: { key: string; value: unknown };
  decks: { key: string; value: Deck };
  entries: { key: string; value: Entry; indexes: { at: number } };
  held: { key: string; value: Held };
  excused: { key: string; value: Excused };
  sightings: { key: string; value: Sighting; indexes: { at: number } };
  /** Single values by name: `born`, `salt`, `asked`, `snoozedUntil`. */
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<FirebreakSchema>;
