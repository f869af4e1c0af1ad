/** The shape of the database as it is now. How it came to be is told in `migrations.ts`. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { SealedLine } from '../lock/line';
import type { DaySum } from '../log/day-sum';
import type { Deck, Entry, Excused, Held, LookBack, LookBackAnswer, LookBackOf, Sighting } from '../types';

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
  /** What each local day comes to; changed with its entries. Only days of which there are entries. */
  days: { key: number; value: DaySum };
  /** By the entry's id. */
  lookBacks: { key: string; value: LookBack; indexes: { answer: [LookBackOf, LookBackAnswer] } };
  /** Locked words, by the entry's id; such an entry has no `line`. */
  sealed: { key: string; value: SealedLine };
  /** Single values by name: `born`, `salt`, `asked`, `snoozedUntil`, `tuning`, `noticed`, `servers`. */
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<FirebreakSchema>;
