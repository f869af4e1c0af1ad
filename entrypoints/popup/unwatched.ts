/** What can be said of a page whose guard does not answer: what it is, and whether Firebreak could be there. */
import { SITE_NAMES } from '@/components/log/words';
import type { View } from '@/components/popup/sight-words';
import { recogniseIn } from '@/lib/background/hosts/tabs';
import { HOST_NAME, isAmong } from '@/lib/host-names';
import { BUILT_IN, SITE_HOSTS, siteOfHost, sitesInBuild } from '@/lib/hosts';
import { allowedHosts } from '@/lib/permissions';
import type { Server, SiteId } from '@/lib/types';

const ELSEWHERE: View = { kind: 'elsewhere' };

export interface Tab {
  readonly id: number;
  /** Told for pages of allowed hosts, and of the one over which the person has opened the popup. */
  readonly url: string | undefined;
}

/** Rejects as the browser does. `servers` are the person's own. */
export async function unwatched({ id, url }: Tab, servers: readonly Server[]): Promise<View> {
  const host = hostOf(url);
  if (!host) return ELSEWHERE;
  const isAllowed = isAmong(host, await allowedHosts());
  const known = siteOfHost(host);
  if (known) {
    if (!sitesInBuild().includes(known)) return ELSEWHERE;
    return isAllowed ? silent(known) : offer(known, host, BUILT_IN.includes(known) ? 'refused' : 'not-on');
  }
  const site = servers.find((one) => one.host === host)?.site;
  if (site) return isAllowed ? silent(site) : offer(site, host, 'refused');
  const found = await recogniseIn(id);
  return found && found !== 'sign-in' ? offer(found, host, 'own') : ELSEWHERE;
}

function silent(id: SiteId): View {
  return { kind: 'silent', id, site: SITE_NAMES[id] };
}

function offer(id: SiteId, host: string, because: 'refused' | 'not-on' | 'own'): View {
  // A site is switched on with all its addresses; where one page was refused, that one is asked for.
  const hosts = because === 'not-on' ? SITE_HOSTS[id] : [host];
  return { kind: 'allowable', id, site: SITE_NAMES[id], host, because, hosts };
}

/** Firebreak works on pages with https only. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && HOST_NAME.test(hostname) ? hostname : undefined;
}
