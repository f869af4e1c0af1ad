/**
 * Bluesky (bsky.app). Test ids and structure from the client's own source (bluesky-social/social-app, 1.129–1.132,
 * read 2026-11) and from pages of that client. Labels are localised and not used, except for exact numbers in them.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { checkPage } from './check';
import { exactCount, shortCount } from './count';
import { emptied } from './empty';
import { isBefore } from './order';
import { isDisabled, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, wholePost } from './target';
import { atHandle, handleIn, readDraft, readText } from './text';
import { isShown } from './visible';

const POST = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
/** Every post has them, and nothing else has: a like in the notifications carries a post's test id (`NotificationFeedItem.tsx`). */
const CONTROLS = '[data-testid="replyBtn"], [data-testid="likeBtn"]';
/** A pressable thing that is no link: a post in a list, or a post embedded in it. */
const PRESSABLE = '[role="link"]:not(a)';
const WORDS = '[data-word-wrap="1"]';
const SEND = '[data-testid="composerPublishBtn"]';
const EDITOR = '.ProseMirror[contenteditable="true"]';
/** `/profile/HANDLE-OR-DID/post/RKEY`, with or without `/liked-by`, `/quotes`, `/reposted-by` after it. */
const POST_PATH = /^(?:https?:\/\/[^/]+)?\/profile\/([^/?#]+)\/post\/([^/?#]+)/;

/**
 * Embedded posts are the only pressable things in a post that are not links (`QuoteEmbed`, source 1.132). In the
 * notifications the post itself is one, inside the element with its test id; it has the controls.
 */
function quoteCard(root: Element): Element | undefined {
  return [...root.querySelectorAll(PRESSABLE)].find(
    (card) => !card.querySelector(CONTROLS) && (handleElement(card) || isPostLabel(card)),
  );
}

/** The label of an embedded post is not translated (`QuoteEmbed`, source 1.132). */
function isPostLabel(card: Element): boolean {
  return card.getAttribute('aria-label')?.startsWith('Post by ') ?? false;
}

/** The element whose whole text is a handle. */
function handleElement(root: Element): Element | undefined {
  return [...root.querySelectorAll('[dir="auto"]')].find(isHandle);
}

/** Not a sentence that ends in one, such as a translated "Replied to @name". */
function isHandle(part: Element): boolean {
  const text = part.textContent ?? '';
  return text.length < 300 && /^[\s\p{Cf}]*@[^\s@]+\s*$/u.test(text);
}

/**
 * The element of the post around a control. Search results, hashtags, bookmarks and lists of quotes show posts
 * without a test id (`Post.tsx`).
 */
function postAround(control: Element): Element | undefined {
  return control.closest(POST) ?? control.closest(PRESSABLE) ?? undefined;
}

function quotedIn(card: Element | undefined, page: Page): Quoted | null {
  if (!card) return null;
  const words = card.querySelector(WORDS);
  const link = [...card.querySelectorAll('a[href*="/post/"]')].map((a) =>
    POST_PATH.exec(a.getAttribute('href') ?? ''),
  );
  const path = link.find(Boolean);
  return {
    author: handleIn(handleElement(card)?.textContent) ?? null,
    text: words ? readText(words) : '',
    permalink: path ? `${page.url.origin}/profile/${path[1]}/post/${path[2]}` : null,
    alt: altIn(card),
  };
}

function altIn(root: Element, except?: Element): string | null {
  const descriptions = [...root.querySelectorAll('img[alt]')]
    .filter(
      (image) =>
        !except?.contains(image) &&
        !image.closest('[data-testid^="userAvatar"], a[href^="/profile/"]:not([href*="/post/"])'),
    )
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(Boolean);
  return descriptions.length > 0 ? descriptions.join('\n') : null;
}

/**
 * When a record was made, out of its key: a TID, 13 characters of base 32 whose upper 53 bits are microseconds
 * since 1970 (AT Protocol specification, "TID"). The date shown is localised text; this is not.
 */
function timeOfKey(rkey: string): string | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(rkey)) return null;
  let number = 0n;
  for (const character of rkey)
    number = number * 32n + BigInt('234567abcdefghijklmnopqrstuvwxyz'.indexOf(character));
  const time = new Date(Number((number >> 10n) / 1000n));
  const year = time.getUTCFullYear();
  return year >= 2022 && year < 2100 ? time.toISOString() : null;
}

/**
 * The date shown, where it is in the interface's English: `November 20, 2026 at 9:34 AM` beside a post in a list,
 * `9:27 AM · Nov 20, 2026` below the post a thread is about. Both are in the reader's own time zone.
 */
function timeShown(root: Element, card?: Element): string | null {
  const outside = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((found) => !card?.contains(found) && !found.closest(WORDS));
  const tooltip = outside('[data-tooltip]').map((found) => found.getAttribute('data-tooltip') ?? '');
  const below = tooltip.length > 0 ? [] : outside('[dir="auto"]').map((found) => found.textContent ?? '');
  for (const text of [...tooltip, ...below]) {
    if (text.length > 60) continue;
    const time = /\b(\d{1,2}:\d{2})\s([AP]M)\b/u.exec(text);
    const day = /\b([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\b/.exec(text);
    const shown = time && day ? new Date(`${day[1]} ${day[2]}, ${day[3]} ${time[1]} ${time[2]}`) : undefined;
    if (shown && !Number.isNaN(shown.getTime())) return shown.toISOString();
  }
  return null;
}

function pathOf(post: Element, card: Element | undefined, author: string | undefined, page: Page) {
  const own = [...post.querySelectorAll('a[href*="/post/"]')].filter(
    (link) => !card?.contains(link) && !link.closest(WORDS),
  );
  const paths = own
    .map((link) => POST_PATH.exec(link.getAttribute('href') ?? ''))
    .filter((path) => path !== null);
  const byAuthor = paths.find((path) => atHandle(path[1]) === author);
  if (byAuthor ?? paths[0]) return byAuthor ?? paths[0];
  // The post a thread page is about has no link to itself: the page's address is its address.
  const here = POST_PATH.exec(page.url.pathname);
  const isThread = post.getAttribute('data-testid')?.startsWith('postThreadItem-by-');
  if (!here || !isThread) return undefined;
  return here[1]?.startsWith('did:') || atHandle(here[1]) === author ? here : undefined;
}

function countsOf(post: Element, card: Element | undefined): Counts {
  const find = (id: string) =>
    [...post.querySelectorAll(`[data-testid="${id}"]`)].find((found) => !card?.contains(found));
  const labelled = (id: string) => {
    const button = find(id);
    return button ? (exactCount(button.getAttribute('aria-label')) ?? 0) : null;
  };
  const expanded = (id: string) => shortCount(find(id)?.textContent);
  const reposts = expanded('repostCount-expanded');
  const quotes = expanded('quoteCount-expanded');
  // Beside the button stands the sum of reposts and quotes, and nothing where it is none.
  const sum = find('repostCount') ? (shortCount(find('repostCount')?.textContent) ?? null) : 0;
  const known = find('replyBtn') !== undefined;
  return {
    replies: labelled('replyBtn'),
    reposts:
      reposts ?? (quotes !== undefined && sum !== null ? Math.max(0, sum - quotes) : known ? sum : null),
    quotes: quotes ?? null,
    likes: labelled('likeBtn') ?? expanded('likeCount-expanded') ?? null,
  };
}

function readPost(post: Element, page: Page): Post | undefined {
  const id = post.getAttribute('data-testid') ?? '';
  const card = quoteCard(post);
  const author = atHandle(/-by-(.+)$/.exec(id)?.[1]) ?? handleIn(handleElement(post)?.textContent);
  const words = [...post.querySelectorAll(WORDS)].find((found) => !card?.contains(found));
  const text = words ? readText(words) : '';
  if (!author && !text) return undefined;
  const path = pathOf(post, card, author, page);
  return aPost({
    author: author ?? null,
    text,
    time: timeShown(post, card) ?? (path?.[2] ? timeOfKey(path[2]) : null),
    permalink: path ? `${page.url.origin}/profile/${path[1]}/post/${path[2]}` : null,
    counts: countsOf(post, card),
    alt: altIn(post, card),
    quoted: quotedIn(card, page),
  });
}

function posts(page: Page): Element[] {
  const found = new Set<Element>();
  for (const control of page.document.querySelectorAll(CONTROLS)) {
    const post = postAround(control);
    if (post) found.add(post);
  }
  return [...found].filter(isShown);
}

/** The dialog around a send control or an editor; on narrow windows the composer fills the page. */
function rootOf(element: Element): Element | undefined {
  let root: Element | null = element.closest(
    '[data-testid="composePostView"], [role="dialog"][aria-modal="true"]',
  );
  if (root?.querySelector(SEND) && root.querySelector(EDITOR)) return root;
  root = element;
  while (root && !(root.querySelector(SEND) && root.querySelector(EDITOR))) root = root.parentElement;
  return root && root !== element.ownerDocument.body && root !== element.ownerDocument.documentElement
    ? root
    : undefined;
}

function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  const editors = [...root.querySelectorAll<HTMLElement>(EDITOR)];
  const [editor] = editors;
  if (!editor) return undefined;
  const draft = editors.map(readDraft).filter(Boolean).join('\n\n');
  const send = root.querySelector<HTMLElement>(SEND);
  const quoted = quotedByComposer(root, editor);
  if (quoted) {
    return { root, editor, move: 'quote', draft, target: wholePost(quoted, site, page, intent), send };
  }
  const answered = answeredByComposer(root, editor, me(page));
  if (answered) {
    return { root, editor, move: 'reply', draft, target: wholePost(answered, site, page, intent), send };
  }
  return { root, editor, move: 'post', draft, target: null, send };
}

/** Below the first editor: a card with a handle and its words. A pasted link to a post makes one without any press. */
function quotedByComposer(root: Element, editor: Element): Post | undefined {
  for (const part of root.querySelectorAll('[dir="auto"]')) {
    if (!isBefore(editor, part) || part.closest(EDITOR)) continue;
    if (!isHandle(part) || part.closest('button, a, [role="menu"], [role="listbox"]')) continue;
    let card: Element = part;
    while (card.parentElement && !card.parentElement.contains(editor) && !card.querySelector(WORDS)) {
      card = card.parentElement;
    }
    const words = card.querySelector(WORDS);
    return aPost({
      author: handleIn(part.textContent) ?? null,
      text: words ? readText(words) : '',
      time: timeShown(card),
      alt: altIn(card),
    });
  }
  return undefined;
}

/**
 * Above the first editor: the post being answered, a pressable row with an avatar, a name and its words, which are
 * an empty element where it has none (`ComposerReplyTo.tsx`). It names no handle. The header's buttons have no
 * picture, the row of the person's own avatar has no words or only their own handle.
 */
function answeredByComposer(root: Element, editor: Element, own: string | undefined): Post | undefined {
  for (const row of root.querySelectorAll('button, [role="button"], [role="text"]')) {
    if (!isBefore(row, editor) || row.matches(SEND) || !row.querySelector('svg, img')) continue;
    const [name, words] = row.querySelectorAll('[dir="auto"]');
    // Who answers a mention of theirs sees their own handle among the words; alone it is their own row.
    if (!name || !words || (isHandle(words) && handleIn(words.textContent) === own)) continue;
    return aPost({ text: readText(words) });
  }
  return undefined;
}

function composers(page: Page, intent?: Intent): Composer[] {
  const roots = new Set<Element>();
  for (const send of page.document.querySelectorAll(SEND)) {
    const root = rootOf(send);
    if (root && isShown(root)) roots.add(root);
  }
  return [...roots].flatMap((root) => composerAt(root, page, intent) ?? []);
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const control = pressed(event, '[data-testid="replyBtn"], [data-testid="repostBtn"]');
  if (control) {
    const element = postAround(control);
    const post = element ? readPost(element, page) : undefined;
    if (!post) return undefined;
    const isReply = control.getAttribute('data-testid') === 'replyBtn';
    return { move: isReply ? 'reply' : undefined, post, reposted: !isReply && isReposted(control) };
  }
  if (before && pressed(event, '[data-testid="repostDropdownQuoteBtn"]')) {
    return { ...before, move: 'quote' };
  }
  return undefined;
}

/** The icon of an active button has another colour than that of the reply button, which is never active. */
function isReposted(button: Element): boolean {
  const reply = postAround(button)?.querySelector('[data-testid="replyBtn"] svg');
  const own = button.querySelector('svg');
  const view = button.ownerDocument.defaultView;
  if (!reply || !own || !view) return false;
  const colour = (icon: Element) =>
    `${view.getComputedStyle(icon).color} ${icon.querySelector('path')?.getAttribute('fill')}`;
  return colour(own) !== colour(reply);
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const repost = pressed(event, '[data-testid="repostDropdownRepostBtn"]');
  if (repost) {
    if (before?.reposted) return undefined;
    return { move: 'repost', draft: '', target: before?.post ?? null, composer: null, control: repost };
  }
  // The editor alone hears the keys (`TextInput.web.tsx`); messages and search have fields of their own.
  const at = isSendKey(event) ? targetOf(event)?.closest(EDITOR) : pressed(event, SEND);
  const root = at && rootOf(at);
  const composer = root && composerAt(root, page, before);
  if (!composer || (composer.send && isDisabled(composer.send))) return undefined;
  const { move, draft, target } = composer;
  return {
    move,
    draft,
    target,
    composer,
    control: event.type === 'click' ? (at as HTMLElement) : composer.send,
  };
}

/** The only link to a profile in the navigation is one's own; feeds are below profiles too. The stored session also holds tokens: only the handle is taken. */
function me(page: Page): string | undefined {
  const links = page.document.querySelectorAll(
    'nav a[href^="/profile/"], [role="navigation"] a[href^="/profile/"]',
  );
  const handle = [...links]
    .map((link) => /^\/profile\/([^/?#]+)\/?$/.exec(link.getAttribute('href') ?? '')?.[1])
    .find(Boolean);
  if (handle && !handle.startsWith('did:')) return atHandle(handle);
  try {
    const stored = page.document.defaultView?.localStorage.getItem('BSKY_STORAGE') ?? '';
    const account = /"currentAccount":\{[^}]*?"handle":"([^"]+)"/.exec(stored);
    return atHandle(account?.[1]);
  } catch {
    return undefined;
  }
}

/** ProseMirror follows the browser's own deletion through its observer, as it does a person's. */
const clear = ({ editor }: Composer) => emptied(editor);

/** Pages by their paths (`src/routes.ts` of the client, 1.132). */
function kindOf({ pathname }: URL): string | undefined {
  if (/^\/(?:settings|messages|moderation|support|intent|sys)(?:\/|$)/.test(pathname)) return undefined;
  if (POST_PATH.test(pathname)) return 'post';
  return pathname === '/' ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    posts: { signs: 'a[href^="/profile/"][href*="/post/"]', tried: [POST, WORDS, CONTROLS] },
    composer: { signs: '[role="dialog"] [contenteditable="true"]', tried: [EDITOR, SEND] },
  });
}

const site: Site = {
  id: 'bluesky',
  recognises: (page) => /(^|\.)bsky\.app$/.test(page.url.hostname),
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messages`,
  clear,
};

export { site as bluesky };
