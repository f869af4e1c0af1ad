/** Where each site is, in the words of the lists of sites. The hosts themselves are in `lib/hosts.ts`. */
import type { SiteId } from '@/lib/types';

export const WHERE: Readonly<Record<SiteId, string>> = {
  x: 'x.com and twitter.com',
  bluesky: 'bsky.app',
  mastodon: 'mastodon.social and nineteen other large servers',
  threads: 'threads.com and threads.net',
  reddit: 'reddit.com, old and new',
  substack: 'substack.com and all that is under it',
  facebook: 'facebook.com',
  tumblr: 'tumblr.com',
  youtube: 'comments on youtube.com',
  tiktok: 'comments on tiktok.com',
  elk: 'elk.zone, for Mastodon',
  phanpy: 'phanpy.social, for Mastodon',
  lemmy: 'lemmy.world and six other large servers',
};
