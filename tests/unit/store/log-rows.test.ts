import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '@/lib/log/calendar';
import { totalOf } from '@/lib/log/day-sum';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createDays } from '@/lib/store/days';
import { createEntries } from '@/lib/store/entries';
import { createLogRows } from '@/lib/store/log-rows';
import { createLookBacks } from '@/lib/store/look-backs';
import type { Entry } from '@/lib/types';
import { entries as someEntries } from '../log/arbitrary';
import { entry, freshIndexedDb, NOON } from './support';

const DAY = 86_400_000;
const TODAY = localDay(NOON, 120);
let connection: Connection;

beforeEach(() => {
  freshIndexedDb();
  connection = createConnection();
});

const answer = (id: string) => ({ id, at: NOON + DAY, of: 'dropped', answer: 'glad' }) as const;
const sealed = (id: string) => ({ id, from: 'AA==', iv: 'AA==', data: 'AA==', sum: 'AA==' });

async function put(...rows: Entry[]): Promise<void> {
  for (const row of rows) await createEntries(connection).put(row);
}

/** All of the log, as it is on the disk. */
function everything() {
  return connection.use(async (db) => ({
    entries: await db.getAll('entries'),
    days: await db.getAll('days'),
    lookBacks: await db.getAll('lookBacks'),
    sealed: await db.getAll('sealed'),
  }));
}

async function summed(): Promise<number> {
  const days = await createDays(connection).between(-40_000, 40_000);
  return days.reduce((sum, day) => sum + totalOf(day).count, 0);
}

describe('the sums of days', () => {
  it('follow every entry, also one sent twice or sent again with another end', async () => {
    await put(entry(), entry(), entry({ id: 'e2', at: NOON + DAY }), entry({ outcome: 'posted' }));
    expect(await createDays(connection).between(TODAY, TODAY + 1)).toEqual([
      { day: TODAY, cells: { 'bluesky.quote.posted': { count: 1, heat: 81 } } },
    ]);
    expect(await summed()).toBe(2);
  });

  it('are kept right by two pages writing at once', async () => {
    const other = createEntries(createConnection());
    const writes = Array.from({ length: 40 }, (_, n) =>
      (n % 2 === 0 ? createEntries(connection) : other).put(entry({ id: `n${n}` })),
    );
    await Promise.all(writes);
    expect(await summed()).toBe(40);
  });

  it('are made anew where they do not fit: entries from before there were sums, damaged rows among them', async () => {
    await connection.use(async (db) => {
      for (let n = 0; n < 2300; n++)
        await db.put('entries', entry({ id: `old-${n}`, at: NOON - n * 3_600_000 }));
      await db.put('entries', { ...entry({ id: 'bad' }), heat: 'very' } as never);
      await db.put('days', { day: 'never' } as never).catch(() => {});
    });
    const days = createDays(connection);
    expect(await days.mend()).toBe(true);
    expect(await summed()).toBe(2300);
    expect(await days.mend()).toBe(false);
    await put(entry({ id: 'new' }));
    expect(await days.mend()).toBe(false);
    await connection.use((db) => db.put('days', { day: TODAY, cells: 'gone' } as never));
    expect(await days.mend()).toBe(true);
    expect(await summed()).toBe(2301);
  });
});

describe('deleting', () => {
  it('takes an entry with its look-back, its locked words and its share of the sum; undo brings all back', async () => {
    await createEntries(connection).put(entry(), sealed('e1'));
    await put(entry({ id: 'e2' }));
    await createLookBacks(connection).put(answer('e1'));
    const before = await everything();
    const rows = createLogRows(connection);
    const removed = await rows.remove(['e1', 'not there']);
    expect(await everything()).toMatchObject({ entries: [entry({ id: 'e2' })], lookBacks: [], sealed: [] });
    expect(await summed()).toBe(1);
    await rows.restore(removed);
    expect(await everything()).toEqual(before);
  });

  it('and undo leave any log as it was', async () => {
    await fc.assert(
      fc.asyncProperty(someEntries, fc.nat(), async (all, some) => {
        freshIndexedDb();
        connection = createConnection();
        await put(...all);
        const before = await everything();
        const rows = createLogRows(connection);
        const removed = await rows.remove(all.slice(0, some % (all.length + 1)).map(({ id }) => id));
        expect(await summed()).toBe(all.length - removed.entries.length);
        await rows.restore(removed);
        expect(await everything()).toEqual(before);
        connection.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe('what has grown old', () => {
  it('goes, with all that hangs on it, however much it is; what is younger stays', async () => {
    await connection.use(async (db) => {
      const tx = db.transaction('entries', 'readwrite');
      for (let n = 0; n < 4500; n++) void tx.store.put(entry({ id: `old-${n}`, at: NOON - 400 * DAY - n }));
      await tx.done;
    });
    await put(entry(), entry({ id: 'edge', at: NOON - 365 * DAY }));
    await createLookBacks(connection).put(answer('old-3'));
    expect(await createLogRows(connection).expire(NOON - 365 * DAY)).toBe(4500);
    const left = await everything();
    expect(left.entries.map(({ id }) => id)).toEqual(['e1', 'edge']);
    expect(left.lookBacks).toEqual([]);
  });
});

describe('merging', () => {
  it('adds by id without doubling, keeps what is here, and knows the sums', async () => {
    await put(entry(), entry({ id: 'e2', outcome: 'posted' }));
    const rows = createLogRows(connection);
    const file = [entry({ outcome: 'posted' }), entry({ id: 'e3' }), entry({ id: 'e3', heat: 1 })];
    expect(await rows.merge(file, [answer('e3'), answer('nowhere')])).toEqual({ added: 1, known: 2 });
    expect(await createEntries(connection).get('e1')).toEqual(entry());
    expect(await createEntries(connection).get('e3')).toEqual(entry({ id: 'e3' }));
    expect((await createLookBacks(connection).of(['e3', 'nowhere'])).size).toBe(1);
    expect(await summed()).toBe(3);
    const before = await everything();
    expect(await rows.merge(file, [answer('e3')])).toEqual({ added: 0, known: 3 });
    expect(await everything()).toEqual(before);
  });

  it('writes nothing at all where one row cannot be written', async () => {
    await put(entry());
    const before = await everything();
    const impossible = { ...entry({ id: 'e9' }), before: () => 1 } as unknown as Entry;
    const merging = createLogRows(connection).merge([entry({ id: 'e8' }), impossible], []);
    await expect(merging).rejects.toMatchObject({ name: 'StoreFault' });
    expect(await everything()).toEqual(before);
  });
});

describe('look-backs', () => {
  it('are counted by what they are about, and the answer before is given back', async () => {
    const lookBacks = createLookBacks(connection);
    expect(await lookBacks.put(answer('a'))).toBeUndefined();
    expect(await lookBacks.put({ ...answer('a'), answer: 'mixed' })).toEqual(answer('a'));
    await lookBacks.put({ ...answer('b'), of: 'unasked' });
    const counts = await lookBacks.answers();
    expect(counts.dropped).toEqual({ glad: 0, mixed: 1, 'rather-not': 0 });
    expect(counts.unasked.glad).toBe(1);
    expect(await lookBacks.of(['a', 'c'])).toEqual(new Map([['a', 'mixed']]));
  });
});
