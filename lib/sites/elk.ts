/**
 * Elk, a client for Mastodon (elk.zone, and self-hosted anywhere). Roles, ids and classes from its source (elk-zone/elk
 * 1.0.1, `app/components`, read 2026-11). Its styles are attributes and its pictures are names of icons, which no
 * language changes; nothing hangs on a word of the interface.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { checkPage } from './check';
import { exactCount, shortCount } from './count';
import { emptied } from './empty';
import { isDisabled, isSendKey, isShortcut, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, wholePost } from './target';
import { atHandle, handleIn, linkOf, readDraft, readText } from './text';
import { isShown } from './visible';

/** A post in a list (`StatusLink.vue`), and the one a page is about (`StatusDetails.vue`). Both also have an id. */
const CARD = '[aria-roledescription="status-card"], [id^="status-"][tabindex]';
const DETAILS = '[aria-roledescription="status-details"], [id^="status-"]:not([tabindex])';
const POST = `${CARD}, ${DETAILS}`;
/** Where all is drawn; dialogs and menus are beside it, under `body`. */
const ROOT = '#__nuxt';
/** A place to write in: in a list of posts it stands folded, without a button (`PublishWidget.vue`). */
const WIDGET = '[aria-roledescription="publish-widget"]';
const EDITOR = '.content-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]';
const SEND = '.publish-button, button[aria-describedby="publish-tooltip"]';
/** Menus hang under `body` (floating-vue). */
const MENU = '.v-popper__popper';

/** `/server/@name@other/123`; GoToSocial has `statuses` before the id, a server of its own may leave out the server. */
const POST_PATH = /^(?:\/[^/@]+)?\/(@[^/]+)\/(?:statuses\/)?[^/]+$/;
const ACCOUNT_PATH = /^(?:\/[^/@]+)?\/(@[^/]+)\/?$/;

/** Names of icons (`StatusActions.vue`, `StatusActionsMore.vue`). */
const REPLY = 'i-ri:chat-1-line';
const BOOST = 'i-ri:repeat-line';
const BOOSTED = 'i-ri:repeat-fill';
const QUOTE = 'i-ri:double-quotes-l';
const MORE = 'i-ri:more-line';
const LIKE = ['i-ri:heart-3-line', 'i-ri:heart-3-fill', 'i-ri:star-line', 'i-ri:star-fill'];

/** The names of icons in a control are classes; there is one, or none. */
function hasIcon(root: Element, ...names: readonly string[]): boolean {
  const icons = root.querySelectorAll('[class*="i-"]');
  return [...icons].some(({ classList }) => names.some((name) => classList.contains(name)));
}

function pathIn(link: Element | null | undefined, page: Page): string {
  const href = link?.getAttribute('href');
  const url = href?.startsWith('#') ? undefined : linkOf(href, page.url);
  try {
    return url ? decodeURIComponent(new URL(url).pathname) : '';
  } catch {
    return '';
  }
}

function posts(page: Page): Element[] {
  const around = `blockquote, ${WIDGET}, ${POST}`;
  const root = page.document.querySelectorAll(ROOT);
  return [...root]
    .flatMap((part) => [...part.querySelectorAll(POST)])
    .filter((post) => !post.parentElement?.closest(around) && isShown(post));
}

/** What is first in a post and not in the one it quotes. */
function firstIn(root: Element, selector: string, quote?: Element): Element | undefined {
  return [...root.querySelectorAll(selector)].find((found) => !quote?.contains(found));
}

/**
 * `@name` for people of the reader's own server, `@name@other` for others: links write it so (`extractAccountHandle`),
 * while the names shown carry the server always (`AccountHandle.vue`).
 */
function authorIn(root: Element, page: Page, quote?: Element): string | undefined {
  const own = POST_PATH.exec(pathIn(timeLink(root, quote), page))?.[1];
  if (own) return handleIn(own);
  const shown = firstIn(root, 'a p[dir="ltr"], a p[dir="rtl"]', quote);
  const link = ACCOUNT_PATH.exec(pathIn(shown?.closest('a'), page))?.[1];
  return handleIn(link) ?? handleIn(shown?.textContent);
}

function timeLink(root: Element, quote?: Element): Element | undefined {
  return firstIn(root, 'a time[datetime]', quote)?.closest('a') ?? undefined;
}

/** Several people answered at once are named in a row of their own, without a space between them (`ContentMentionGroup.vue`). */
function wordsIn(root: Element, quote?: Element): string {
  const body = firstIn(root, '.status-body > .content-rich', quote);
  const named = body?.querySelector('[i-ri-arrow-right-line]')?.parentElement ?? undefined;
  // A post hidden by the reader's own filter says so in the same place, in plain words.
  const warning = firstIn(root, '.content-rich > p > .content-rich', quote);
  const parts = [
    warning && !warning.closest('.status-body') ? readText(warning) : '',
    named ? [...named.querySelectorAll('a')].map((link) => readText(link)).join(' ') : '',
    body ? readText(body, (part) => part === named || part.classList.contains('quote-inline')) : '',
  ];
  return parts.filter(Boolean).join('\n');
}

function altIn(root: Element, quote?: Element): string | null {
  const found = [...root.querySelectorAll('.status-media-container img[alt]')]
    .filter((image) => !quote?.contains(image))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    // What stands there where nobody has described the picture (`StatusAttachment.vue`).
    .filter((alt) => alt && alt !== 'Image');
  return found.length > 0 ? found.join('\n') : null;
}

function quotedIn(quote: Element | undefined, page: Page): Quoted | null {
  if (!quote) return null;
  const inner = quote.querySelector(CARD) ?? undefined;
  return {
    author: authorIn(quote, page, inner) ?? null,
    text: wordsIn(quote, inner),
    permalink: linkOf(timeLink(quote, inner)?.getAttribute('href'), page.url) ?? null,
    alt: altIn(quote, inner),
  };
}

/** Numbers are there twice, for the movement when one changes; large ones are shortened, with the whole for screen readers. */
function countsOf(post: Element): Counts {
  const buttons = [...post.querySelectorAll('.status-actions button')];
  const count = (...icons: readonly string[]) => {
    const button = buttons.find((each) => hasIcon(each, ...icons));
    const whole = button?.querySelector('[sr-only]')?.textContent;
    return (whole ? exactCount(whole) : shortCount(textWithin(button))) ?? null;
  };
  return {
    replies: count(REPLY),
    reposts: count(BOOST, BOOSTED, 'i-tabler:repeat-off'),
    quotes: count(QUOTE),
    likes: count(...LIKE),
  };
}

/** The first of the two copies of a number. */
function textWithin(button: Element | undefined): string | undefined {
  const copies = button?.querySelectorAll('span') ?? [];
  return [...copies].map((copy) => copy.textContent?.trim()).find(Boolean);
}

/**
 * When a post was made, out of its id: on Mastodon its upper 48 bits are milliseconds since 1970 (`lib/mastodon/snowflake.rb`,
 * read 2026-11). The page of a post shows its date in words only.
 */
function timeOfId(id: string): string | null {
  if (!/^\d{17,19}$/.test(id)) return null;
  const time = new Date(Number(BigInt(id) >> 16n));
  const year = time.getUTCFullYear();
  return year >= 2016 && year < 2100 ? time.toISOString() : null;
}

function readPost(post: Element, page: Page): Post | undefined {
  const quote = post.querySelector(CARD) ?? undefined;
  const author = authorIn(post, page, quote);
  const text = wordsIn(post, quote);
  if (!author && !text) return undefined;
  const id = post.getAttribute('id')?.replace(/^status-/, '') ?? '';
  const link = timeLink(post, quote);
  const time = firstIn(post, 'a time[datetime]', quote)?.getAttribute('datetime');
  const named = firstIn(post, '.status-body > .content-rich [i-ri-arrow-right-line] ~ * a[href]', quote);
  return aPost({
    author: author ?? null,
    text,
    time: time ?? timeOfId(id),
    permalink: linkOf(link?.getAttribute('href'), page.url) ?? ownPath(post, id, page, quote),
    counts: countsOf(post),
    alt: altIn(post, quote),
    quoted: quotedIn(quote, page),
    answers: handleIn(ACCOUNT_PATH.exec(pathIn(named, page))?.[1]) ?? null,
  });
}

/** The post a page is about has no link to itself, but one to its author, which its id completes. */
function ownPath(post: Element, id: string, page: Page, quote?: Element): string | null {
  const account = firstIn(post, 'a p[dir="ltr"], a p[dir="rtl"]', quote)?.closest('a');
  const link = linkOf(account?.getAttribute('href'), page.url);
  return link && id ? `${link.replace(/\/$/, '')}/${id}` : null;
}

/** A thread being written is several widgets in a row, with one button in the last. */
function threadOf(widget: Element): Element[] {
  let first = widget;
  while (first.previousElementSibling?.matches(WIDGET)) first = first.previousElementSibling;
  const thread = [first];
  for (let next = first.nextElementSibling; next?.matches(WIDGET); next = next.nextElementSibling) {
    thread.push(next);
  }
  return thread;
}

/** The widget around an element; without its mark the nearest that holds editor and button. */
function widgetAround(element: Element): Element | undefined {
  const marked = element.closest(WIDGET);
  if (marked) return marked;
  let at: Element | null = element;
  while (at && !(at.querySelector(SEND) && at.querySelector(EDITOR))) at = at.parentElement;
  return at?.parentElement && !at.matches('body') ? at : undefined;
}

/** Not an edit, a poll, a post for later, nor one for the people named alone. */
function isNewPost(widget: Element): boolean {
  if (widget.querySelector('#state-editing, .option-input, .bg-dm')) return false;
  const icons = [...widget.querySelectorAll('button div')].filter((icon) => !icon.closest(CARD));
  return !icons.some(
    (icon) =>
      icon.classList.contains('i-ri:at-line') ||
      (icon.hasAttribute('i-ri:calendar-schedule-line') && icon.classList.contains('text-primary')),
  );
}

function draftOf(widget: Element): string {
  // A field beside the editor is the content warning's; it is there only while it is used.
  const warning = widget.querySelector<HTMLInputElement>('input[type="text"]')?.value.trim();
  const editor = widget.querySelector<HTMLElement>(EDITOR);
  return [warning, editor ? readDraft(editor) : ''].filter(Boolean).join('\n');
}

function composerAt(widget: Element, page: Page, intent?: Intent): Composer | undefined {
  const thread = threadOf(widget);
  const root = thread.at(-1) ?? widget;
  const editor = thread[0]?.querySelector<HTMLElement>(EDITOR);
  const send = root.querySelector<HTMLElement>(SEND);
  if (!editor || !send || !thread.every(isNewPost)) return undefined;
  const draft = thread.map(draftOf).filter(Boolean).join('\n\n');
  const base = { root, editor, draft, send };
  const quoted = thread.map((part) => part.querySelector(CARD)).find(Boolean);
  if (quoted) {
    const shown = readPost(quoted, page);
    return { ...base, move: 'quote', target: shown ? wholePost(shown, site, page, intent) : null };
  }
  if (isFetchingQuote(root)) {
    return { ...base, move: 'quote', target: intent?.move === 'quote' ? intent.post : null };
  }
  const above = thread[0]?.previousElementSibling;
  if (above?.matches(DETAILS)) {
    return { ...base, move: 'reply', target: readPost(above, page) ?? null };
  }
  if (saysReply(thread, send, page)) {
    return { ...base, move: 'reply', target: intent?.move === 'reply' ? intent.post : null };
  }
  return { ...base, move: 'post', target: null };
}

/** While the quoted post is on its way, only the button that takes it off again is there. */
function isFetchingQuote(widget: Element): boolean {
  return [...widget.querySelectorAll('button[aria-label] > div')].some(
    (icon) => icon.hasAttribute('i-ri:close-line') && icon.parentElement?.textContent?.trim() !== '',
  );
}

/** In a dialog nothing is shown of the post answered but whom it names; the button says what the reply buttons say. */
function saysReply(thread: readonly Element[], send: Element, page: Page): boolean {
  if (thread.some((widget) => widget.querySelector('[i-ri-arrow-right-line]'))) return true;
  const label = send.textContent?.trim();
  const replies = [...page.document.querySelectorAll('.status-actions button[aria-label]')];
  const reply = replies.find((button) => hasIcon(button, REPLY))?.getAttribute('aria-label');
  return Boolean(label) && label === reply;
}

function composers(page: Page, intent?: Intent): Composer[] {
  const widgets = new Set<Element>();
  for (const send of page.document.querySelectorAll(SEND)) {
    const widget = widgetAround(send);
    if (widget && isShown(widget)) widgets.add(widget);
  }
  return [...widgets].flatMap((widget) => composerAt(widget, page, intent) ?? []);
}

function isBoosted(post: Element): boolean {
  return [...post.querySelectorAll('.status-actions button')].some((button) => hasIcon(button, BOOSTED));
}

function intentOn(post: Element | null | undefined, move: Intent['move'], page: Page): Intent | undefined {
  const read = post && readPost(post, page);
  return read ? { move, post: read, reposted: isBoosted(post) } : undefined;
}

/** The post that the keys of a page are about: the one it shows at length (`magic-keys.client.ts`). */
function detailsOn(page: Page): Element | undefined {
  return posts(page).find((post) => post.matches(DETAILS));
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  if (isShortcut(event, 'q')) return intentOn(detailsOn(page), 'quote', page);
  const button = event.type === 'click' ? pressed(event, 'button') : undefined;
  if (!button) return undefined;
  // Without buttons under the posts ("zen mode") all is in the menu.
  if (button.closest(MENU))
    return before && hasIcon(button, REPLY) ? { ...before, move: 'reply' } : undefined;
  const post = button.closest(POST);
  if (!post) return undefined;
  if (button.closest('.status-actions')) {
    if (hasIcon(button, REPLY)) return intentOn(post, 'reply', page);
    if (hasIcon(button, QUOTE)) return intentOn(post, 'quote', page);
  }
  return hasIcon(button, MORE) ? intentOn(post, undefined, page) : undefined;
}

/** Boosting has no menu: the button, the item of the menu of "zen mode", and the key `b` on the page of a post. */
function boost(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const repost = (target: Post | null, control: HTMLElement | null): Attempt => ({
    move: 'repost',
    draft: '',
    target,
    composer: null,
    control,
  });
  if (isShortcut(event, 'b')) {
    const post = detailsOn(page);
    const button = [...(post?.querySelectorAll<HTMLElement>('.status-actions button') ?? [])].find((each) =>
      hasIcon(each, BOOST),
    );
    // The client itself presses the button by script.
    return post && button && !isDisabled(button) && me(page)
      ? repost(readPost(post, page) ?? null, button)
      : undefined;
  }
  const button = event.type === 'click' ? pressed(event, 'button') : undefined;
  // Signed out, a press only asks to sign in.
  if (!button || !me(page)) return undefined;
  if (button.closest(MENU)) {
    const isBoost = hasIcon(button, BOOSTED) && !button.classList.contains('text-green');
    return isBoost && before && !before.reposted ? repost(before.post, button) : undefined;
  }
  const post = button.closest('.status-actions') && button.closest(POST);
  return post && hasIcon(button, BOOST) ? repost(readPost(post, page) ?? null, button) : undefined;
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const reposting = boost(event, page, before);
  if (reposting) return reposting;
  // The editor alone hears the keys (`tiptap.ts`, `Mod-Enter`).
  const at = isSendKey(event) ? targetOf(event)?.closest(EDITOR) : pressed(event, SEND);
  const widget = at && widgetAround(at);
  const composer = widget && composerAt(widget, page, before);
  if (!composer?.send || isDisabled(composer.send)) return undefined;
  const { move, draft, target, send } = composer;
  return { move, draft, target, composer, control: send };
}

/**
 * The account at the foot of the first side, else the one whose picture stands beside a box to write in, else the
 * name the client remembers by itself. What it keeps of the account is elsewhere and is not looked at.
 */
function me(page: Page): string | undefined {
  const aside = page.document.querySelector('main > aside');
  const beside = page.document.querySelectorAll(`${WIDGET} a[href]`);
  const links = [...(aside?.querySelectorAll('a[href]') ?? []), ...beside];
  const own = links
    .filter((link) => !link.closest(CARD))
    .map((link) => ACCOUNT_PATH.exec(pathIn(link, page))?.[1])
    .find(Boolean);
  if (own) return handleIn(own);
  try {
    const stored = page.document.defaultView?.localStorage.getItem('elk-current-user-handle');
    return atHandle(stored?.split('@')[0]);
  } catch {
    return undefined;
  }
}

/** ProseMirror follows the browser's own deletion through its observer, as it does a person's. */
function clear({ editor, root }: Composer): boolean {
  // A thread is several editors, and the deletion of one alone would not be what was asked.
  return threadOf(root).length <= 1 && emptied(editor);
}

/** Pages by their paths (`app/pages`). */
function kindOf({ pathname }: URL): string | undefined {
  if (/^\/(?:settings|conversations|signin|share-target|scheduled-posts)(?:\/|$)/.test(pathname)) {
    return undefined;
  }
  if (POST_PATH.test(pathname)) return 'post';
  return /^\/(?:home|[^/]+\/(?:public|explore))(?:\/|$)/.test(pathname) ? 'feed' : 'other';
}

/** Where one writes, the only time shown is the one of a quoted post. */
function signsOfPosts({ pathname }: URL): string {
  return pathname === '/compose' ? 'main > article' : 'a time[datetime]';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: false,
    posts: { signs: signsOfPosts(page.url), tried: [POST, '.status-body > .content-rich'] },
    composer: {
      signs: '[contenteditable="true"]:not(.content-editor)',
      tried: [WIDGET, EDITOR, SEND],
    },
  });
}

const site: Site = {
  id: 'elk',
  recognises: ({ document }) =>
    document.querySelector(ROOT) !== null &&
    document.querySelector(
      `meta[property="og:site_name"][content="Elk"], [aria-roledescription^="status-"], ${WIDGET}`,
    ) !== null,
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/conversations`,
  clear,
};

export { site as elk };
