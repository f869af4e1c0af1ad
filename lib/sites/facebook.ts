/**
 * Facebook (www.facebook.com): feed, groups, post pages and dialogs, the photo view. What is known of its markup is from a
 * page saved in 2026 and the tests of public extensions of 2025 and 2026, said where it is used; nobody has a handle there, so people are
 * called by the name in their address.
 */
import { checkPage } from './check';
import { BOX, canSend, composerOf, composersIn, isChoosing, TRIED } from './facebook/composers';
import { pageAt, personAt } from './facebook/links';
import { authorOf, COMMENT, commenterOf, headingsIn, MESSAGE } from './facebook/people';
import { ACTIONS, postAround, postsIn, readPost } from './facebook/posts';
import { saysShareNow } from './facebook/words';
import { isEnter, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Intent, Page, Site } from './site';
import { readText } from './text';

const CONTROL = '[role="button"], button';
const SHARE = '[data-ad-rendering-role="share_button"]';
const REPLY = '[data-ad-rendering-role="comment_button"]';
const MENU_ITEM = '[role="menu"] [role="menuitem"]';

function intent(event: Event, page: Page): Intent | undefined {
  const control = pressed(event, CONTROL);
  if (!control) return undefined;
  const comment = control.closest(COMMENT);
  const isShare = control.querySelector(SHARE) !== null;
  // Below a comment, "Like" and "React" have labels, "Reply" only its word (a page of 2026).
  const isReply = comment
    ? control.closest('li') !== null && !control.hasAttribute('aria-label')
    : control.querySelector(REPLY) !== null;
  const element = isShare || isReply ? (comment ?? postAround(control, page)) : undefined;
  const post = element && readPost(element, page);
  return post && { move: isShare ? undefined : 'reply', post, reposted: false };
}

/** "Share now" in the menu of older pages. */
function fromMenu(event: Event, before?: Intent): Attempt | undefined {
  const item = before && before.move !== 'reply' ? pressed(event, MENU_ITEM) : undefined;
  if (!item || !saysShareNow(readText(item))) return undefined;
  return { move: 'repost', draft: '', target: before?.post ?? null, composer: null, control: item };
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const shared = fromMenu(event, before);
  if (shared) return shared;
  const control = event.type === 'click' ? pressed(event, CONTROL) : undefined;
  if (!control && !isEnter(event) && !isSendKey(event)) return undefined;
  const composer = composerOf(event, page, before);
  if (!composer || !canSend(composer)) return undefined;
  const { move, draft, target, editor, send } = composer;
  if (control) {
    if (control !== send) return undefined;
    // The same button of the dialog shares with words and without.
    if (move === 'quote' && !draft)
      return { move: 'repost', draft: '', target, composer: null, control: send };
    return { move, draft, target, composer, control: send };
  }
  if (!editor.contains(targetOf(event) ?? null) || isChoosing(editor) || !draft) return undefined;
  // Plain Enter makes a line in a dialog and sends a comment.
  if (move !== 'reply' && !isSendKey(event)) return undefined;
  return { move, draft, target, composer, control: send };
}

/** The first link to a person in the navigation is one's own (public extension code, 2024); so is the one before "What's on your mind?". */
function me(page: Page): string | undefined {
  const links = page.document.querySelectorAll('[role="navigation"] a[href], [role="region"] a[href]');
  const own = [...links].find(
    (link) =>
      personAt(link.getAttribute('href'), page.url) !== undefined &&
      (link.closest('[role="navigation"]') || link.nextElementSibling?.getAttribute('role') === 'button'),
  );
  return personAt(own?.getAttribute('href'), page.url) ?? undefined;
}

function kindOf({ url }: Page): string | undefined {
  const { hostname, pathname } = url;
  // The mobile page is another client, which is not read.
  if (hostname === 'm.facebook.com') return undefined;
  if (
    /^\/(?:messages|settings|marketplace|gaming|ads|help|login|stories|privacy|events|friends|notifications)(?:\/|$)/.test(
      pathname,
    )
  )
    return undefined;
  if (pageAt(url)) return 'post';
  if (pathname.startsWith('/groups/')) return 'group';
  return pathname === '/' ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  // Many have a number and no name in their address: they are read all the same.
  const post = (element: Element) => {
    const found = readPost(element, page);
    const [heading] = element.matches(COMMENT) ? [] : headingsIn(element, page);
    const person = heading ? authorOf(element, heading, page) : commenterOf(element, page);
    return found && { ...found, author: found.author ?? person?.name ?? null };
  };
  // A box has no send control until it is written in.
  const composers = () =>
    composersIn(page).map((composer) => (composer.draft ? composer : { ...composer, send: composer.editor }));
  const boxes = [...page.document.querySelectorAll(BOX)];
  return checkPage({ posts: postsIn, post, composers }, page, {
    kind: kindOf(page),
    certain: false,
    posts: {
      signs: 'a[href*="comment_id="], [role="feed"] a[href*="/posts/"], [role="feed"] a[href*="__cft__"]',
      tried: [ACTIONS, MESSAGE, COMMENT],
    },
    // A comment that is being changed has a box, too.
    composer: {
      signs: boxes.some((box) => !box.closest('[role="article"]')) ? BOX : 'no-box',
      tried: TRIED,
    },
  });
}

const site: Site = {
  id: 'facebook',
  recognises: (page) => /(^|\.)facebook\.com$/.test(page.url.hostname),
  me,
  posts: postsIn,
  post: readPost,
  composers: composersIn,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messages`,
  // Lexical keeps its own picture of the text, which a deletion from outside may not reach: never cleared.
  clear: () => false,
};

export { site as facebook };
