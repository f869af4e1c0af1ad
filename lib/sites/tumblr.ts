/**
 * Tumblr's dashboard and blog pages (www.tumblr.com). What is known of them stands in `tumblr/`, with source and date.
 * Blogs under addresses of their own are drawn by their owners' themes and are not read.
 */
import { checkPage } from './check';
import { isDisabled, isSendKey, isShortcut, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { atHandle } from './text';
import { boxesIn, composerAt, FORM_MARKS } from './tumblr/compose';
import { reblogIn } from './tumblr/links';
import { CONTROL, POST, POST_MARKS, postAt, postsIn, readPost, subjectOf } from './tumblr/posts';

function composers(page: Page, intent?: Intent, later = false): Composer[] {
  return boxesIn(page, later).flatMap((root) => composerAt(root, page, site, intent) ?? []);
}

/**
 * The reblog menu: it has a link to the form; "Reblog now" has no link and the reblog drawing; queueing has another
 * (public extension code, 2026-08; public automation code, 2026).
 */
function menuItem(
  event: Event,
  page: Page,
  before?: Intent,
): { item: HTMLElement; intent: Intent } | undefined {
  const item = pressed(event, '[role="menu"] [role="menuitem"]');
  const address = reblogIn(item?.closest('[role="menu"]')?.querySelector(CONTROL.form)?.getAttribute('href'));
  if (!item || !address) return undefined;
  const post = postAt(address, page) ?? before?.post;
  return post && { item, intent: { move: undefined, post, reposted: false } };
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const chosen = menuItem(event, page, before);
  if (chosen) return chosen.item.matches('a[href]') ? { ...chosen.intent, move: 'quote' } : undefined;
  if (isShortcut(event, 'r') && !event.shiftKey) {
    const post = focusedPost(event);
    return post && { move: 'quote', post, reposted: false };
  }
  const control = pressed(event, `${POST} footer :is(button, a, [role="button"])`);
  const post = control && subjectOf(control);
  if (!control || !post) return undefined;
  if (control.matches(CONTROL.reply)) return { move: 'reply', post, reposted: false };
  if (control.matches(CONTROL.form)) return { move: 'quote', post, reposted: false };
  return control.matches(CONTROL.reblog) ? { move: undefined, post, reposted: false } : undefined;
}

/** The keys act on the post that has the focus (J and K move it). */
function focusedPost(event: Event) {
  const focused = targetOf(event)?.closest(POST);
  return focused ? readPost(focused) : undefined;
}

/** Reblogs at once: the item of the menu, Shift+R (it says so beside the item, 2026), a click with Alt on the control (until 2024). */
function reblogNow(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const base = { move: 'repost', draft: '', composer: null } as const;
  const chosen = menuItem(event, page, before);
  if (chosen) {
    const isNow = !chosen.item.matches('a[href]') && chosen.item.querySelector('use[href*="ds-reblog"]');
    return isNow ? { ...base, target: chosen.intent.post, control: chosen.item } : undefined;
  }
  // Neither can be pressed by script as the person did: their own next press goes on.
  if (isShortcut(event, 'r') && event.shiftKey) {
    const post = focusedPost(event);
    return post && { ...base, target: post, control: null };
  }
  const control =
    event.type === 'click' && (event as MouseEvent).altKey
      ? pressed(event, `${POST} footer :is(${CONTROL.form}, ${CONTROL.reblog})`)
      : undefined;
  const post = control && subjectOf(control);
  return post && { ...base, target: post, control: null };
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const now = reblogNow(event, page, before);
  if (now) return now;
  const isKey = isSendKey(event);
  const at = isKey || event.type === 'submit' ? targetOf(event) : pressed(event, 'button, [role="button"]');
  const root = at && boxesIn(page).find((box) => box.contains(at));
  const composer = root && composerAt(root, page, site, before);
  if (!at || !composer || (composer.send && isDisabled(composer.send))) return undefined;
  const { editor, move, draft, target, send } = composer;
  const isInEditor = editor.contains(at) || (at.matches('[contenteditable="true"]') && root.contains(at));
  const sends = isKey ? isInEditor : event.type === 'submit' ? at === root : at === send;
  if (!sends) return undefined;
  // A reblog without words passes on what is there.
  if (move === 'quote' && !draft) return { move: 'repost', draft: '', target, composer: null, control: send };
  return { move, draft, target, composer, control: send };
}

/** One's own blogs are listed in the navigation (public extension code, 2026-08); the first is the main one. */
function me(page: Page): string | undefined {
  const links = page.document.querySelectorAll('#account_subnav a[href], nav a[href^="/blog/"]');
  const names = [...links].map(
    (link) =>
      /^(?:https:\/\/www\.tumblr\.com)?\/blog\/([\w-]+)(?:\/|$)/.exec(link.getAttribute('href') ?? '')?.[1],
  );
  return atHandle(names.find((name) => name && name !== 'view'));
}

/** Pages by their paths (public extension code, 2026-08). */
function kindOf({ pathname }: URL): string | undefined {
  if (
    /^\/(?:settings|inbox|messaging|edit|help|login|register|policy|about|domains|account|activity|new\/ask)(?:\/|$)/.test(
      pathname,
    )
  )
    return undefined;
  if (/^\/(?:new|reblog)(?:\/|$)/.test(pathname)) return 'composer';
  if (/^\/(?:@?[\w-]+|blog\/view\/[\w-]+)\/\d+/.test(pathname)) return 'post';
  return /^\/(?:dashboard|explore|tagged|search)?(?:\/|$)/.test(pathname) ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  // A form of something for later can be read, too, and is left alone all the same.
  const all = { ...site, composers: (where: Page) => composers(where, undefined, true) };
  return checkPage(all, page, {
    kind,
    certain: false,
    posts: { signs: 'article time[datetime]', tried: POST_MARKS },
    // Elsewhere a dialog with a text box may be a message.
    composer: {
      signs: kind === 'composer' ? '[role="dialog"] [contenteditable="true"]' : 'x-nothing',
      tried: FORM_MARKS,
    },
  });
}

const site: Site = {
  id: 'tumblr',
  recognises: (page) => /^(?:www\.)?tumblr\.com$/.test(page.url.hostname),
  me,
  posts: postsIn,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messaging`,
  // The block editor keeps its own picture of the blocks and fails when they vanish under it: never cleared.
  clear: () => false,
};

export { site as tumblr };
