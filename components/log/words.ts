/** Names of sites, moves and outcomes, as people say them. */
import type { Move, Outcome, SiteId } from '@/lib/types';

export const SITE_NAMES: Readonly<Record<SiteId, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  reddit: 'Reddit',
  substack: 'Substack',
  facebook: 'Facebook',
  tumblr: 'Tumblr',
  youtube: 'YouTube',
  tiktok: 'TikTok',
};

export const MOVE_NAMES: Readonly<Record<Move, string>> = {
  reply: 'Reply',
  quote: 'Quote',
  repost: 'Repost',
  post: 'New post',
};

/** In the order shown: from not posting to posting, then what was no answer. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  dropped: 'Let go',
  edited: 'Went back to edit',
  held: 'Held for later',
  posted: 'Posted',
  excused: 'Said it was no pile-on',
  closed: 'Closed without an answer',
};
