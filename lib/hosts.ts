/**
 * Which hosts belong to which site, and which scripts go to them. Read by the manifest (wxt.config.ts), by the
 * background, which registers what was allowed later, by the extension's own pages and by the reading door, so that
 * there is one list.
 */
import { isAmong } from './host-names';
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

/** Hosts by site. `*.` stands for any name before the rest, for sites that give each writer one. */
export const SITE_HOSTS: Readonly<Record<SiteId, readonly string[]>> = {
  x: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  bluesky: ['bsky.app'],
  mastodon: MASTODON_HOSTS,
  threads: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  reddit: ['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com', 'reddit.com'],
  substack: ['substack.com', '*.substack.com'],
  facebook: ['www.facebook.com', 'web.facebook.com'],
  tumblr: ['www.tumblr.com', 'tumblr.com'],
  youtube: ['www.youtube.com', 'm.youtube.com'],
  tiktok: ['www.tiktok.com'],
  elk: ['elk.zone', 'main.elk.zone'],
  phanpy: ['phanpy.social', 'dev.phanpy.social'],
  lemmy: [
    'lemmy.world',
    'lemmy.ml',
    'sh.itjust.works',
    'programming.dev',
    'lemmy.ca',
    'lemmy.zip',
    'feddit.org',
  ],
};

/**
 * The sites allowed from the start. The others are switched on one by one: a host that an update demands makes
 * Chrome switch the extension off until it is accepted, and nobody needs all of them.
 */
export const BUILT_IN: readonly SiteId[] = ['x', 'bluesky', 'mastodon'];

/** The sites a person switches on, in the order shown. */
export const LATER: readonly SiteId[] = [
  'threads',
  'reddit',
  'substack',
  'facebook',
  'tumblr',
  'youtube',
  'tiktok',
  'elk',
  'phanpy',
  'lemmy',
];

/** Put in by the build (wxt.config.ts): the sites that have a reader in it (`entrypoints/site-NAME.ts`). */
declare const FIREBREAK_READERS: readonly SiteId[];

/** The sites whose readers this build has, in the order shown. Others are not offered, and nothing is registered for them. */
export function sitesInBuild(): SiteId[] {
  // Outside of a build (tests, scripts) only those built in are known to be there.
  const built = typeof FIREBREAK_READERS === 'undefined' ? BUILT_IN : FIREBREAK_READERS;
  return [...BUILT_IN, ...LATER].filter((site) => built.includes(site));
}

/** The sites that also run under addresses of their own, told by their pages. */
export const ANYWHERE: readonly SiteId[] = ['mastodon', 'elk', 'phanpy', 'lemmy', 'substack'];

/** Match patterns of a site: https only. */
export function matchesOf(site: SiteId): string[] {
  return SITE_HOSTS[site].map(patternOf);
}

/** The match pattern of one host. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** All hosts of the sites that are built in. */
export function builtInHosts(): string[] {
  return BUILT_IN.flatMap((site) => SITE_HOSTS[site]);
}

/** The site a host belongs to by its name, or `undefined`. Own servers are recognised by their pages instead. */
export function siteOfHost(host: string): SiteId | undefined {
  const name = host.toLowerCase();
  for (const [site, hosts] of Object.entries(SITE_HOSTS)) {
    if (isAmong(name, hosts)) {
      return site as SiteId;
    }
  }
  return undefined;
}

export interface SiteScripts {
  /** Loaded before the page's own scripts, in this order: the site's reader, then the guard. */
  readonly early: string[];
  /** Loaded when the page is idle: weighing and the dialog. */
  readonly idle: string[];
}

/** The built files that a page of a site gets. A page gets the reader of its own site and no other. */
export function scriptsOf(site: SiteId): SiteScripts {
  return { early: [`site-${site}.js`, 'content-scripts/guard.js'], idle: ['content-scripts/judge.js'] };
}
