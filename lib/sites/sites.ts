/** Every site Firebreak reads, and which of them a page belongs to. */
import { siteOfHost } from '@/lib/hosts';
import { bluesky } from './bluesky';
import { mastodon } from './mastodon';
import type { Page, Site } from './site';
import { x } from './x';

export const SITES: readonly Site[] = [bluesky, mastodon, x];

/** The site of a page: by its host, else by its markup (own servers); `undefined` when it is none. */
export function siteOf(page: Page): Site | undefined {
  const known = siteOfHost(page.url.hostname);
  return SITES.find((site) => site.id === known) ?? SITES.find((site) => site.recognises(page));
}
