/** Every site Firebreak reads, and which of them a page belongs to. */
import { siteOfHost } from '@/lib/hosts';
import { bluesky } from './bluesky';
import { elk } from './elk';
import { facebook } from './facebook';
import { lemmy } from './lemmy';
import { mastodon } from './mastodon';
import { phanpy } from './phanpy';
import { reddit } from './reddit';
import type { Page, Site } from './site';
import { substack } from './substack';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

export const SITES: readonly Site[] = [
  bluesky,
  elk,
  facebook,
  lemmy,
  mastodon,
  phanpy,
  reddit,
  substack,
  threads,
  tiktok,
  tumblr,
  x,
  youtube,
];

/** The site of a page: by its host, else by its markup (own servers); `undefined` when it is none. */
export function siteOf(page: Page): Site | undefined {
  const known = siteOfHost(page.url.hostname);
  return SITES.find((site) => site.id === known) ?? SITES.find((site) => site.recognises(page));
}
