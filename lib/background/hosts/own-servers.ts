/** Own servers: finding out what each runs, keeping that, and giving a permission back that was of no use. */
import { browser } from 'wxt/browser';
import { isAmong } from '../../host-names';
import { patternOf } from '../../hosts';
import { allowedHosts } from '../../permissions';
import type { Keeper } from '../../store/keeper';
import type { Recognised, Server, SiteId } from '../../types';
import { recogniseIn, tabsOf } from './tabs';

export type ServerRows = Pick<Keeper, 'servers' | 'putServer' | 'removeServers'>;

export interface OwnServers {
  /** Those in the list; none where it cannot be read. */
  list(): Promise<readonly Server[]>;
  /**
   * Takes in a host that has been allowed, with what its open pages say. `strict`: pages that are none of Firebreak's
   * are refused, and the permission is given back. Resolves to why not, as a sentence, or `null`.
   */
  welcome(host: string, strict: boolean): Promise<string | null>;
  /** A page has been looked at; the same for a host that waits to be found out. `undefined`: nothing has changed. */
  learn(host: string, said: Recognised | undefined): Promise<string | null | undefined>;
}

export function createOwnServers(rows: ServerRows): OwnServers {
  /** Given back because their pages were none that Firebreak can read. */
  const strangers = new Set<string>();
  const list = async () => (await rows.servers()) ?? [];

  async function put(server: Server): Promise<string | null> {
    const done = await rows.putServer(server);
    return done.ok ? null : done.why;
  }

  async function refuse(host: string): Promise<string> {
    strangers.add(host);
    await rows.removeServers([host]);
    await giveBack([host]);
    return strangerWords(host);
  }

  return {
    list,
    async welcome(host, strict) {
      if (!isAmong(host, await allowedHosts()))
        return strangers.has(host)
          ? strangerWords(host)
          : `Your browser does not allow Firebreak on ${host}.`;
      strangers.delete(host);
      if ((await list()).find((one) => one.host === host)?.site) return null;
      const site = await kindOf(host);
      return site === null && strict ? refuse(host) : put({ host, site: site ?? null });
    },
    async learn(host, said) {
      const waits = (await list()).some((one) => one.host === host && one.site === null);
      if (!waits || said === undefined || said === 'sign-in') return undefined;
      return said === null ? refuse(host) : put({ host, site: said });
    },
  };
}

/** Refused by the browser for what the manifest demands; the scripts go all the same. */
export async function giveBack(hosts: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map(patternOf) }).catch(() => false);
}

/** What a host's open pages say it runs; `null` when they are none that Firebreak knows, `undefined` when they do not say. */
async function kindOf(host: string): Promise<SiteId | null | undefined> {
  const said = await Promise.all((await tabsOf([host])).map(({ id }) => recogniseIn(id)));
  const site = said.find((one) => one && one !== 'sign-in');
  if (site) return site as SiteId;
  return said.length > 0 && said.every((one) => one === null) ? null : undefined;
}

function strangerWords(host: string): string {
  return `${host} shows no page of a kind that Firebreak can read, so the permission was given back.`;
}
