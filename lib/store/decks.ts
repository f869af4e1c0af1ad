/** Decks of questions a person has made or changed. All methods reject with a `StoreFault`. */
import { deckSchema } from '../schemas';
import type { Deck } from '../types';
import type { Connection } from './connection';
import { parseRows, type Rows } from './rows';
import { write } from './write';

export interface Decks {
  put(deck: Deck): Promise<void>;
  list(): Promise<Rows<Deck>>;
  remove(id: string): Promise<void>;
}

export function createDecks(connection: Connection): Decks {
  return {
    put: (deck) => connection.use((db) => write(db, 'decks', 'strict', (rows) => rows.put(deck))),
    list: () => connection.use(async (db) => parseRows(deckSchema, await db.getAll('decks'))),
    remove: (id) => connection.use((db) => write(db, 'decks', 'strict', (rows) => rows.delete(id))),
  };
}
