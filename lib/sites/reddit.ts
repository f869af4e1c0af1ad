/**
 * Reddit: the new pages (custom elements with open shadow roots) and the old ones (HTML from the server), one site. The
 * page decides which it is, because www.reddit.com shows the old design to who prefers it.
 */
import { checkPage } from './check';
import { emptied } from './empty';
import type { Flavour } from './reddit/flavour';
import { newReddit } from './reddit/new-reddit';
import { oldReddit } from './reddit/old-reddit';
import type { Check, Composer, Page, Site } from './site';
import { isShown } from './visible';

const NEW = 'shreddit-app, shreddit-post, shreddit-comment, r-post-composer-form';
/** Parts of every old page (reddit-archive/reddit, `redditheader.html`, `newlink.html`, `printable.html`, read 2026-11). */
const OLD =
  '#header-bottom-left, #header-bottom-right, #siteTable, .commentarea, #newlink, .thing.link, .thing.comment';

function flavourOf({ document }: Page): Flavour {
  return !document.querySelector(NEW) && document.querySelector(OLD) ? oldReddit : newReddit;
}

/**
 * A text area follows the browser's own deletion, as it does a person's. Not known of Lexical, and never for a post,
 * which has a title too.
 */
function clear({ editor, move }: Composer): boolean {
  return move === 'reply' && 'value' in editor && emptied(editor);
}

/** Messages, chat, moderators' pages and what holds no posts are not spoken of. */
const NOT_READ =
  /^\/(?:r\/[^/]+\/)?(?:message|mail|chat|settings|prefs|mod|about|wiki|search|login|register|notifications|premium|policies|report|account)(?:\/|$)/;

/** Matches nothing: no sign is looked for. */
const NOTHING = ':not(*)';

function kindOf({ pathname }: URL): string | undefined {
  if (NOT_READ.test(pathname)) return undefined;
  if (/\/comments\/[a-z0-9]+/i.test(pathname)) return 'post';
  if (/\/submit\/?$/.test(pathname)) return 'submit';
  if (/^\/(?:user|u)\//.test(pathname)) return 'profile';
  return /^\/(?:r\/[^/]+\/?)?(?:(?:best|hot|new|top|rising|controversial)\/?)?$/.test(pathname)
    ? 'feed'
    : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  const { looking, edits } = flavourOf(page);
  const { posts, composer } = looking;
  const isEditing = [...page.document.querySelectorAll(edits)].some(isShown);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    // The page for crossposts links to a post and shows none.
    posts: kind === 'submit' ? { ...posts, signs: NOTHING } : posts,
    composer: isEditing ? { ...composer, signs: NOTHING } : composer,
  });
}

const site: Site = {
  id: 'reddit',
  recognises: ({ url }) => /(^|\.)reddit\.com$/.test(url.hostname),
  me: (page) => flavourOf(page).me(page),
  posts: (page) => flavourOf(page).posts(page),
  post: (element, page) => flavourOf(page).post(element, page),
  composers: (page, intent) => flavourOf(page).composers(page, intent),
  intent: (event, page, before) => flavourOf(page).intent(event, page, before),
  attempt: (event, page, before) => flavourOf(page).attempt(event, page, before),
  check,
  messages: (page) => flavourOf(page).messages,
  clear,
};

export { site as reddit };
