import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { everythingToJson, readEverything } from '@/lib/settings-file/everything-file';
import { Refused } from '@/lib/settings-file/refused';
import { createChanging } from '@/lib/store/change';
import { type Connection, createConnection } from '@/lib/store/connection';
import { createEverything, type EverythingStore } from '@/lib/store/everything';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createOutside } from '@/lib/store/outside';
import { createSettings, overDefaults, SETTING_KEYS } from '@/lib/store/settings';
import { entry, freshIndexedDb, held, memoryArea, NOON } from '../store/support';

let connection: Connection;
let keeper: Keeper;
let everything: EverythingStore;

function start(): void {
  freshIndexedDb();
  connection = createConnection();
  const outside = createOutside(memoryArea());
  keeper = createKeeper({ connection, outside, defaults: DEFAULT_SETTINGS, now: () => NOON });
  everything = createEverything(connection, outside);
}

const DECK = {
  id: 'own-1',
  name: 'Mine',
  about: '',
  questions: [{ id: 'own-1/a', text: 'Why?', moves: [], occasions: [] }],
};

async function fill(): Promise<void> {
  await keeper.set({ breath: 3, muted: ['x'], decks: ['own-1'], pinned: 'own-1/a' });
  await keeper.putDeck(DECK);
  await keeper.record(entry());
  await keeper.record(entry({ id: 'e2', line: 'never again' }));
  await keeper.hold(held());
  await keeper.excuse([{ id: 'p1', at: NOON, excuse: 'friends', kind: 'person', label: 'Noor' }]);
  await keeper.tune(() => ({ x: 0.9 }));
  await keeper.putServer({ host: 'town.example', site: 'mastodon' });
}

beforeEach(start);

describe('everything as one file', () => {
  test('comes back whole in another browser', async () => {
    await fill();
    const text = everythingToJson(await everything.read(NOON));
    const { salt } = await keeper.recall();
    start();
    await everything.replace(readEverything(text), NOON);
    expect(everythingToJson(await everything.read(NOON))).toBe(text);
    const recalled = await keeper.recall();
    expect(recalled).toMatchObject({ salt, excused: ['p1'], asked: ['q1'], tuning: { x: 0.9 }, pauses: 2 });
    expect(await keeper.servers()).toEqual([{ host: 'town.example', site: 'mastodon' }]);
    expect(recalled.questions.map(({ text: question }) => question)).toEqual(['Why?']);
  });

  test('takes the place of all that was there', async () => {
    await fill();
    const empty = await everything.read(NOON);
    await keeper.record(entry({ id: 'e3' }));
    await keeper.set({ hints: false });
    await everything.replace(empty, NOON);
    expect(await everything.read(NOON)).toEqual(empty);
  });

  test('of an older Firebreak has no own servers', async () => {
    const { servers: _, ...older } = await everything.read(NOON);
    expect(readEverything(JSON.stringify(older)).servers).toEqual([]);
  });

  test.each(['*', '*.example', 'town.example/*', 'localhost', 'TOWN.example', ''])(
    'with “%s” as an own server is refused: it would ask for more than one host',
    async (host) => {
      const file = { ...(await everything.read(NOON)), servers: [{ host, site: null }] };
      expect(() => readEverything(JSON.stringify(file))).toThrow(/“servers”, number 1, “host”/);
    },
  );

  test('changes nothing where a row cannot be written', async () => {
    await fill();
    const before = await everything.read(NOON);
    const broken = { ...before, held: [{ ...held(), id: () => 'no' }] };
    await expect(everything.replace(broken as never, NOON)).rejects.toThrow();
    expect(await everything.read(NOON)).toEqual(before);
  });

  test('is no way around the lock on loosening', async () => {
    await keeper.set({ breath: 2 });
    const loose = await everything.read(NOON);
    await keeper.set({ breath: 12, lock: true });
    await everything.replace(loose, NOON);
    expect((await keeper.recall()).settings).toMatchObject({ breath: 12, lock: true });
    const [waiting] = await createChanging(connection, DEFAULT_SETTINGS).later();
    expect(waiting?.change).toMatchObject({ breath: 2, lock: false });
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['cut off', (text) => text.slice(0, text.length / 2), /ends too soon, in line \d+/],
    ['of a newer version', (text) => text.replace('"version": 1', '"version": 9'), /newer Firebreak.*Update/],
    [
      'with __proto__',
      (text) => text.replace('"id": "e1"', '"__proto__": {}, "id": "e1"'),
      /“entries”, number 1, “__proto__”/,
    ],
    [
      'with the same moment twice',
      (text) => text.replace('"id": "e2"', '"id": "e1"'),
      /In “entries”, numbers 1 and 2 have the same id “e1”/,
    ],
    [
      'with a setting out of bounds',
      (text) => text.replace('"breath": 3', '"breath": 300'),
      /“settings”, “breath”/,
    ],
    ['that is a deck', () => '{"format":"firebreak-deck","version":1}', /not an export of everything/],
  ])('%s is refused with where', async (_what, spoil, why) => {
    await fill();
    const text = everythingToJson(await everything.read(NOON));
    expect(() => readEverything(spoil(text))).toThrow(Refused);
    expect(() => readEverything(spoil(text))).toThrow(why);
  });

  test('erased is as on the first day, and is not taken for lost', async () => {
    await fill();
    const { salt } = await keeper.recall();
    await everything.erase();
    await keeper.start();
    await keeper.set({});
    const after = await everything.read(NOON);
    expect(after).toMatchObject({ decks: [], entries: [], held: [], excused: [], tuning: {}, asked: [] });
    expect(after.settings).toEqual(DEFAULT_SETTINGS);
    expect((await keeper.recall()).salt).not.toBe(salt);
  });
});

describe('stored junk', () => {
  test('yields valid settings, and is counted', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, Number.NaN, -1, 'hot', {}, [], { reply: 'hot' }, true),
    );
    const rows = fc.dictionary(
      fc.constantFrom<string>(...SETTING_KEYS, 'deck', 'unknown', '__proto__'),
      value,
    );
    await fc.assert(
      fc.asyncProperty(rows, async (junk) => {
        const { settings, damaged } = overDefaults(Object.entries(junk), DEFAULT_SETTINGS);
        const again = overDefaults(Object.entries(settings), DEFAULT_SETTINGS);
        expect(again).toEqual({ settings, damaged: 0 });
        expect(Object.keys(settings).sort()).toEqual([...SETTING_KEYS].sort());
        const kept = SETTING_KEYS.filter(
          (key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]),
        );
        const there = SETTING_KEYS.filter((key) => Object.hasOwn(junk, key) && junk[key] !== undefined);
        expect(kept.length + damaged).toBeLessThanOrEqual(there.length);
      }),
    );
  });

  test('is read past in the database itself', async () => {
    await connection.use(async (db) => {
      await db.put('settings', { a: 1 }, 'when');
      await db.put('settings', 99, 'breath');
      await db.put('settings', 'junk', '(later)');
    });
    expect(await createSettings(connection).read(DEFAULT_SETTINGS)).toEqual({
      settings: DEFAULT_SETTINGS,
      damaged: 2,
    });
    expect(await createChanging(connection, DEFAULT_SETTINGS).later()).toEqual([]);
  });
});

describe('two pages at once', () => {
  test('do not overwrite each other', async () => {
    const was = { when: DEFAULT_SETTINGS.when, muted: [] as string[] };
    await Promise.all([
      keeper.set({ when: { ...was.when, reply: 'always' } }, { when: was.when }),
      keeper.set({ when: { ...was.when, quote: 'never' } }, { when: was.when }),
      keeper.set({ muted: ['a'] }, { muted: [] }),
      keeper.set({ muted: ['b'] }, { muted: [] }),
    ]);
    const { settings } = await keeper.recall();
    expect(settings.when).toEqual({ ...was.when, reply: 'always', quote: 'never' });
    expect([...settings.muted].sort()).toEqual(['a', 'b']);
  });

  test('may change one deck', async () => {
    const two = {
      ...DECK,
      questions: [...DECK.questions, { id: 'own-1/b', text: 'How?', moves: [], occasions: [] }],
    };
    await keeper.putDeck(two);
    const [first, second] = two.questions;
    await keeper.putDeck({ ...two, questions: [{ ...first, text: 'Why so?' }, second] as never }, two);
    await keeper.putDeck(
      { ...two, name: 'Ours', questions: [first, { ...second, text: 'How so?' }] as never },
      two,
    );
    const [deck] = (await everything.read(NOON)).decks;
    expect(deck).toMatchObject({ name: 'Ours', questions: [{ text: 'Why so?' }, { text: 'How so?' }] });
  });
});

describe('the lock on loosening', () => {
  const changing = () => createChanging(connection, DEFAULT_SETTINGS);
  const settingsNow = async () => (await createSettings(connection).read(DEFAULT_SETTINGS)).settings;

  test('lets quieter changes wait, and puts them into effect when it is time', async () => {
    await keeper.set({ lock: true });
    await keeper.set({ breath: 2, hints: true });
    await keeper.mute('x', true);
    expect(await settingsNow()).toMatchObject({ breath: 8, muted: [] });
    const later = await changing().later();
    expect(later.map(({ change }) => change)).toEqual([{ breath: 2 }, { muted: ['x'] }]);
    const at = later[0]?.at ?? 0;
    expect(at).toBeGreaterThan(NOON);
    expect(await changing().settle(at - 1)).toBe(false);
    expect(await changing().settle(at)).toBe(true);
    expect(await settingsNow()).toMatchObject({ breath: 2, muted: ['x'] });
    expect(await changing().later()).toEqual([]);
  });

  test('forgets what waits for a setting that is changed again, or taken back', async () => {
    await keeper.set({ lock: true });
    await keeper.set({ breath: 2 });
    await keeper.set({ sensitivity: 'quiet' });
    await keeper.set({ breath: 12 });
    expect((await changing().later()).map(({ change }) => change)).toEqual([{ sensitivity: 'quiet' }]);
    await keeper.forgetLater('sensitivity');
    expect(await changing().later()).toEqual([]);
    expect(await settingsNow()).toMatchObject({ breath: 12, sensitivity: 'balanced' });
  });
});
