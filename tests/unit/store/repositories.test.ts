import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createDecks } from '@/lib/store/decks';
import { createEntries } from '@/lib/store/entries';
import { createExcused } from '@/lib/store/excused';
import { createHeld } from '@/lib/store/held';
import { createMeta, LONGEST_SNOOZE, MOST_ASKED } from '@/lib/store/meta';
import { createSettings } from '@/lib/store/settings';
import { createSightings, MOST_SIGHTINGS, SIGHTING_LIFE } from '@/lib/store/sightings';
import type { Entry } from '@/lib/types';
import { entry, freshIndexedDb, held, NOON, sighting } from './support';

let connection: Connection;

beforeEach(() => {
  freshIndexedDb();
  connection = createConnection();
});

/** Writes a row past every check, as a damaged disk or an old bug would. */
async function smuggle(store: 'entries' | 'held' | 'excused' | 'sightings', row: object): Promise<void> {
  await connection.use((db) => db.put(store, row as never));
}

describe('entries', () => {
  it('writes an entry sent twice once', async () => {
    const entries = createEntries(connection);
    await Promise.all([entries.put(entry()), entries.put(entry())]);
    expect(await entries.count()).toBe(1);
    expect((await entries.all()).rows).toEqual([entry()]);
  });

  it('answers by time, the end left out, oldest first', async () => {
    const entries = createEntries(connection);
    for (const at of [30, 10, 20, 40]) await entries.put(entry({ id: `e${at}`, at }));
    const { rows } = await entries.between(10, 40);
    expect(rows.map((row) => row.at)).toEqual([10, 20, 30]);
  });

  it('sets damaged rows aside and counts them', async () => {
    const entries = createEntries(connection);
    await entries.put(entry());
    await smuggle('entries', { ...entry({ id: 'bad' }), heat: 'very' });
    await smuggle('entries', { ...entry({ id: 'undated' }), at: 'yesterday' });
    expect(await entries.between(NOON - 1, NOON + 1)).toEqual({ rows: [entry()], damaged: 1 });
    expect(await entries.all()).toEqual({ rows: [entry()], damaged: 2 });
    expect(await entries.undated()).toBe(1);
  });

  it('writes strictly, so that a row is on the disk before it is confirmed', async () => {
    const asked: unknown[] = [];
    await connection.use(async (db) => {
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
        asked.push(args[2]?.durability);
        return transaction.apply(this, args);
      };
      try {
        await createEntries(connection).put(entry());
        await createHeld(connection).put(held());
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
      return db.name;
    });
    expect(asked).toEqual(['strict', 'strict']);
  });

  it('rejects with a fault, and writes nothing, where a row cannot be cloned', async () => {
    const entries = createEntries(connection);
    const impossible = { ...entry(), before: () => 1 } as unknown as Entry;
    await expect(entries.put(impossible)).rejects.toMatchObject({ name: 'StoreFault', kind: 'broken' });
    expect(await entries.count()).toBe(0);
  });
});

describe('held drafts', () => {
  it('are kept whole, newest first, and can be let go', async () => {
    const drafts = createHeld(connection);
    const long = held({ id: 'long', at: NOON + 5, draft: 'ä'.repeat(100_000) });
    await drafts.put(held());
    await drafts.put(long);
    await smuggle('held', { id: 'bad' });
    expect(await drafts.list()).toEqual({ rows: [long, held()], damaged: 1 });
    await drafts.remove('long');
    expect((await drafts.list()).rows).toEqual([held()]);
  });
});

describe('excuses', () => {
  it('keep one row a hash', async () => {
    const excused = createExcused(connection);
    await excused.put([{ id: 't', at: 1, excuse: 'warning', kind: 'thread' }]);
    await excused.put([{ id: 't', at: 2, excuse: 'misread', kind: 'thread' }]);
    await smuggle('excused', { id: 'bad', excuse: 'because' });
    const row = { id: 't', at: 2, excuse: 'misread', kind: 'thread' };
    expect(await excused.list()).toEqual({ rows: [row], damaged: 1 });
  });
});

describe('decks', () => {
  it('are kept, listed and removed', async () => {
    const decks = createDecks(connection);
    const deck = {
      id: 'mine',
      name: 'Mine',
      about: '',
      questions: [{ id: 'q', text: 'Why?', moves: ['quote' as const], occasions: [] }],
    };
    await decks.put(deck);
    expect((await decks.list()).rows).toEqual([deck]);
    await decks.remove('mine');
    expect((await decks.list()).rows).toEqual([]);
  });
});

describe('sightings', () => {
  /** So many different people pointing at one person, a minute apart. */
  const voices = (count: number, person = 'p1', from = NOON) =>
    Array.from({ length: count }, (_, n) =>
      sighting({ id: `${person}-${n}`, person, by: `a${n}`, at: from - n * 60_000 }),
    );

  it('say on whom they converge, and how many voices there are, for a day', async () => {
    const sightings = createSightings(connection);
    const seen = await sightings.add([...voices(20), ...voices(3, 'p2'), ...voices(20, '__proto__')], NOON);
    expect(Object.entries(seen.crowd).sort()).toEqual([
      ['__proto__', 20],
      ['p1', 20],
    ]);
    expect(await sightings.crowds(NOON + 1)).toEqual(seen);
    expect((await sightings.crowds(NOON + SIGHTING_LIFE)).crowd).toEqual({});
  });

  it('count the same one once, however often it is read', async () => {
    const sightings = createSightings(connection);
    for (let time = 0; time < 9; time += 1) await sightings.add(voices(3), NOON);
    expect(await sightings.add(voices(3), NOON)).toEqual({ crowd: {}, stirring: [] });
    expect(await connection.use((db) => db.count('sightings'))).toBe(3);
  });

  it('that only stir are noticed when enough of their words are hot, and reading one again forgets none', async () => {
    const sightings = createSightings(connection);
    const few = voices(5);
    expect(await sightings.add(few, NOON)).toEqual({ crowd: {}, stirring: ['p1'] });
    const cool = few.map((one) => ({ ...one, hot: false }));
    expect((await sightings.add(cool, NOON)).crowd).toEqual({});
    const hot = few.slice(0, 3).map((one) => ({ ...one, hot: true }));
    expect(await sightings.add([...few.slice(0, 3), ...hot], NOON)).toEqual({
      crowd: { p1: 5 },
      stirring: [],
    });
    await sightings.add(few, NOON);
    const kept = await connection.use((db) => db.getAll('sightings'));
    expect(kept.map((one) => one.hot)).toEqual([true, true, true, false, false]);
  });

  it('stay noticed while the day lasts, though what was new has become ordinary', async () => {
    const sightings = createSightings(connection);
    await sightings.add(voices(20), NOON);
    const later = NOON + 13 * 3_600_000;
    expect((await sightings.add(voices(1, 'p9', later), later)).crowd).toEqual({ p1: 20 });
  });

  it('are dropped when older than a day, or from a clock far ahead', async () => {
    const sightings = createSightings(connection);
    await sightings.add([sighting({ id: 'old', at: NOON - SIGHTING_LIFE + 1 }), sighting()], NOON);
    await sightings.add([sighting({ id: 'wrong', at: NOON + 9e9 })], NOON + 10);
    expect(await connection.use((db) => db.getAllKeys('sightings'))).toEqual(['s1']);
  });

  it('never grow beyond the most, the oldest going first', async () => {
    const sightings = createSightings(connection);
    const many = Array.from({ length: MOST_SIGHTINGS + 7 }, (_, n) =>
      sighting({ id: `n${n}`, at: NOON + n }),
    );
    await sightings.add(many, NOON);
    expect(await connection.use((db) => db.count('sightings'))).toBe(MOST_SIGHTINGS);
    expect(await connection.use((db) => db.get('sightings', 'n6'))).toBeUndefined();
    expect(await connection.use((db) => db.get('sightings', 'n7'))).toBeDefined();
  });
});

describe('settings', () => {
  it('are the defaults until something is set, and then only that changes', async () => {
    const settings = createSettings(connection);
    expect(await settings.read(DEFAULT_SETTINGS)).toEqual({ settings: DEFAULT_SETTINGS, damaged: 0 });
    await Promise.all([settings.write({ on: false }), settings.write({ sensitivity: 'eager' })]);
    const { settings: read } = await settings.read(DEFAULT_SETTINGS);
    expect(read).toEqual({ ...DEFAULT_SETTINGS, on: false, sensitivity: 'eager' });
  });

  it('fall back one by one where they are damaged', async () => {
    const settings = createSettings(connection);
    await settings.write({ on: false });
    await connection.use((db) => db.put('settings', { reply: 'sometimes' }, 'when'));
    await connection.use((db) => db.put('settings', 'unknown', 'from-later'));
    expect(await settings.read(DEFAULT_SETTINGS)).toEqual({
      settings: { ...DEFAULT_SETTINGS, on: false },
      damaged: 1,
    });
  });
});

describe('meta', () => {
  it('makes the salt once, whoever asks first', async () => {
    const meta = createMeta(connection);
    const other = createMeta(createConnection());
    const salts = await Promise.all([meta.salt(), other.salt(), meta.salt()]);
    expect(new Set(salts).size).toBe(1);
    expect(salts[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('makes a new salt where the stored one is damaged', async () => {
    await connection.use((db) => db.put('meta', 'short', 'salt'));
    expect(await createMeta(connection).salt()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('remembers the questions asked lately, each once, the newest last', async () => {
    const meta = createMeta(connection);
    for (let n = 0; n < MOST_ASKED + 3; n++) await meta.addAsked(`q${n}`);
    await meta.addAsked('q5');
    const asked = await meta.asked();
    expect(asked).toHaveLength(MOST_ASKED);
    expect(asked[0]).toBe('q3');
    expect(asked.at(-1)).toBe('q5');
    expect(new Set(asked).size).toBe(MOST_ASKED);
  });

  it('rests until the time given, and not when a wrong clock set it far ahead', async () => {
    const meta = createMeta(connection);
    expect(await meta.snoozedUntil(NOON)).toBe(0);
    await meta.snooze(NOON + 1000);
    expect(await meta.snoozedUntil(NOON)).toBe(NOON + 1000);
    expect(await meta.snoozedUntil(NOON + 1000)).toBe(0);
    await meta.snooze(NOON + LONGEST_SNOOZE + 1);
    expect(await meta.snoozedUntil(NOON)).toBe(0);
  });
});
