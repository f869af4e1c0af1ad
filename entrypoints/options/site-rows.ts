/** What the lists of sites show, out of what the browser allows. Pure. */

import { SITE_NAMES } from '@/components/log/words';
import type { OwnServer } from '@/components/sites/own-servers';
import type { SiteRow } from '@/components/sites/site-list';
import { readAddress } from '@/lib/address';
import { ownServers } from '@/lib/background/hosts/plan';
import { isAmong } from '@/lib/host-names';
import { BUILT_IN, SITE_HOSTS, siteOfHost, sitesInBuild } from '@/lib/hosts';
import type { Server, Settings, SiteId } from '@/lib/types';

/** A row for each site of this build. `allowed` are hosts. */
export function siteRows(allowed: readonly string[], readers: readonly SiteId[] = sitesInBuild()): SiteRow[] {
  return readers.map((site) => {
    const hosts = SITE_HOSTS[site];
    const count = hosts.filter((host) => isAmong(host, allowed)).length;
    return {
      site,
      builtIn: BUILT_IN.includes(site),
      allowed: count === hosts.length ? 'all' : count > 0 ? 'part' : 'none',
    };
  });
}

export function serverRows(allowed: readonly string[], servers: readonly Server[]): OwnServer[] {
  return ownServers(servers).map((server) => ({ ...server, allowed: isAmong(server.host, allowed) }));
}

/** The sites for which something of one's own may be set: those in use, and those for which something is set. */
export function sitesInUse(
  allowed: readonly string[],
  servers: readonly Server[],
  { whenOn }: Pick<Settings, 'whenOn'>,
): SiteId[] {
  return siteRows(allowed)
    .filter(
      ({ site, builtIn, allowed: state }) =>
        builtIn || state !== 'none' || whenOn[site] || servers.some((server) => server.site === site),
    )
    .map(({ site }) => site);
}

/** The host a person means to add, or why it cannot be added, as a sentence. */
export function newServer(
  typed: string,
  servers: readonly Server[],
): { readonly host: string } | { readonly why: string } {
  const address = readAddress(typed);
  if ('why' in address) return address;
  const { host } = address;
  const site = siteOfHost(host);
  if (site && !sitesInBuild().includes(site))
    return { why: `Firebreak cannot read ${SITE_NAMES[site]} yet.` };
  if (site && BUILT_IN.includes(site)) return { why: `${host} is built in: Firebreak is there already.` };
  if (site) return { why: `${host} belongs to ${SITE_NAMES[site]}, which has a switch of its own.` };
  if (servers.some((one) => one.host === host)) return { why: `${host} is in the list already.` };
  return { host };
}
