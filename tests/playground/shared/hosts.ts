export type Site = 'x' | 'bluesky' | 'mastodon';

export const SITES: readonly Site[] = ['x', 'bluesky', 'mastodon'];

/** The host each site's pages are usually opened under. */
export const HOST: Record<Site, string> = { x: 'x.com', bluesky: 'bsky.app', mastodon: 'mastodon.social' };

/** Which site answers for a host; several Mastodon servers do, so that the adapter is tried on more than one. */
export function siteOf(host: string): Site | undefined {
  if (/^(www\.|mobile\.)?(x|twitter)\.com$/.test(host)) return 'x';
  if (host === 'bsky.app') return 'bluesky';
  if (MASTODON.has(host)) return 'mastodon';
  return undefined;
}

const MASTODON = new Set([
  'mastodon.social',
  'mastodon.online',
  'fosstodon.org',
  'hachyderm.io',
  'troet.cafe',
  'mstdn.jp',
  // Not among the extension's built-in hosts: a server that a person adds.
  'social.firebreak.example',
]);
