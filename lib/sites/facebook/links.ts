/**
 * What Facebook's links lead to: a person, a post, a comment. Shapes as in a page of 2026 (public extension tests, 2026) and in
 * public extension code of 2025 and 2026.
 */

/** First parts of paths that are Facebook's own and nobody's name (public extension code, 2026). */
const RESERVED = new Set(
  (
    'ads bookmarks business community dialog events feeds friends fundraisers gaming groups hashtag help home.php l.php live login ' +
    'marketplace me media memories messages notifications onthisday pages people permalink.php photo photo.php photos places ' +
    'policies privacy profile.php reel reels reg saved search settings share sharer stories story.php video videos watch'
  ).split(' '),
);

/** What of a link's query says which post or comment it is; the rest says where it was pressed. */
const KEPT = ['story_fbid', 'id', 'fbid', 'v', 'multi_permalinks', 'comment_id', 'reply_comment_id'];

const OF_COMMENT = ['comment_id', 'reply_comment_id'];

function onFacebook(href: string | null | undefined, base: URL): URL | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, base);
    return /(^|\.)facebook\.com$/.test(url.hostname) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The person a link leads to: `@name` of their address, or `null` for those who have only a number (also everybody inside
 * a group). `undefined` when it leads elsewhere.
 */
export function personAt(href: string | null | undefined, base: URL): string | null | undefined {
  const url = onFacebook(href, base);
  if (!url) return undefined;
  if (url.pathname === '/profile.php') return url.searchParams.has('id') ? null : undefined;
  if (/^\/groups\/[^/]+\/user\/\d+\/?$/.test(url.pathname) || /^\/people\/[^/]+\/\d+\/?$/.test(url.pathname))
    return null;
  const name = /^\/([\p{L}\p{N}.-]{3,})\/?$/u.exec(decoded(url.pathname))?.[1];
  return name && !RESERVED.has(name.toLowerCase()) ? `@${name}` : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where posts live; pictures have addresses of their own and stand in posts. */
const POST_PATH =
  /^\/(?:groups\/[^/]+\/(?:posts|permalink)\/[^/]+|[^/]+\/(?:posts|videos)\/.+|reel\/[^/]+|(?:permalink|story)\.php|watch)\/?$/;
const PHOTO_PATH = /^\/(?:photo|photo\.php|[^/]+\/photos\/.+)\/?$/;

function isPost(url: URL): boolean {
  return (
    (POST_PATH.test(url.pathname) && (url.pathname !== '/watch/' || url.searchParams.has('v'))) ||
    (/^\/groups\/[^/]+\/?$/.test(url.pathname) && url.searchParams.has('multi_permalinks'))
  );
}

function addressOf(url: URL, without: readonly string[] = []): string {
  const query = KEPT.filter((name) => !without.includes(name) && url.searchParams.has(name)).map(
    (name) => `${name}=${url.searchParams.get(name)}`,
  );
  const path = url.pathname.replace(/(.)\/$/, '$1');
  return `${url.origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The address of the post that a link leads to, without the comment it may point at; pictures are none. */
export function postAt(href: string | null | undefined, base: URL): string | undefined {
  const url = onFacebook(href, base);
  return url && isPost(url) ? addressOf(url, OF_COMMENT) : undefined;
}

/** The address of the comment that a link leads to. Links to people carry a comment's number too. */
export function commentAt(href: string | null | undefined, base: URL): string | undefined {
  const url = onFacebook(href, base);
  if (!url?.searchParams.has('comment_id')) return undefined;
  return isPost(url) || PHOTO_PATH.test(url.pathname) ? addressOf(url) : undefined;
}

/** The address of the one post or picture that a page is about. */
export function pageAt(url: URL): string | undefined {
  return isPost(url) || PHOTO_PATH.test(url.pathname) ? addressOf(url, OF_COMMENT) : undefined;
}
