import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { openStore } from '@/lib/store/open';
import { DB_NAME } from '@/lib/store/schema';
import { entry, freshIndexedDb } from './support';

beforeEach(freshIndexedDb);

describe('a connection', () => {
  it('opens once for many uses', async () => {
    const open = vi.fn(openStore);
    const connection = createConnection({ open });
    await Promise.all([connection.use(async (db) => db.name), connection.use(async (db) => db.name)]);
    expect(open).toHaveBeenCalledTimes(1);
    connection.close();
  });

  it('opens again after it was closed under us', async () => {
    const connection = createConnection();
    await connection.use(async (db) => db.close());
    await createEntries(connection).put(entry());
    expect(await createEntries(connection).count()).toBe(1);
    connection.close();
  });

  it('makes way for a newer version, then says that it is the older one', async () => {
    const connection = createConnection();
    await createEntries(connection).put(entry());
    const newer = await openDB(DB_NAME, 99);
    newer.close();
    await expect(createEntries(connection).count()).rejects.toMatchObject({ kind: 'newer' });
  });

  it('says so when an old page blocks the upgrade, and works once that page is gone', async () => {
    const stubborn = await openDB(DB_NAME, 1, {
      upgrade: (db) => void db.createObjectStore('entries'),
      blocking: () => {},
    });
    const migrations = [{ to: 2, upgrade: () => {} }];
    const connection = createConnection({ migrations, within: 20 });
    await expect(connection.use(async (db) => db.version)).rejects.toMatchObject({ kind: 'blocked' });
    stubborn.close();
    await vi.waitFor(async () => expect(await connection.use(async (db) => db.version)).toBe(2));
    connection.close();
  });

  it('does not wait for ever for a browser that does not answer, and uses the answer when it comes', async () => {
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const open = vi.fn(async () => {
      await gate;
      return openStore();
    });
    const connection = createConnection({ open, within: 10 });
    await expect(connection.use(async () => 1)).rejects.toMatchObject({ kind: 'slow' });
    finish();
    await vi.waitFor(async () => expect(await connection.use(async () => 1)).toBe(1));
    expect(open).toHaveBeenCalledTimes(1);
    connection.close();
  });
});

describe('faults', () => {
  const opening = [
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['TypeError', 'broken'],
  ] as const;

  it.each(opening)('%s while opening is "%s"', async (name, kind) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    await expect(createConnection().use(async () => 1)).rejects.toMatchObject({ name: 'StoreFault', kind });
  });

  it('a browser without IndexedDB is told as a fault as well', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(createConnection().use(async () => 1)).rejects.toMatchObject({ name: 'StoreFault' });
    vi.unstubAllGlobals();
  });

  it('a full disk while writing is "full"', async () => {
    const connection = createConnection();
    const work = connection.use(async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(work).rejects.toMatchObject({ kind: 'full', why: 'there is no room left on this device' });
    connection.close();
  });

  it('is tried again afresh after a failure to open', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const connection = createConnection();
    await expect(connection.use(async () => 1)).rejects.toMatchObject({ kind: 'damaged' });
    expect(await connection.use(async () => 1)).toBe(1);
    spy.mockRestore();
    connection.close();
  });
});
