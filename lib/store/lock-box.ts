/** The lock and the words it keeps. All methods reject with a `StoreFault`. */
import * as v from 'valibot';
import { openLine, type SealedLine, sealLine } from '../lock/line';
import { type Lock, type LockTrouble, makeLock, openLock } from '../lock/lock';
import { entrySchema, text } from '../schemas';
import type { Entry } from '../types';
import type { Connection } from './connection';
import { StoreFault } from './fault';
import { parseRows, parseValue } from './rows';
import { write, writeLog } from './write';

const base64 = text(8000);
const lockSchema = v.strictObject({
  rounds: v.pipe(v.number(), v.integer()),
  salt: base64,
  check: base64,
  publicKey: base64,
  iv: base64,
  privateKey: base64,
  sum: base64,
});
const sealedSchema = v.strictObject({ id: text(100), from: base64, iv: base64, data: base64, sum: base64 });

/** Entries looked through at a time for lines that are not locked away yet. */
const BATCH = 1000;

/** `broken`: something is there, but it is no lock any more. */
export type LockState = 'none' | 'locked' | 'broken';

/** Opened words by the entry's id; and how many could not be opened, by why. */
export interface Opened {
  readonly lines: ReadonlyMap<string, string>;
  readonly damaged: number;
  readonly tampered: number;
}

export interface LockBox {
  state(): Promise<LockState>;
  /** Makes the lock and locks every kept line away. */
  lock(passphrase: string): Promise<void>;
  /** Locks lines away that are still open although there is a lock: after a stop half-way. */
  sealRest(): Promise<void>;
  /**
   * What is to be written of an entry: its line apart and locked where there is a lock. Words that cannot be locked
   * although they should be are not kept at all.
   */
  prepare(entry: Entry): Promise<{ readonly row: Entry; readonly sealed?: SealedLine }>;
  /** The key that opens lines, or why there is none. It is never stored. */
  open(passphrase: string): Promise<CryptoKey | LockTrouble>;
  /** The words of these entries, or of all. */
  read(key: CryptoKey, ids?: readonly string[]): Promise<Opened>;
  /** Ids of entries whose words are locked, of these. */
  locked(ids: readonly string[]): Promise<Set<string>>;
  /** Puts every line back that opens, then takes the lock away. Where one does not open, nothing is changed. */
  unlock(key: CryptoKey): Promise<Opened>;
  /** Throws the lock and the locked words away, and nothing else. */
  forget(): Promise<void>;
}

export function createLockBox(connection: Connection): LockBox {
  const current = () => connection.use(async (db) => parseValue(lockSchema, await db.get('meta', 'lock')));

  async function state(): Promise<LockState> {
    const raw = await connection.use((db) => db.get('meta', 'lock'));
    if (raw === undefined) return 'none';
    return parseValue(lockSchema, raw) ? 'locked' : 'broken';
  }

  async function sealAll(lock: Lock, rows: readonly Entry[]): Promise<void> {
    const open = rows.filter(({ line }) => line !== null);
    const sealed = await Promise.all(open.map(({ id, line }) => sealLine(lock, id, line ?? '')));
    if (sealed.length === 0) return;
    const before = new Map(open.map((entry) => [entry.id, entry.line]));
    await connection.use((db) =>
      writeLog(db, 'strict', async (tx) => {
        const entries = tx.objectStore('entries');
        for (const line of sealed) {
          const row = await entries.get(line.id);
          // Deleted or changed meanwhile: it is met again the next time, if at all.
          if (row?.line !== before.get(line.id)) continue;
          await entries.put({ ...row, line: null } as Entry);
          await tx.objectStore('sealed').put(line);
        }
      }),
    );
  }

  async function sealEvery(lock: Lock): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const range: IDBKeyRange | undefined =
        after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const batch = await connection.use((db) => db.getAll('entries', range, BATCH));
      await sealAll(lock, parseRows(entrySchema, batch).rows);
      const last: unknown = batch.at(-1)?.id;
      if (batch.length < BATCH || typeof last !== 'string') return;
      after = last;
    }
  }

  async function read(key: CryptoKey, ids?: readonly string[]): Promise<Opened> {
    const raw = await connection.use(async (db) => {
      if (!ids) return db.getAll('sealed');
      const { store } = db.transaction('sealed');
      return (await Promise.all(ids.map((id) => store.get(id)))).filter((row) => row !== undefined);
    });
    const { rows, damaged } = parseRows(sealedSchema, raw);
    const opened = await Promise.all(rows.map(async (row) => [row.id, await openLine(key, row)] as const));
    return {
      lines: new Map(opened.flatMap(([id, got]) => (typeof got === 'object' ? [[id, got.line]] : []))),
      damaged: damaged + opened.filter(([, got]) => got === 'damaged').length,
      tampered: opened.filter(([, got]) => got === 'tampered').length,
    };
  }

  return {
    state,
    async lock(passphrase) {
      const lock = await makeLock(passphrase);
      await connection.use((db) => write(db, 'meta', 'strict', (rows) => rows.put(lock, 'lock')));
      await sealEvery(lock);
    },
    async sealRest() {
      const lock = await current();
      if (lock) await sealEvery(lock);
    },
    async prepare(entry) {
      if (entry.line === null) return { row: entry };
      try {
        if ((await state()) === 'none') return { row: entry };
        const lock = await current();
        if (!lock) throw new StoreFault('damaged');
        return { row: { ...entry, line: null }, sealed: await sealLine(lock, entry.id, entry.line) };
      } catch {
        return { row: { ...entry, line: null } };
      }
    },
    async open(passphrase) {
      const lock = await current();
      return lock ? openLock(lock, passphrase) : 'damaged';
    },
    read,
    locked: (ids) =>
      connection.use(async (db) => {
        const { store } = db.transaction('sealed');
        const there = await Promise.all(ids.map((id) => store.getKey(id)));
        return new Set(there.filter((id) => id !== undefined));
      }),
    async unlock(key) {
      const opened = await read(key);
      if (opened.damaged + opened.tampered > 0) return opened;
      await connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          const entries = tx.objectStore('entries');
          for (const [id, line] of opened.lines) {
            const row = await entries.get(id);
            if (row) await entries.put({ ...row, line });
            await tx.objectStore('sealed').delete(id);
          }
          await tx.objectStore('meta').delete('lock');
        }),
      );
      return opened;
    },
    forget: () =>
      connection.use((db) =>
        writeLog(db, 'strict', async (tx) => {
          await Promise.all([tx.objectStore('sealed').clear(), tx.objectStore('meta').delete('lock')]);
        }),
      ),
  };
}
