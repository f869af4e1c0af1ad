/**
 * Where Firebreak works: keeps the registered scripts equal to what the browser allows and what is stored, begins in
 * open tabs, and stands down at once. All that changes anything runs one after the other. Nothing here rejects.
 *
 *   turned on by a page of ours ─┐                      ┌─▶ own servers (what each runs)
 *   allowed in the browser's UI ─┼─▶ one at a time ─────┼─▶ scripts = planScripts(allowed, servers, registered)
 *   taken away there ────────────┤                      └─▶ open tabs: begin, or stand down
 *   installed, updated, started ─┘
 */
import { browser } from 'wxt/browser';
import { hostIn, isAmong } from '../../host-names';
import { SITE_HOSTS, siteOfHost, sitesInBuild } from '../../hosts';
import type { Done } from '../../messages';
import { allowedHosts } from '../../permissions';
import type { Keeper } from '../../store/keeper';
import type { Recognised, Server, SiteId } from '../../types';
import { createOwnServers, giveBack, type ServerRows } from './own-servers';
import { ownServers } from './plan';
import { syncScripts } from './sync';
import { recogniseIn, standDown, startIn, tabsOf } from './tabs';

export interface Hosts {
  /** Makes the registered scripts equal to what is allowed and stored. Where that cannot be known, leaves them as they are. */
  syncScripts(): Promise<void>;
  /** These hosts have been allowed: begin there. */
  turnOn(hosts: readonly string[]): Promise<Done>;
  /** Stop there, forget them, and give the permission back. */
  turnOff(hosts: readonly string[]): Promise<Done>;
  /** A page of an own server has come, and it was not known yet what the server runs. */
  newcomer(host: string, tab: number): Promise<Done>;
  /** Whether the browser lets Firebreak work at this address now. */
  isAllowed(address: string | undefined): Promise<boolean>;
}

interface HostsParts {
  readonly keeper: ServerRows & Pick<Keeper, 'fault'>;
  /** The guard of a tab has stood down. */
  pageLeft(tab: number): void;
  /** The list of own servers, or what is allowed, has changed. */
  changed(): void;
  /** When a page that may still be drawing itself is looked at again, in milliseconds. */
  readonly lookAgain?: readonly number[];
  readonly readers?: () => readonly SiteId[];
}

const LOOK_AGAIN = [0, 1500, 3000];
const KNOWN_HOSTS = Object.values(SITE_HOSTS).flat();
const STILL_ALLOWED =
  'Your browser still allows Firebreak there, because it allows it on more than this. Take that back where your browser lists its extensions.';
const FAILED: Done = { ok: false, why: 'Something unexpected went wrong in Firebreak.' };

/** One exact host that belongs to no site. */
const isOwn = (host: string) => !host.startsWith('*') && siteOfHost(host) === undefined;
const hostsOf = (origins: readonly string[]) => origins.flatMap((pattern) => hostIn(pattern) ?? []);

/** Listens for changes of permissions at once: call it while the background starts. */
export function createHosts(parts: HostsParts): Hosts {
  const { keeper, pageLeft, changed, lookAgain = LOOK_AGAIN, readers = sitesInBuild } = parts;
  const own = createOwnServers(keeper);
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }
  const quietly = (work: () => Promise<unknown>) => void inTurn(work).catch(() => {});

  const sync = async () => syncScripts(await keeper.servers(), readers());

  function siteAt(host: string, servers: readonly Server[]): SiteId | undefined {
    const site = siteOfHost(host) ?? servers.find((one) => one.host === host)?.site ?? undefined;
    return site && readers().includes(site) ? site : undefined;
  }

  async function begin(hosts: readonly string[]): Promise<void> {
    const [allowed, servers, tabs] = await Promise.all([allowedHosts(), own.list(), tabsOf(hosts)]);
    await Promise.all(
      // A tab over which the popup was opened can be seen without being allowed.
      tabs
        .filter(({ host }) => isAmong(host, allowed))
        .map(async (tab) => {
          const site = siteAt(tab.host, servers);
          if (site) await startIn(tab, site);
        }),
    );
  }

  async function stop(hosts: readonly string[]): Promise<void> {
    for (const tab of await standDown(hosts)) pageLeft(tab);
  }

  async function come(hosts: readonly string[], strict: boolean): Promise<Done> {
    const whys: string[] = [];
    for (const host of hosts.filter(isOwn)) {
      const why = await own.welcome(host, strict);
      if (why !== null) whys.push(why);
    }
    await sync();
    await begin(hosts);
    changed();
    const [why] = whys;
    return why === undefined ? { ok: true } : { ok: false, why };
  }

  /** The permission has gone, by whoever's hand: an own server leaves the list with it. */
  async function gone(taken: readonly string[]): Promise<void> {
    const [allowed, servers] = await Promise.all([allowedHosts(), own.list()]);
    const isGone = (host: string) => isAmong(host, taken) && !isAmong(host, allowed);
    const lost = servers.map(({ host }) => host).filter(isGone);
    await stop([...KNOWN_HOSTS.filter(isGone), ...lost]);
    if (lost.length > 0) await keeper.removeServers(lost);
    await sync();
    changed();
  }

  /** An update takes registered scripts away (Chromium), and leaves the scripts of open tabs without an extension. */
  async function afresh(): Promise<void> {
    await sync();
    await begin([...KNOWN_HOSTS, ...ownServers(await own.list()).map(({ host }) => host)]);
  }

  async function leave(hosts: readonly string[]): Promise<Done> {
    await stop(hosts);
    await keeper.removeServers(hosts);
    await giveBack(hosts);
    await sync();
    changed();
    const allowed = await allowedHosts();
    const stays = hosts.some((host) => !isOwn(host) && isAmong(host, allowed));
    return stays ? { ok: false, why: STILL_ALLOWED } : { ok: true };
  }

  // Allowed in the browser's own settings, it may be any page: it stays in the list until one of its pages is seen.
  browser.permissions.onAdded.addListener(({ origins = [] }) => quietly(() => come(hostsOf(origins), false)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => quietly(() => gone(hostsOf(origins))));
  browser.runtime.onInstalled.addListener(() => quietly(afresh));
  browser.runtime.onStartup.addListener(() => quietly(afresh));

  return {
    syncScripts: () => inTurn(sync).catch(() => {}),
    turnOn: (hosts) => inTurn(() => come(hosts, true)).catch(() => FAILED),
    turnOff: (hosts) => inTurn(() => leave(hosts)).catch(() => FAILED),
    async newcomer(host, tab) {
      let said: Recognised | undefined;
      for (const wait of lookAgain) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        said = await recogniseIn(tab);
        if (said !== null) break;
      }
      return inTurn(async (): Promise<Done> => {
        const why = await own.learn(host, said);
        if (why === undefined) return { ok: true };
        await sync();
        await begin([host]);
        // Nobody waits for an answer there: the popup tells.
        if (why !== null) await keeper.fault(why);
        changed();
        return { ok: true };
      }).catch(() => FAILED);
    },
    async isAllowed(address) {
      if (!address || !URL.canParse(address)) return false;
      const { protocol, hostname } = new URL(address);
      return protocol === 'https:' && isAmong(hostname, await allowedHosts().catch(() => []));
    },
  };
}
