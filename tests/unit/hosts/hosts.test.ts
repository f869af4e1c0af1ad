import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHosts, type Hosts } from '@/lib/background/hosts/hosts';
import { SITE_HOSTS } from '@/lib/hosts';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createConnection } from '@/lib/store/connection';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createOutside } from '@/lib/store/outside';
import { type FakePermissions, fakePermissions } from '../pages/fake-permissions';
import { freshIndexedDb, memoryArea } from '../store/support';

const TOWN = 'town.example';
const READER = ['site-mastodon.js', 'content-scripts/guard.js', 'content-scripts/judge.js'];

let browser: FakePermissions;
let keeper: Keeper;
let hosts: Hosts;
let faults: () => Promise<string[]>;
const pageLeft = vi.fn();
const changed = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  freshIndexedDb();
  browser = fakePermissions();
  const outside = createOutside(memoryArea());
  keeper = createKeeper({ connection: createConnection(), outside, defaults: DEFAULT_SETTINGS });
  faults = async () => (await outside.faults()).map(({ what }) => what);
  pageLeft.mockReset();
  changed.mockReset();
  hosts = createHosts({
    keeper,
    pageLeft,
    changed,
    lookAgain: [0, 60],
    readers: () => ['x', 'bluesky', 'mastodon', 'reddit', 'substack'],
  });
});

const scripts = () => [...browser.scripts.keys()].sort();
const servers = () => keeper.servers();
const settle = () => hosts.syncScripts();

describe('a site that is switched on', () => {
  test('is registered, and begins in its open tabs once, and in no other', async () => {
    browser.origins.add('https://www.reddit.com/*');
    const open = browser.addTab('https://www.reddit.com/r/all');
    const watched = browser.addTab('https://www.reddit.com/r/some', null, 'reddit');
    const other = browser.addTab('https://elsewhere.example/');
    expect(await hosts.turnOn(['www.reddit.com'])).toEqual({ ok: true });
    expect(scripts()).toEqual(['reddit-early', 'reddit-idle']);
    expect(open.loaded).toEqual(['site-reddit.js', 'content-scripts/guard.js', 'content-scripts/judge.js']);
    expect([watched.loaded, other.loaded]).toEqual([[], []]);
    await hosts.turnOn(['www.reddit.com']);
    expect(open.loaded).toHaveLength(3);
  });

  test('stops at once when it is switched off, and the permission is given back', async () => {
    browser.allow(...SITE_HOSTS.reddit);
    await settle();
    const tab = browser.addTab('https://old.reddit.com/', null, 'reddit');
    const mastodon = browser.addTab('https://mastodon.social/', null, 'mastodon');
    expect(await hosts.turnOff(SITE_HOSTS.reddit)).toEqual({ ok: true });
    expect([tab.guard, mastodon.guard]).toEqual([undefined, 'mastodon']);
    expect(pageLeft.mock.calls).toEqual([[tab.id]]);
    expect(scripts()).toEqual([]);
    expect([...browser.origins].filter((one) => one.includes('reddit'))).toEqual([]);
  });

  test('says so where the browser allows it on everything, and so still there', async () => {
    browser.allow('*');
    await settle();
    expect(scripts()).toContain('reddit-early');
    expect(await hosts.turnOff(SITE_HOSTS.reddit)).toMatchObject({ ok: false, why: /still allows/ });
  });

  test('keeps the others in where the browser refuses one script', async () => {
    browser.refuses = 'reddit-early';
    for (const host of [...SITE_HOSTS.reddit, ...SITE_HOSTS.substack])
      browser.origins.add(`https://${host}/*`);
    expect(await hosts.turnOn([...SITE_HOSTS.reddit, ...SITE_HOSTS.substack])).toEqual({ ok: true });
    expect(scripts()).toEqual(['reddit-idle', 'substack-early', 'substack-idle']);
  });
});

describe('an own server', () => {
  test('is found out in its open tab, kept, registered, and begun in', async () => {
    browser.origins.add(`https://${TOWN}/*`);
    const tab = browser.addTab(`https://${TOWN}/home`, 'mastodon');
    expect(await hosts.turnOn([TOWN])).toEqual({ ok: true });
    expect(await servers()).toEqual([{ host: TOWN, site: 'mastodon' }]);
    expect(scripts()).toEqual([`${TOWN}-early`, `${TOWN}-idle`]);
    expect(tab.loaded).toEqual(READER);
    expect(changed).toHaveBeenCalled();
  });

  test('comes in by the browser’s word alone: the popup may be gone by then', async () => {
    const tab = browser.addTab(`https://${TOWN}/home`, 'mastodon');
    browser.allow(TOWN);
    await settle();
    expect(await servers()).toEqual([{ host: TOWN, site: 'mastodon' }]);
    expect(tab.loaded).toEqual(READER);
  });

  test('of which no page is open waits in the list until one comes', async () => {
    browser.origins.add(`https://${TOWN}/*`);
    expect(await hosts.turnOn([TOWN])).toEqual({ ok: true });
    expect(await servers()).toEqual([{ host: TOWN, site: null }]);
    expect(scripts()).toEqual([`${TOWN}-newcomer`]);
    const tab = browser.addTab(`https://${TOWN}/`, 'mastodon');
    await hosts.newcomer(TOWN, tab.id);
    expect(await servers()).toEqual([{ host: TOWN, site: 'mastodon' }]);
    expect(scripts()).toEqual([`${TOWN}-early`, `${TOWN}-idle`]);
    expect(tab.loaded).toEqual(READER);
  });

  test('that is still drawing itself is looked at once more', async () => {
    browser.allow(TOWN);
    await settle();
    const tab = browser.addTab(`https://${TOWN}/`, null);
    const came = hosts.newcomer(TOWN, tab.id);
    setTimeout(() => Object.assign(tab, { runs: 'mastodon' }), 20);
    await came;
    expect(await servers()).toEqual([{ host: TOWN, site: 'mastodon' }]);
  });

  test('that shows its sign-in page is waited for', async () => {
    const tab = browser.addTab(`https://${TOWN}/auth/sign_in`, 'sign-in');
    browser.origins.add(`https://${TOWN}/*`);
    expect(await hosts.turnOn([TOWN])).toEqual({ ok: true });
    await hosts.newcomer(TOWN, tab.id);
    expect(await servers()).toEqual([{ host: TOWN, site: null }]);
    expect(browser.origins).toContain(`https://${TOWN}/*`);
  });

  test('that turns out to be none is given back, and the person is told where they asked', async () => {
    browser.addTab(`https://${TOWN}/`, null);
    browser.allow(TOWN);
    const refused = await hosts.turnOn([TOWN]);
    expect(refused).toEqual({ ok: false, why: expect.stringMatching(/town\.example .*given back/) });
    expect(await servers()).toEqual([]);
    expect(browser.origins).not.toContain(`https://${TOWN}/*`);
    expect(scripts()).toEqual([]);
    expect(await hosts.turnOn([TOWN]), 'said again').toEqual(refused);
  });

  test('that turns out to be none later is given back, and the popup tells', async () => {
    browser.allow(TOWN);
    await settle();
    const tab = browser.addTab(`https://${TOWN}/`, null);
    await hosts.newcomer(TOWN, tab.id);
    expect(await servers()).toEqual([]);
    expect(browser.origins).not.toContain(`https://${TOWN}/*`);
    expect(await faults()).toEqual([expect.stringMatching(/town\.example .*given back/)]);
  });

  test('leaves the list when its permission is taken away, and its guards stand down', async () => {
    const tab = browser.addTab(`https://${TOWN}/`, 'mastodon');
    browser.allow(TOWN);
    await settle();
    expect(tab.guard).toBe('mastodon');
    browser.takeBack(TOWN);
    await settle();
    expect(await servers()).toEqual([]);
    expect(tab.guard).toBeUndefined();
    expect(scripts()).toEqual([]);
    expect(pageLeft).toHaveBeenCalledWith(tab.id);
  });

  test('that is listed but was never allowed stays when another one’s permission goes', async () => {
    await keeper.putServer({ host: 'village.example', site: 'mastodon' });
    browser.allow(TOWN);
    await settle();
    browser.takeBack(TOWN);
    await settle();
    expect(await servers()).toEqual([{ host: 'village.example', site: 'mastodon' }]);
  });

  test('is not watched on the browser’s no', async () => {
    expect(await hosts.turnOn([TOWN])).toMatchObject({ ok: false, why: /does not allow Firebreak on town/ });
    expect(await servers()).toEqual([]);
  });
});

test('guards of built-in sites stand down, too, where the browser takes their hosts back (Firefox)', async () => {
  const tab = browser.addTab('https://bsky.app/', null, 'bluesky');
  const other = browser.addTab('https://x.com/', null, 'x');
  browser.takeBack('bsky.app');
  await settle();
  expect([tab.guard, other.guard]).toEqual([undefined, 'x']);
});

describe('after an update or a start', () => {
  beforeEach(async () => {
    await keeper.putServer({ host: TOWN, site: 'mastodon' });
    browser.allow(TOWN, ...SITE_HOSTS.reddit);
    await settle();
    browser.forgetScripts();
  });
  const ALL = ['reddit-early', 'reddit-idle', `${TOWN}-early`, `${TOWN}-idle`];

  test.each(['onInstalled', 'onStartup'] as const)(
    'all that is allowed is registered again: %s',
    async (event) => {
      const tab = browser.addTab(`https://${TOWN}/`, 'mastodon');
      await (fakeBrowser.runtime[event] as { trigger(...args: unknown[]): unknown }).trigger({
        reason: 'update',
      });
      await settle();
      expect(scripts()).toEqual(ALL);
      expect(tab.loaded).toEqual(READER);
    },
  );

  test('twice at once as well', async () => {
    await Promise.all([hosts.syncScripts(), hosts.syncScripts()]);
    expect(scripts()).toEqual(ALL);
  });

  test('what nobody wants any more goes', async () => {
    browser.scripts.set('old', {
      id: 'old',
      matches: ['https://old.example/*'],
      js: ['gone.js'],
      runAt: 'document_idle',
    });
    await settle();
    expect(scripts()).toEqual(ALL);
  });

  test('own servers keep their scripts while the list cannot be read', async () => {
    await settle();
    vi.spyOn(keeper, 'servers').mockResolvedValue(null);
    browser.takeBack(...SITE_HOSTS.reddit);
    await settle();
    expect(scripts()).toEqual([`${TOWN}-early`, `${TOWN}-idle`]);
  });
});

test.each<[string | undefined, boolean]>([
  ['https://x.com/home', true],
  ['https://x.com:8443/home', true],
  ['http://x.com/home', false],
  ['https://evil.example/x.com', false],
  ['https://town.example/', false],
  ['about:blank', false],
  [undefined, false],
])('a page at %s is allowed: %s', async (address, allowed) => {
  expect(await hosts.isAllowed(address)).toBe(allowed);
});
