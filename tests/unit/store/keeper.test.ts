import { beforeEach, describe, expect, it, vi } from 'vitest';
import { questionsInUse } from '@/lib/reflection/in-use';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEntries } from '@/lib/store/entries';
import { StoreFault } from '@/lib/store/fault';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createOutside, MOST_FAULTS } from '@/lib/store/outside';
import { entry, freshIndexedDb, held, memoryArea, NOON, sighting } from './support';

let connection: Connection;
let area: ReturnType<typeof memoryArea>;
let keeper: Keeper;

function newKeeper(over: Connection = connection): Keeper {
  return createKeeper({
    connection: over,
    outside: createOutside(area),
    defaults: DEFAULT_SETTINGS,
    now: () => NOON,
  });
}

/** A database of which every use fails. */
function broken(kind: 'full' | 'refused'): Connection {
  return { use: () => Promise.reject(new StoreFault(kind)), close() {} };
}

beforeEach(() => {
  freshIndexedDb();
  connection = createConnection();
  area = memoryArea();
  keeper = newKeeper();
});

describe('what is recalled', () => {
  it('is all a guard needs', async () => {
    await keeper.set({ sensitivity: 'quiet' });
    await keeper.excuse([{ id: 't1', at: NOON, excuse: 'warning', kind: 'thread' }]);
    await keeper.seen(Array.from({ length: 20 }, (_, n) => sighting({ id: `s${n}`, by: `a${n}` })));
    await keeper.snooze(NOON + 5);
    await keeper.record(entry());
    const recalled = await keeper.recall();
    expect(recalled).toEqual({
      recent: [{ at: NOON, heat: 81, outcome: 'dropped', thread: 't1' }],
      pauses: 1,
      settings: { ...DEFAULT_SETTINGS, sensitivity: 'quiet' },
      salt: expect.stringMatching(/^[0-9a-f]{64}$/),
      excused: ['t1'],
      asked: ['q1'],
      questions: questionsInUse(DEFAULT_SETTINGS, []),
      tuning: {},
      snoozedUntil: NOON + 5,
      crowd: { p1: 20 },
      stirring: [],
      onlyLog: false,
    });
    expect((await newKeeper().recall()).salt).toBe(recalled.salt);
  });

  it('waits for sightings that are being written: the tab that was left has just sent them', async () => {
    const many = Array.from({ length: 20 }, (_, n) => sighting({ id: `s${n}`, by: `a${n}` }));
    const [, recalled] = await Promise.all([keeper.seen(many), keeper.recall()]);
    expect(recalled.crowd).toEqual({ p1: 20 });
  });

  it('is the defaults, with one salt, while the database cannot be read', async () => {
    const blind = newKeeper(broken('refused'));
    const [one, two] = [await blind.recall(), await blind.recall()];
    expect(one).toMatchObject({
      settings: DEFAULT_SETTINGS,
      excused: [],
      asked: [],
      snoozedUntil: 0,
      crowd: {},
    });
    expect(one.salt).toMatch(/^[0-9a-f]{64}$/);
    expect(two.salt).toBe(one.salt);
  });

  it('stays off where the person had switched it off, even when the database cannot be read', async () => {
    await keeper.set({ on: false });
    expect((await newKeeper(broken('refused')).recall()).settings.on).toBe(false);
  });
});

describe('what cannot be written', () => {
  it('is answered in plain words and noted as a fault', async () => {
    const full = newKeeper(broken('full'));
    const why = 'Firebreak could not hold this draft: there is no room left on this device.';
    expect(await full.hold(held())).toEqual({ ok: false, why });
    expect(await full.hold(held())).toEqual({ ok: false, why });
    expect(await createOutside(area).faults()).toEqual([{ what: why, at: NOON, times: 2 }]);
  });

  it('is answered even when nothing at all can be noted', async () => {
    area.set = () => Promise.reject(new Error('no'));
    expect(await newKeeper(broken('full')).record(entry())).toMatchObject({ ok: false });
    expect(await newKeeper(broken('full')).fault('x')).toEqual({ ok: true });
  });

  it('is not called lost because only the count outside could not be written', async () => {
    await keeper.start();
    area.set = () => Promise.reject(new Error('no'));
    expect(await keeper.record(entry())).toEqual({ ok: true });
    expect(await createEntries(connection).count()).toBe(1);
  });
});

describe('faults of a page', () => {
  it('are counted by their words, the last few kept, two at once both kept', async () => {
    await Promise.all([keeper.fault('a'), keeper.fault('b'), keeper.fault('a')]);
    const outside = createOutside(area);
    expect(await outside.faults()).toMatchObject([
      { what: 'b', times: 1 },
      { what: 'a', times: 2 },
    ]);
    for (let n = 0; n < MOST_FAULTS; n++) await keeper.fault(`f${n}`);
    expect(await outside.faults()).toHaveLength(MOST_FAULTS);
    await outside.dismissFaults();
    expect(await outside.faults()).toEqual([]);
  });
});

describe('a database that the browser emptied', () => {
  it('is noticed at the next start, with what had been in it', async () => {
    await keeper.record(entry());
    await keeper.record(entry({ id: 'e2' }));
    await keeper.hold(held());
    freshIndexedDb();
    await newKeeper(createConnection()).start();
    const outside = createOutside(area);
    expect(await outside.emptied()).toEqual({ at: NOON, entries: 2, held: 1 });
    await outside.dismissEmptied();
    await newKeeper(createConnection()).start();
    expect(await outside.emptied()).toBeUndefined();
  });

  it('is noticed as well when it happens while the background lives', async () => {
    await keeper.record(entry());
    connection.close();
    freshIndexedDb();
    await keeper.record(entry({ id: 'e2' }));
    expect(await createOutside(area).emptied()).toEqual({ at: NOON, entries: 1, held: 0 });
  });

  it('does not switch Firebreak on again', async () => {
    await keeper.set({ on: false });
    freshIndexedDb();
    expect((await newKeeper(createConnection()).recall()).settings.on).toBe(false);
  });

  it('is not seen where nothing was lost: first start, restart, last draft let go', async () => {
    await keeper.start();
    await keeper.hold(held());
    await keeper.letGo('h1');
    await newKeeper().start();
    expect(area.items).not.toHaveProperty('emptied');
  });

  it('is looked for again when the first look failed', async () => {
    await keeper.record(entry());
    freshIndexedDb();
    const fresh = createConnection();
    const use = vi.spyOn(fresh, 'use').mockRejectedValueOnce(new StoreFault('slow'));
    const late = newKeeper(fresh);
    await late.start();
    expect(area.items).not.toHaveProperty('emptied');
    use.mockRestore();
    await late.recall();
    expect(area.items).toHaveProperty('emptied');
  });
});

it('counts held drafts, 0 when they cannot be read', async () => {
  await keeper.hold(held());
  expect(await keeper.heldCount()).toBe(1);
  expect(await newKeeper(broken('full')).heldCount()).toBe(0);
});
