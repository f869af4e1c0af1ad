import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planScripts, type Script, wantedScripts } from '@/lib/background/hosts/plan';
import { hostIn, isAmong } from '@/lib/host-names';
import { BUILT_IN, LATER, patternOf, SITE_HOSTS } from '@/lib/hosts';
import type { Server, SiteId } from '@/lib/types';

const ALL: readonly SiteId[] = [...BUILT_IN, ...LATER];
const TOWN: Server = { host: 'town.example', site: 'mastodon' };

/** As the browser would have it afterwards. */
function carriedOut(
  registered: readonly Script[],
  { register, unregister }: ReturnType<typeof planScripts>,
): Script[] {
  const left = registered.filter(({ id }) => !unregister.includes(id));
  return [...left, ...register];
}
const ids = (scripts: readonly Script[]) => scripts.map(({ id }) => id).sort();

describe('what is registered', () => {
  test('is nothing while only the built-in sites are allowed', () => {
    expect(
      wantedScripts(
        BUILT_IN.flatMap((site) => SITE_HOSTS[site]),
        [],
        ALL,
      ),
    ).toEqual([]);
  });

  test('is a pair for each site switched on: its reader before the guard, weighing later, on its own hosts', () => {
    expect(wantedScripts(SITE_HOSTS.reddit, [], ALL)).toEqual([
      {
        id: 'reddit-early',
        matches: SITE_HOSTS.reddit.map(patternOf),
        js: ['site-reddit.js', 'content-scripts/guard.js'],
        runAt: 'document_start',
      },
      {
        id: 'reddit-idle',
        matches: SITE_HOSTS.reddit.map(patternOf),
        js: ['content-scripts/judge.js'],
        runAt: 'document_idle',
      },
    ]);
  });

  test('covers of a site what is allowed of it', () => {
    const [early] = wantedScripts(['old.reddit.com'], [], ALL);
    expect(early?.matches).toEqual(['https://old.reddit.com/*']);
  });

  test('is nothing for a site that this build cannot read, nor for a server that runs one', () => {
    const servers: Server[] = [{ host: 'lemmy.town.example', site: 'lemmy' }];
    expect(wantedScripts([...SITE_HOSTS.reddit, 'lemmy.town.example'], servers, BUILT_IN)).toEqual([]);
  });

  test('is a pair for an own server that is allowed, and nothing for one that is not', () => {
    expect(ids(wantedScripts(['town.example'], [TOWN], ALL))).toEqual([
      'town.example-early',
      'town.example-idle',
    ]);
    expect(wantedScripts([], [TOWN], ALL)).toEqual([]);
    expect(wantedScripts(['town.example'], [], ALL)).toEqual([]);
  });

  test('only asks what it is, on a server nobody has seen yet', () => {
    expect(wantedScripts(['town.example'], [{ host: 'town.example', site: null }], ALL)).toEqual([
      {
        id: 'town.example-newcomer',
        matches: ['https://town.example/*'],
        js: ['newcomer.js'],
        runAt: 'document_idle',
      },
    ]);
  });

  test('leaves out a server that belongs to a site: a file could name x.com as something else', () => {
    expect(wantedScripts(['x.com'], [{ host: 'x.com', site: 'mastodon' }], ALL)).toEqual([]);
  });

  test('is changed where what a server runs has changed', () => {
    const before = wantedScripts(['town.example'], [{ ...TOWN, site: null }], ALL);
    expect(planScripts(['town.example'], [TOWN], before, ALL)).toMatchObject({
      register: [{ id: 'town.example-early' }, { id: 'town.example-idle' }],
      unregister: ['town.example-newcomer'],
    });
  });
});

describe('whatever is allowed, stored and registered', () => {
  const hosts = [...Object.values(SITE_HOSTS).flat(), 'town.example', 'village.example', '*'];
  const state = fc.record({
    allowed: fc.subarray(hosts),
    servers: fc.uniqueArray(
      fc.record({
        host: fc.constantFrom('town.example', 'village.example', 'x.com', 'gone.example'),
        site: fc.constantFrom(null, ...ALL),
      }),
      { selector: ({ host }) => host },
    ),
    readers: fc.subarray([...ALL]),
  });
  const stray = fc.record({
    id: fc.constantFrom('reddit-early', 'town.example-idle', 'town.example-newcomer', 'old-one'),
    matches: fc.constant(['https://elsewhere.example/*']),
    js: fc.constant(['content-scripts/guard.js']),
    runAt: fc.constantFrom('document_start' as const, 'document_idle' as const),
  });
  const strays = fc.uniqueArray(stray, { selector: ({ id }) => id });

  test('one plan makes it right, and the next finds nothing to do', () => {
    fc.assert(
      fc.property(state, state, strays, (was, is, others) => {
        const before = wantedScripts(was.allowed, was.servers, was.readers);
        const registered = [...before.filter(({ id }) => !others.some((one) => one.id === id)), ...others];
        const plan = planScripts(is.allowed, is.servers, registered, is.readers);
        // The browser refuses to register an id twice, and to unregister one it does not know.
        const left = registered.map(({ id }) => id).filter((id) => !plan.unregister.includes(id));
        expect(plan.register.filter(({ id }) => left.includes(id))).toEqual([]);
        expect(plan.unregister.filter((id) => !registered.some((one) => one.id === id))).toEqual([]);
        const after = carriedOut(registered, plan);
        expect(ids(after)).toEqual(ids(wantedScripts(is.allowed, is.servers, is.readers)));
        expect(new Set(ids(after)).size).toBe(after.length);
        expect(planScripts(is.allowed, is.servers, after, is.readers)).toEqual({
          register: [],
          unregister: [],
        });
      }),
    );
  });

  test('nothing goes anywhere that is not allowed, and no page of a site gets another site’s reader', () => {
    fc.assert(
      fc.property(state, ({ allowed, servers, readers }) => {
        for (const { matches, js } of wantedScripts(allowed, servers, readers)) {
          for (const pattern of matches) {
            const host = hostIn(pattern) ?? '';
            expect(isAmong(host, allowed)).toBe(true);
            const reader = /^site-(.*)\.js$/.exec(js[0] ?? '')?.[1] as SiteId | undefined;
            if (!reader) continue;
            expect(readers).toContain(reader);
            const runs = servers.find((one) => one.host === host)?.site;
            expect(SITE_HOSTS[reader].includes(host) || runs === reader).toBe(true);
          }
        }
      }),
    );
  });
});
