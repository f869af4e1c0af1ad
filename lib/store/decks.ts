/** Decks of questions a person has made or changed. All methods reject with a `StoreFault`. */
import { merge } from '../merge';
import { deckSchema } from '../schemas';
import type { Deck } from '../types';
import type { Connection } from './connection';
import { parseRows, parseValue, type Rows } from './rows';
import { write } from './write';

export interface Decks {
  /** Writes a deck by id. `was` is what the page that asks has seen: what it did not change is left alone. */
  put(deck: Deck, was?: Deck): Promise<void>;
  list(): Promise<Rows<Deck>>;
  remove(id: string): Promise<void>;
}

export function createDecks(connection: Connection): Decks {
  return {
    put: (deck, was) =>
      connection.use((db) =>
        write(db, 'decks', 'strict', async (rows) => {
          const theirs = was && parseValue(deckSchema, await rows.get(deck.id));
          const merged = was && theirs ? merge(was, deck, theirs) : deck;
          // Two halves that fit each alone may be too long together: then the newer one stands.
          await rows.put(parseValue(deckSchema, merged) ?? deck);
        }),
      ),
    list: () => connection.use(async (db) => parseRows(deckSchema, await db.getAll('decks'))),
    remove: (id) => connection.use((db) => write(db, 'decks', 'strict', (rows) => rows.delete(id))),
  };
}
