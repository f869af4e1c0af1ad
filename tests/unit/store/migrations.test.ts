import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { entrySchema, heldSchema } from '@/lib/schemas';
import { StoreFault } from '@/lib/store/fault';
import { MIGRATIONS, type Migration, versionOf } from '@/lib/store/migrations';
import { openStore } from '@/lib/store/open';
import { DB_NAME } from '@/lib/store/schema';
import { FIXTURES } from './fixtures';
import { freshIndexedDb } from './support';

beforeEach(freshIndexedDb);

const NEXT = versionOf(MIGRATIONS) + 1;

function withStep(upgrade: Migration['upgrade']): Migration[] {
  return [...MIGRATIONS, { to: NEXT, upgrade }];
}

async function write(db: IDBPDatabase, rows: (typeof FIXTURES)[number]['rows']): Promise<void> {
  for (const [store, list] of Object.entries(rows)) {
    for (const [key, value] of list) await (key === null ? db.put(store, value) : db.put(store, value, key));
  }
}

async function count(db: IDBPDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const store of db.objectStoreNames) counts[store] = await db.count(store);
  return counts;
}

/** Opens as that version did, with its rows inside, and closes. */
async function leaveBehind(fixture: (typeof FIXTURES)[number]): Promise<Record<string, number>> {
  const steps = MIGRATIONS.filter((step) => step.to <= fixture.version);
  const db = (await openStore({ migrations: steps })) as unknown as IDBPDatabase;
  await write(db, fixture.rows);
  const counts = await count(db);
  db.close();
  return counts;
}

describe('the list of migrations', () => {
  it('is numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map((step) => step.to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('has a fixture for every version', () => {
    expect(FIXTURES.map((fixture) => fixture.version)).toEqual(MIGRATIONS.map((step) => step.to));
  });
});

describe('opening', () => {
  it('brings an empty browser to the newest version', async () => {
    const db = await openStore();
    expect(db.version).toBe(versionOf(MIGRATIONS));
    expect([...db.objectStoreNames]).toEqual([
      'days',
      'decks',
      'entries',
      'excused',
      'held',
      'lookBacks',
      'meta',
      'sealed',
      'settings',
      'sightings',
    ]);
    expect(await db.get('meta', 'born')).toMatch(/^[0-9a-f-]{36}$/);
    db.close();
  });

  it.each(FIXTURES)('brings version $version to the newest, every row kept', async (fixture) => {
    const before = await leaveBehind(fixture);
    const db = (await openStore()) as unknown as IDBPDatabase;
    expect(db.version).toBe(versionOf(MIGRATIONS));
    expect(await count(db)).toMatchObject(before);
    for (const row of await db.getAll('entries')) expect(v.safeParse(entrySchema, row).success).toBe(true);
    for (const row of await db.getAll('held')) expect(v.safeParse(heldSchema, row).success).toBe(true);
    db.close();
  });

  it.each(FIXTURES)('takes an async step to a further version from version $version', async (fixture) => {
    const before = await leaveBehind(fixture);
    const migrations = withStep(async (_db, tx) => {
      const store = tx.objectStore('entries');
      for (const row of await store.getAll()) await store.put({ ...row, mood: null });
    });
    const db = (await openStore({ migrations })) as unknown as IDBPDatabase;
    expect(await count(db)).toMatchObject(before);
    expect(await db.get('entries', 'e1')).toMatchObject({ id: 'e1', mood: null });
    db.close();
  });
});

describe('a step that dies half-way', () => {
  const dying: [string, Migration['upgrade']][] = [
    [
      'at once',
      (db) => {
        db.deleteObjectStore('entries');
        throw new Error('dead');
      },
    ],
    [
      'after waiting',
      async (db, tx) => {
        await tx.objectStore('entries').clear();
        db.createObjectStore('half');
        await tx.objectStore('meta').get('salt');
        throw new Error('dead');
      },
    ],
  ];

  it.each(dying)('%s leaves the old data as it was', async (_when, upgrade) => {
    const [fixture] = FIXTURES.slice(-1);
    if (!fixture) throw new Error('no fixture');
    const before = await leaveBehind(fixture);
    const opening = openStore({ migrations: withStep(upgrade) });
    await expect(opening).rejects.toMatchObject({ name: 'StoreFault', kind: 'upgrade' });
    const db = (await openStore()) as unknown as IDBPDatabase;
    expect(db.version).toBe(fixture.version);
    expect(await count(db)).toEqual(before);
    db.close();
  });
});

describe('an older build meeting a newer database', () => {
  it('changes nothing and says so', async () => {
    const newer = await openDB(DB_NAME, NEXT + 5, {
      upgrade: (db) => void db.createObjectStore('from-later'),
    });
    await newer.put('from-later', 'kept', 'row');
    newer.close();
    const fault = await openStore().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toMatchObject({ kind: 'newer', why: expect.stringContaining('Nothing was changed') });
    const again = await openDB(DB_NAME);
    expect(again.version).toBe(NEXT + 5);
    expect(await again.get('from-later', 'row')).toBe('kept');
    again.close();
  });
});

describe('an open page of the older version', () => {
  it('makes way for the newer one by itself', async () => {
    let closed = false;
    const old = await openStore({ onClosed: () => (closed = true) });
    const db = await openStore({ migrations: withStep((fresh) => void fresh.createObjectStore('more')) });
    expect(closed).toBe(true);
    expect(db.version).toBe(NEXT);
    expect(() => old.transaction('entries')).toThrow();
    db.close();
  });
});
