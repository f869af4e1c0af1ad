/** Single values: the salt, the questions asked lately, the snooze. All methods reject with a `StoreFault`. */
import * as v from 'valibot';
import { id, instant, tuningSchema } from '../schemas';
import type { Connection } from './connection';
import { parseValue } from './rows';
import { write } from './write';

/** How many asked questions are remembered. */
export const MOST_ASKED = 500;
/** A snooze further ahead than this, in milliseconds, comes from a clock that was wrong, and does not count. */
export const LONGEST_SNOOZE = 48 * 60 * 60 * 1000;

const saltSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const askedSchema = v.array(id);

export interface Meta {
  /** Made with the database: another value means another database. `undefined` only when damaged. */
  born(): Promise<string | undefined>;
  /** The secret of this installation, 32 random bytes as hex, made once by whoever asks first. */
  salt(): Promise<string>;
  /** Ids of the questions asked lately, each once, the newest last. */
  asked(): Promise<string[]>;
  addAsked(question: string): Promise<void>;
  /** Silent until then, ms since 1970; 0 when not snoozed. */
  snoozedUntil(now: number): Promise<number>;
  snooze(until: number): Promise<void>;
  /** What has been learnt: a factor 0.7 … 1.3 by signal id. */
  tuning(): Promise<Tuning>;
  /** `change` gets what has been learnt so far, in the writing transaction. */
  tune(change: (before: Tuning) => Tuning): Promise<void>;
}

/** Factors by signal id. */
export type Tuning = Readonly<Record<string, number>>;

/** 32 random bytes as 64 hex digits. */
export function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function createMeta(connection: Connection): Meta {
  return {
    born: () => connection.use(async (db) => parseValue(id, await db.get('meta', 'born'))),
    salt: () =>
      connection.use(async (db) => {
        const known = parseValue(saltSchema, await db.get('meta', 'salt'));
        if (known) return known;
        // Read again inside the writing transaction: two pages asking at once must get the same salt.
        let salt = newSalt();
        await write(db, 'meta', 'strict', async (rows) => {
          salt = parseValue(saltSchema, await rows.get('salt')) ?? salt;
          await rows.put(salt, 'salt');
        });
        return salt;
      }),
    asked: () => connection.use(async (db) => parseValue(askedSchema, await db.get('meta', 'asked')) ?? []),
    addAsked: (question) =>
      connection.use((db) =>
        write(db, 'meta', 'relaxed', async (rows) => {
          const before = parseValue(askedSchema, await rows.get('asked')) ?? [];
          const others = before.filter((id) => id !== question);
          await rows.put([...others, question].slice(-MOST_ASKED), 'asked');
        }),
      ),
    snoozedUntil: (now) =>
      connection.use(async (db) => {
        const until = parseValue(instant, await db.get('meta', 'snoozedUntil')) ?? 0;
        return until > now && until <= now + LONGEST_SNOOZE ? until : 0;
      }),
    snooze: (until) =>
      connection.use((db) => write(db, 'meta', 'strict', (rows) => rows.put(until, 'snoozedUntil'))),
    tuning: () =>
      connection.use(async (db) => parseValue(tuningSchema, await db.get('meta', 'tuning')) ?? {}),
    tune: (change) =>
      connection.use((db) =>
        write(db, 'meta', 'strict', async (rows) => {
          await rows.put(change(parseValue(tuningSchema, await rows.get('tuning')) ?? {}), 'tuning');
        }),
      ),
  };
}
