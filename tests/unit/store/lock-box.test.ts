import { beforeEach, describe, expect, it } from 'vitest';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { createLockBox, type LockBox } from '@/lib/store/lock-box';
import { entry, freshIndexedDb } from './support';

const PASSPHRASE = 'a long enough secret';
let connection: Connection;
let box: LockBox;

beforeEach(async () => {
  freshIndexedDb();
  connection = createConnection();
  box = createLockBox(connection);
  await createEntries(connection).put(entry({ line: 'my words' }));
  await createEntries(connection).put(entry({ id: 'e2' }));
});

async function opened(): Promise<CryptoKey> {
  const key = await box.open(PASSPHRASE);
  if (typeof key === 'string') throw new Error(key);
  return key;
}

/** Everything on the disk, as text. */
async function disk(): Promise<string> {
  return connection.use(async (db) => {
    const stores = [...db.objectStoreNames];
    return JSON.stringify(await Promise.all(stores.map((store) => db.getAll(store))));
  });
}

describe('the lock', () => {
  it('leaves no kept word readable, and gives them back with the passphrase', async () => {
    expect(await box.state()).toBe('none');
    await box.lock(PASSPHRASE);
    expect(await box.state()).toBe('locked');
    expect(await disk()).not.toContain('my words');
    expect(await box.locked(['e1', 'e2'])).toEqual(new Set(['e1']));
    const { lines, damaged, tampered } = await box.read(await opened());
    expect([[...lines], damaged, tampered]).toEqual([[['e1', 'my words']], 0, 0]);
    expect(await box.open('something else')).toBe('wrong');
  });

  it('locks new words without the passphrase', async () => {
    await box.lock(PASSPHRASE);
    const { row, sealed } = await box.prepare(entry({ id: 'e3', line: 'later words' }));
    await createEntries(connection).put(row, sealed);
    expect(await disk()).not.toContain('later words');
    expect((await box.read(await opened(), ['e3'])).lines.get('e3')).toBe('later words');
  });

  it('goes on where it was stopped half-way', async () => {
    await box.lock(PASSPHRASE);
    await createEntries(connection).put(entry({ id: 'left', line: 'left open' }));
    await box.sealRest();
    expect(await disk()).not.toContain('left open');
    expect((await box.read(await opened())).lines.get('left')).toBe('left open');
  });

  it('comes off with every word back in its place', async () => {
    const before = (await createEntries(connection).all()).rows;
    await box.lock(PASSPHRASE);
    await box.unlock(await opened());
    expect(await box.state()).toBe('none');
    expect((await createEntries(connection).all()).rows).toEqual(before);
    expect(await connection.use((db) => db.count('sealed'))).toBe(0);
  });

  it('stays on where a word does not open, and loses none', async () => {
    await box.lock(PASSPHRASE);
    const key = await opened();
    await connection.use((db) => db.put('sealed', { id: 'e2', from: 'AA==', iv: 'AA==', data: '', sum: '' }));
    expect(await box.unlock(key)).toMatchObject({ damaged: 1, tampered: 0 });
    expect(await box.state()).toBe('locked');
    expect((await box.read(key)).lines.get('e1')).toBe('my words');
  });

  it('forgotten, loses the words and nothing else', async () => {
    await box.lock(PASSPHRASE);
    await box.forget();
    expect(await box.state()).toBe('none');
    expect((await createEntries(connection).all()).rows).toEqual([entry(), entry({ id: 'e2' })]);
    expect(await connection.use((db) => db.count('sealed'))).toBe(0);
  });

  it('that is broken lets no new word lie open: such words are not kept', async () => {
    await connection.use((db) => db.put('meta', { rounds: 'many' }, 'lock'));
    expect(await box.state()).toBe('broken');
    expect(await box.prepare(entry({ line: 'words' }))).toEqual({ row: entry() });
    expect(await box.open(PASSPHRASE)).toBe('damaged');
  });
});
