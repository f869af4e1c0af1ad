import { beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '@/lib/log/calendar';
import { offsetAt } from '@/lib/log/clock';
import { promptsOn } from '@/lib/log/experiment';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createDays } from '@/lib/store/days';
import { createEntries } from '@/lib/store/entries';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createLockBox } from '@/lib/store/lock-box';
import { createLogMeta } from '@/lib/store/log-meta';
import { createLookBacks } from '@/lib/store/look-backs';
import { createOutside } from '@/lib/store/outside';
import { entry, freshIndexedDb, memoryArea, NOON } from './support';

const DAY = 86_400_000;
let connection: Connection;
let now: number;
let keeper: Keeper;
let area: ReturnType<typeof memoryArea>;

beforeEach(() => {
  freshIndexedDb();
  connection = createConnection();
  now = NOON;
  area = memoryArea();
  const outside = createOutside(area);
  keeper = createKeeper({ connection, outside, defaults: DEFAULT_SETTINGS, now: () => now });
});

describe('retention', () => {
  it('keeps everything until a time is set', async () => {
    await keeper.record(entry({ at: NOON - 9000 * DAY }));
    expect(await keeper.lookAfterLog()).toEqual({ ok: true });
    expect(await createEntries(connection).count()).toBe(1);
    expect(await createLogMeta(connection).expired()).toBeUndefined();
  });

  it('deletes what is older, counts it until that was read, and writes the count outside anew', async () => {
    for (const days of [10, 91, 92, 400])
      await keeper.record(entry({ id: `d${days}`, at: NOON - days * DAY }));
    await createEntries(connection).put(entry({ id: 'now' }));
    await connection.use((db) => db.put('settings', 91, 'keepFor'));
    await keeper.lookAfterLog();
    const meta = createLogMeta(connection);
    expect(await meta.expired()).toEqual({ at: NOON, count: 2, keepFor: 91 });
    expect(area.items.marker).toMatchObject({ entries: 3 });
    now = NOON + 2 * DAY;
    await keeper.lookAfterLog();
    expect(await meta.expired()).toEqual({ at: now, count: 3, keepFor: 91 });
    await meta.dismissExpired();
    expect(await meta.expired()).toBeUndefined();
  });

  it('deletes nothing on the word of a damaged setting', async () => {
    await keeper.record(entry({ at: NOON - 9000 * DAY }));
    await connection.use((db) => db.put('settings', 'soon', 'keepFor'));
    await keeper.lookAfterLog();
    expect(await createEntries(connection).count()).toBe(1);
  });
});

it('sums and locks are seen to', async () => {
  await connection.use((db) => db.put('entries', entry({ id: 'before there were sums' })));
  await createLockBox(connection).lock('a long enough secret');
  await createEntries(connection).put(entry({ id: 'open', line: 'left open' }));
  await keeper.lookAfterLog();
  expect(await createDays(connection).mend()).toBe(false);
  expect((await createEntries(connection).get('open'))?.line).toBeNull();
});

describe('recording', () => {
  it('locks the line away while there is a lock', async () => {
    const box = createLockBox(connection);
    await box.lock('a long enough secret');
    expect(await keeper.record(entry({ line: 'my words' }))).toEqual({ ok: true });
    expect((await createEntries(connection).get('e1'))?.line).toBeNull();
    expect(await box.locked(['e1'])).toEqual(new Set(['e1']));
  });
});

describe('a look-back', () => {
  it('is kept with what it is about, and not where the entry is gone or is not asked about', async () => {
    await keeper.record(entry({ outcome: 'posted' }));
    await keeper.record(entry({ id: 'excused', outcome: 'excused', excuse: 'friends' }));
    for (const id of ['e1', 'excused', 'gone'])
      expect(await keeper.lookBack(id, 'mixed')).toEqual({ ok: true });
    expect(await createLookBacks(connection).all()).toEqual([
      { id: 'e1', at: NOON, of: 'posted', answer: 'mixed' },
    ]);
  });
});

describe('days of only logging', () => {
  it('are told to the guard, on the person’s own clock', async () => {
    expect((await keeper.recall()).onlyLog).toBe(false);
    const firstDay = localDay(NOON, offsetAt(NOON));
    const experiment = { firstDay, seed: 4 };
    await createLogMeta(connection).setExperiment(experiment);
    const told: boolean[] = [];
    for (let n = -1; n < 30; n++) {
      now = NOON + n * DAY;
      told.push((await keeper.recall()).onlyLog);
    }
    const asked = told.map(
      (_, n) => !promptsOn(localDay(NOON + (n - 1) * DAY, offsetAt(NOON + (n - 1) * DAY)), experiment),
    );
    expect(told).toEqual(asked);
    expect(told.filter(Boolean)).toHaveLength(14);
    await createLogMeta(connection).setExperiment(undefined);
    expect((await keeper.recall()).onlyLog).toBe(false);
  });
});
