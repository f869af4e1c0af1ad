/**
 * Which hosts belong to which site. Read by the manifest (wxt.config.ts), by the content script and by the
 * reading door, so that there is one list.
 */
import type { SiteId } from './types';

/**
 * Large Mastodon servers, built in (twenty). Other servers come through optional permissions.
 * Chosen from the servers that list themselves at joinmastodon.org and that run Mastodon's own web client.
 */
const MASTODON_HOSTS = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'mstdn.jp',
  'mastodon.world',
  'fosstodon.org',
  'hachyderm.io',
  'infosec.exchange',
  'techhub.social',
  'piaille.fr',
  'troet.cafe',
  'mathstodon.xyz',
  'chaos.social',
  'mastodon.nl',
  'mastodonapp.uk',
  'universeodon.com',
  'aus.social',
  'norden.social',
  'mastodon.gamedev.place',
] as const;

/** Hosts by site; each also stands for `www.` where the site answers there. */
export const SITE_HOSTS: Partial<Record<SiteId, readonly string[]>> = {
  x: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  bluesky: ['bsky.app'],
  mastodon: MASTODON_HOSTS,
};

/** Match patterns for the manifest: exact hosts, https only. */
export function builtInMatches(): string[] {
  return Object.values(SITE_HOSTS).flatMap((hosts) => hosts.map((host) => `https://${host}/*`));
}

/** The site a host belongs to by its name, or `undefined`. Own servers are recognised by their pages instead. */
export function siteOfHost(host: string): SiteId | undefined {
  const name = host.toLowerCase();
  for (const [site, hosts] of Object.entries(SITE_HOSTS)) {
    if (hosts.includes(name)) return site as SiteId;
  }
  return undefined;
}
