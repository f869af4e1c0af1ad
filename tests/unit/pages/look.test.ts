import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOOK_WITHIN, lookAtTab } from '@/entrypoints/popup/look';
import type { Server } from '@/lib/types';
import { type FakePermissions, fakePermissions } from './fake-permissions';

function tab(url: string | undefined, answer: () => Promise<unknown>): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
}

const NONE = async () => [];
const ELSEWHERE = { view: { kind: 'elsewhere' }, faults: [] };

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
});

describe('looking at the page under the popup', () => {
  it('tells what its guard answers, with the name of the site', async () => {
    tab('https://bsky.app/', async () => ({ site: 'bluesky', readable: true, report: null, faults: ['x'] }));
    const view = { kind: 'seen', id: 'bluesky', site: 'Bluesky', readable: true, report: null };
    expect(await lookAtTab(NONE)).toEqual({ view, faults: ['x'] });
  });

  it('knows a page of a site whose guard does not answer', async () => {
    tab('https://x.com/home', () => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await lookAtTab(NONE)).toEqual({ view: { kind: 'silent', id: 'x', site: 'X' }, faults: [] });
  });

  it('does not wait for ever', async () => {
    tab('https://x.com/home', () => new Promise(() => {}));
    const began = Date.now();
    expect((await lookAtTab(NONE)).view.kind).toBe('silent');
    expect(Date.now() - began).toBeLessThan(LOOK_WITHIN + 300);
  });

  it.each([
    ['an address that is not told', undefined],
    ['another site', 'https://example.com/'],
    ['no address', 'about:blank'],
  ])('takes %s for a page it does not watch', async (_what, url) => {
    tab(url, () => Promise.reject(new Error('no')));
    expect(await lookAtTab(NONE)).toEqual(ELSEWHERE);
  });

  it('takes a strange answer, or none of the browser, for the same', async () => {
    tab('https://example.com/', async () => ({ site: 1 }));
    expect(await lookAtTab(NONE)).toEqual(ELSEWHERE);
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no') as never);
    expect(await lookAtTab(NONE)).toEqual(ELSEWHERE);
  });
});

describe('a page that nobody watches', () => {
  const silent = () => Promise.reject(new Error('no'));
  /** The tab in front, with what its page would say of itself. */
  function over(url: string, runs: Parameters<FakePermissions['addTab']>[1] = null): void {
    const { id } = permissions.addTab(url, runs);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id, url }] as never);
    Object.assign(fakeBrowser.tabs, { sendMessage: silent });
    // The person has opened the popup over it: `activeTab`.
    const { executeScript } = fakeBrowser.scripting;
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (injection: { readonly files: string[] }) =>
        injection.files[0] === 'recognise.js' ? [{ result: runs }] : executeScript(injection as never),
    });
  }
  const TOWN: Server = { host: 'town.example', site: 'mastodon' };
  const view = async (servers: readonly Server[] = []) => (await lookAtTab(async () => servers)).view;

  it('is offered where its page says what it runs: that host, and no other', async () => {
    over('https://town.example:8443/home', 'mastodon');
    expect(await view()).toEqual({
      kind: 'allowable',
      id: 'mastodon',
      site: 'Mastodon',
      host: 'town.example',
      because: 'own',
      hosts: ['town.example'],
    });
  });

  it.each<[string, string, Parameters<FakePermissions['addTab']>[1]]>([
    ['is none that it knows', 'https://town.example/', null],
    ['asks for a password', 'https://town.example/login', 'sign-in'],
    ['has no https', 'http://town.example/', 'mastodon'],
    ['has no name', 'https://192.168.1.20/', 'mastodon'],
    ['belongs to a site that this build cannot read', 'https://www.reddit.com/', null],
  ])('is left alone where it %s', async (_what, url, runs) => {
    over(url, runs);
    expect(await view()).toEqual({ kind: 'elsewhere' });
  });

  it('of a server in the list is offered where the browser does not allow it, else begins with the next loading', async () => {
    over('https://town.example/home', 'mastodon');
    expect(await view([TOWN])).toMatchObject({
      kind: 'allowable',
      because: 'refused',
      hosts: ['town.example'],
    });
    permissions.allow('town.example');
    expect(await view([TOWN])).toEqual({ kind: 'silent', id: 'mastodon', site: 'Mastodon' });
  });

  it('of a built-in site that the browser refuses is said to be, and offered', async () => {
    permissions.takeBack('mastodon.social');
    over('https://mastodon.social/home');
    expect(await view()).toMatchObject({ kind: 'allowable', because: 'refused', hosts: ['mastodon.social'] });
  });

  it('of a site that can be switched on is offered with all its addresses', async () => {
    vi.stubGlobal('FIREBREAK_READERS', ['x', 'bluesky', 'mastodon', 'reddit']);
    over('https://old.reddit.com/r/all');
    expect(await view()).toMatchObject({
      kind: 'allowable',
      because: 'not-on',
      site: 'Reddit',
      hosts: expect.arrayContaining(['www.reddit.com', 'old.reddit.com']),
    });
    vi.unstubAllGlobals();
  });
});
