import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createConnection } from '@/lib/store/connection';
import { fakePermissions } from '../pages/fake-permissions';
import { entry, freshIndexedDb, held, NOON, sighting } from './support';

const PAGE = { id: fakeBrowser.runtime.id, url: 'https://bsky.app/', tab: { incognito: false } };
const PRIVATE = { ...PAGE, tab: { incognito: true } };
const OWN = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/')}log.html`, tab: PAGE.tab };

/** Sends as the browser would; `undefined` when nobody answers. */
async function send(message: unknown, sender: object = PAGE): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
    void answers.then((returned) => {
      if (!returned.includes(true as never)) resolve(undefined);
    });
  });
}

async function rows(): Promise<Record<string, number>> {
  return createConnection().use(async (db) => {
    const counts: Record<string, number> = {};
    for (const store of ['entries', 'held', 'excused', 'sightings'] as const)
      counts[store] = await db.count(store);
    return counts;
  });
}

const NOTHING = { entries: 0, held: 0, excused: 0, sightings: 0 };
const REFUSED = { ok: false, why: expect.any(String) };
const excused = [{ id: 't1', at: NOON, excuse: 'warning', kind: 'thread' }];

let permissions: ReturnType<typeof fakePermissions>;
let told: { tab: number; message: { kind: string; memory: { excused: string[] } } }[];

beforeEach(() => {
  fakeBrowser.reset();
  freshIndexedDb();
  permissions = fakePermissions();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tab: number, message: { readonly kind: string }) => {
      if (message.kind === 'changed') told.push({ tab, message: message as never });
      if (tab === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  });
  background.main();
});

describe('messages of a page', () => {
  it('are answered with the memory', async () => {
    expect(await send({ kind: 'hello' })).toMatchObject({
      settings: DEFAULT_SETTINGS,
      excused: [],
      snoozedUntil: 0,
    });
  });

  it('are kept', async () => {
    expect(await send({ kind: 'record', entry: entry() })).toEqual({ ok: true });
    expect(await send({ kind: 'record', entry: entry() })).toEqual({ ok: true });
    expect(await send({ kind: 'hold', held: held() })).toEqual({ ok: true });
    expect(await send({ kind: 'excuse', excused })).toEqual({ ok: true });
    expect(await send({ kind: 'seen', sightings: [sighting({ at: Date.now() })] })).toEqual({
      ok: true,
      crowd: {},
      stirring: [],
    });
    expect(await rows()).toEqual({ entries: 1, held: 1, excused: 1, sightings: 1 });
  });

  it.each([
    ['settings', { kind: 'set', settings: { on: false } }],
    ['a snooze', { kind: 'snooze', until: Date.now() + 1000 }],
    ['letting go of a draft', { kind: 'let-go', held: 'h1' }],
    ['more hosts', { kind: 'turn-on', hosts: ['x.com'] }],
    ['fewer hosts', { kind: 'turn-off', hosts: ['x.com'] }],
    ['the log', { kind: 'entries' }],
    ['an unknown field', { kind: 'record', entry: { ...entry(), text: 'words' } }],
    ['nothing', null],
    ['too many', { kind: 'seen', sightings: Array.from({ length: 501 }, () => sighting()) }],
  ])('asking for %s are refused, and change nothing', async (_what, message) => {
    expect(await send(message)).toEqual(REFUSED);
    expect(await rows()).toEqual(NOTHING);
    expect(await send({ kind: 'hello' })).toMatchObject({ settings: { on: true }, snoozedUntil: 0 });
  });

  it('from a host that is not allowed any more are refused, and change nothing', async () => {
    permissions.origins.delete('https://bsky.app/*');
    const refused = { ok: false, why: expect.stringContaining('does not allow'), notAllowed: true };
    expect(await send({ kind: 'hello' })).toEqual(refused);
    expect(await send({ kind: 'record', entry: entry() })).toEqual(refused);
    expect(await send({ kind: 'hello' }, { ...PAGE, url: 'http://x.com/' })).toEqual(refused);
    expect(await send({ kind: 'hello' }, { ...PAGE, url: undefined })).toEqual(refused);
    expect(await rows()).toEqual(NOTHING);
    expect(await send({ kind: 'hello' }, { ...PAGE, url: 'https://mobile.x.com/' })).toHaveProperty(
      'settings',
    );
  });

  it('of another extension are not even answered', async () => {
    expect(await send({ kind: 'hello' }, { ...PAGE, id: 'somebody-else' })).toBeUndefined();
  });

  it('of a page that looks like ours are a page’s', async () => {
    const alike = { ...PAGE, url: `https://evil.example/${fakeBrowser.runtime.getURL('/')}` };
    expect(await send({ kind: 'set', settings: { on: false } }, alike)).toEqual(REFUSED);
  });
});

describe('private windows', () => {
  it('leave no rows', async () => {
    expect(await send({ kind: 'record', entry: entry() }, PRIVATE)).toEqual({ ok: true });
    expect(await send({ kind: 'excuse', excused }, PRIVATE)).toEqual({ ok: true });
    expect(await send({ kind: 'seen', sightings: [sighting({ at: Date.now() })] }, PRIVATE)).toEqual({
      ok: true,
    });
    expect(await send({ kind: 'fault', what: 'x' }, PRIVATE)).toEqual({ ok: true });
    expect(await rows()).toEqual(NOTHING);
    expect(await fakeBrowser.storage.local.get('faults')).toEqual({});
  });

  it('are told that a draft cannot be held there', async () => {
    const answer = await send({ kind: 'hold', held: held() }, PRIVATE);
    expect(answer).toEqual({ ok: false, why: expect.stringContaining('private windows') });
    expect(await rows()).toEqual(NOTHING);
  });
});

describe('changes', () => {
  it.each([
    ['settings', { kind: 'set', settings: { hints: false } }],
    ['a snooze', { kind: 'snooze', until: Date.now() + 60_000 }],
    ['an excuse', { kind: 'excuse', excused }],
    ['a question asked', { kind: 'record', entry: entry() }],
  ])('of %s are told to every tab, whoever listens', async (_what, message) => {
    expect(await send(message, OWN)).toEqual({ ok: true });
    await vi.waitFor(() => expect(told.map(({ tab }) => tab)).toEqual([1, 2]));
    expect(told[1]?.message.kind).toBe('changed');
  });

  it('carry what changed', async () => {
    await send({ kind: 'excuse', excused });
    await vi.waitFor(() => expect(told[1]?.message.memory.excused).toEqual(['t1']));
  });
});

describe('held drafts', () => {
  it('are counted on the icon and in its title, until let go', async () => {
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const title = vi.spyOn(fakeBrowser.action, 'setTitle');
    await send({ kind: 'hold', held: held({ due: NOON }) });
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '1' }));
    await vi.waitFor(() =>
      expect(title).toHaveBeenLastCalledWith({ title: 'Firebreak: 1 held draft is ready' }),
    );
    await send({ kind: 'let-go', held: 'h1' }, OWN);
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '' }));
  });
});
