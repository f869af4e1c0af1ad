/** Names of sites, moves and outcomes, as people say them. */
import type { LookBackAnswer, LookBackOf, Move, Outcome, SiteId } from '@/lib/types';

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
  elk: 'Elk',
  phanpy: 'Phanpy',
  lemmy: 'Lemmy',
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

/** The answers to a look-back, as they are chosen. */
export const ANSWER_NAMES: Readonly<Record<LookBackAnswer, string>> = {
  glad: 'Glad',
  mixed: 'Mixed',
  'rather-not': 'I’d rather not have',
};

/** The one question of a look-back. */
export const LOOK_BACK_QUESTIONS: Readonly<Record<LookBackOf, string>> = {
  posted: 'You posted it. Are you glad you did?',
  unasked: 'Nobody asked you, and you posted it. Are you glad you did?',
  edited: 'You went back to edit it. Are you glad you did?',
  held: 'You held it for later. Are you glad you did?',
  dropped: 'You let it go. Are you glad you did?',
  excused: 'You said it was no pile-on. Are you glad you did?',
  closed: 'You closed the pause. Are you glad you did?',
};
