/**
 * Which content scripts must be registered for what is allowed: the manifest has those of the built-in sites, the
 * rest is this. Pure, and the same answer however often it is asked.
 */
import { isAmong } from '../../host-names';
import { BUILT_IN, patternOf, SITE_HOSTS, scriptsOf, siteOfHost } from '../../hosts';
import type { Server, SiteId } from '../../types';

/** A registered content script, as both browsers' `scripting` has it. */
export interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  /** Built files, in the order they are loaded. */
  readonly js: readonly string[];
  readonly runAt: 'document_start' | 'document_idle';
}

export interface Plan {
  readonly register: readonly Script[];
  /** Ids. What has to change is taken away and registered anew. */
  readonly unregister: readonly string[];
}

/** Goes to an own server until it is known what it runs. */
export const NEWCOMER = 'newcomer.js';

/** What makes `registered` equal to what is allowed and stored. `allowed` are hosts; `readers` the sites of this build. */
export function planScripts(
  allowed: readonly string[],
  servers: readonly Server[],
  registered: readonly Script[],
  readers: readonly SiteId[],
): Plan {
  const wanted = wantedScripts(allowed, servers, readers);
  const stays = (one: Script) => registered.some((other) => isSame(one, other));
  return {
    register: wanted.filter((one) => !stays(one)),
    unregister: registered.filter((one) => !wanted.some((other) => isSame(one, other))).map(({ id }) => id),
  };
}

/** Every script that should be registered, each id once. */
export function wantedScripts(
  allowed: readonly string[],
  servers: readonly Server[],
  readers: readonly SiteId[],
): Script[] {
  const later = readers.filter((site) => !BUILT_IN.includes(site));
  return [
    ...later.flatMap((site) =>
      pair(
        site,
        SITE_HOSTS[site].filter((host) => isAmong(host, allowed)),
        site,
      ),
    ),
    ...ownServers(servers)
      .filter(({ host }) => isAmong(host, allowed))
      .flatMap(({ host, site }) => {
        if (site === null) return [script(`${host}-newcomer`, [host], [NEWCOMER], 'document_idle')];
        return readers.includes(site) ? pair(host, [host], site) : [];
      }),
  ];
}

/** A server that has been built in meanwhile would get every script twice; that of another site, the wrong reader. */
export function ownServers(servers: readonly Server[]): Server[] {
  return servers.filter(({ host }) => siteOfHost(host) === undefined);
}

function pair(name: string, hosts: readonly string[], site: SiteId): Script[] {
  if (hosts.length === 0) return [];
  const { early, idle } = scriptsOf(site);
  return [
    script(`${name}-early`, hosts, early, 'document_start'),
    script(`${name}-idle`, hosts, idle, 'document_idle'),
  ];
}

function script(id: string, hosts: readonly string[], js: readonly string[], runAt: Script['runAt']): Script {
  return { id, matches: hosts.map(patternOf), js, runAt };
}

/** The browsers keep the order of files, not that of patterns. */
function isSame(one: Script, other: Script): boolean {
  const told = ({ id, matches, js, runAt }: Script) => JSON.stringify([id, [...matches].sort(), js, runAt]);
  return told(one) === told(other);
}
