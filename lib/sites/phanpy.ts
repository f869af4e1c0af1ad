/**
 * Phanpy, a client for Mastodon (phanpy.social, and self-hosted anywhere). Classes and structure from its source
 * (cheeaun/phanpy, commit 0340050 of 2026-08, `src/components`, read 2026-11). Its addresses are behind a `#`. Nothing
 * hangs on a word of the interface.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { checkPage } from './check';
import { exactCount } from './count';
import { emptied } from './empty';
import { isDisabled, isSendKey, isShortcut, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, wholePost } from './target';
import { atHandle, readDraft, readText } from './text';
import { isShown } from './visible';

/** A post, with the server and the id it is kept under. `.filtered` shows a line of what the reader's filter hides. */
const POST = 'article.status:not(.compact-reply, .filtered, .status-deleted)';
const KEY = 'data-state-post-id';
/** Where posts are shown as part of something else; a quoted post is a card. */
const NOT_A_POST = '#compose-container, .status-card-container, .sheet';
const CARD = 'article.status.status-card';
const COMPOSER = '#compose-container';
const EDITOR = 'textarea[name="status"], textarea.compose-field';
/** What keys are bound to: a link or a focusable box around a post, else the post itself (`status.jsx`). */
const ROW = '.timeline-item, .timeline-item-alt, .status-link, .status-focus';
/**
 * Of the menus (react-menu 4.5.2, `src/components`, read 2026-11): items are no buttons and act on the key itself; a further menu lies
 * beside the item that opens it. Pictures have names (`icon.jsx`).
 */
const ITEM = '[role="menuitem"]';
const EMPHASIZED = '.menu-emphasized';

function posts(page: Page): Element[] {
  return [...page.document.querySelectorAll(POST)].filter(
    (post) => !post.matches('.status-card') && !post.closest(NOT_A_POST) && isShown(post),
  );
}

/** What is first in a post and not in the one it quotes. */
function firstIn(root: Element, selector: string, quote?: Element): Element | undefined {
  return [...root.querySelectorAll(selector)].find((found) => !quote?.contains(found));
}

function cardIn(root: Element): Element | undefined {
  return root.querySelector(CARD) ?? undefined;
}

/** A name's title is `Name (@name)`, `Name (name@other)`, or the handle alone (`name-text.jsx`). */
function handleOf(name: Element | undefined): string | undefined {
  const title = name?.getAttribute('title')?.trim() ?? '';
  return atHandle(/\(([^()\s]+)\)$/.exec(title)?.[1] ?? (/\s/.test(title) ? undefined : title));
}

function authorIn(post: Element, quote?: Element): string | undefined {
  return handleOf(firstIn(post, '.meta .name-text', quote) ?? firstIn(post, ':scope > a[title^="@"]', quote));
}

/** What a content warning hides is in the page, out of reach until it is asked for. */
function wordsIn(post: Element, quote?: Element): string {
  const warning = firstIn(post, '.spoiler-content', quote);
  const words = firstIn(post, '.content .inner-content', quote);
  return [
    warning ? readText(warning) : '',
    // The line that stands in for a quote where quotes are not understood (`index.css` hides it).
    words ? readText(words, (part) => part.classList.contains('quote-inline')) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function altIn(post: Element, quote?: Element): string | null {
  const shown = [...post.querySelectorAll('.media img[alt], .media-caption')]
    .filter((medium) => !quote?.contains(medium))
    .map((medium) => (medium.getAttribute('alt') ?? readText(medium)).trim())
    .filter(Boolean);
  return shown.length > 0 ? [...new Set(shown)].join('\n') : null;
}

/** The same address for a post wherever it is shown: its page in this client. */
function permalinkOf(post: Element, page: Page): string | null {
  const key = post.getAttribute(KEY);
  if (!key) return null;
  const at = key.lastIndexOf('/');
  const path = at < 0 ? `/s/${key}` : `/${key.slice(0, at)}/s/${key.slice(at + 1)}`;
  return `${page.url.origin}${page.url.pathname.replace(/compose\/$/, '')}#${path}`;
}

function quotedIn(card: Element | undefined, page: Page): Quoted | null {
  if (!card) return null;
  const inner = cardIn(card);
  return {
    author: authorIn(card, inner) ?? null,
    text: wordsIn(card, inner),
    permalink: permalinkOf(card, page),
    alt: altIn(card, inner),
  };
}

/** Only the post a page is about shows numbers: whole ones in the titles, none where it is none. */
function countsOf(post: Element): Counts {
  const bar = post.querySelector('.container > .actions');
  const count = (name: string, at = 0): number | null => {
    const button = bar?.querySelector(`.${name}-button`);
    if (!button) return null;
    const numbers = [...button.querySelectorAll('small[title]')];
    return numbers[at] ? (exactCount(numbers[at]?.getAttribute('title')) ?? null) : 0;
  };
  // Boosts and quotes share a button; where there are no boosts, its picture is the one of quotes.
  const onlyQuotes = bar?.querySelector('.reblog-button [data-icon="quote"]') !== null && bar !== null;
  return {
    replies: count('reply'),
    reposts: onlyQuotes ? 0 : count('reblog'),
    quotes: count('reblog', onlyQuotes ? 0 : 1),
    likes: count('favourite'),
  };
}

function readPost(post: Element, page: Page): Post | undefined {
  const quote = cardIn(post);
  const author = authorIn(post, quote);
  const text = wordsIn(post, quote);
  if (!author && !text) return undefined;
  const time = firstIn(post, '.meta time[datetime], .extra-meta time.created', quote);
  return aPost({
    author: author ?? null,
    text,
    time: time?.getAttribute('datetime') ?? null,
    permalink: permalinkOf(post, page),
    counts: countsOf(post),
    alt: altIn(post, quote),
    quoted: quotedIn(quote, page),
    answers: handleOf(firstIn(post, '.status-reply-badge .name-text', quote)) ?? null,
  });
}

/** Not an edit, a poll, a post for later, nor one for the people named alone; and not put aside in the corner. */
function isNewPost(root: Element): boolean {
  const form = root.querySelector('form');
  const visibility = form?.querySelector<HTMLSelectElement>('select[name="visibility"]')?.value;
  const preview = root.querySelector('.status-preview');
  const isEdit = preview !== null && !preview.querySelector('.reply-to');
  const others = '.poll-choices, .scheduled-at, input[name="scheduledAt"]';
  return (
    !isEdit &&
    !form?.matches('.form-visibility-direct') &&
    visibility !== 'direct' &&
    !root.querySelector(others) &&
    !root.closest('[inert]')
  );
}

function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  const form = root.querySelector('form');
  const editor = form?.querySelector<HTMLElement>(EDITOR);
  if (!form || !editor || !isNewPost(root)) return undefined;
  const warning = form.querySelector<HTMLInputElement>(
    '.compose-cw-container:not(.collapsed) input[type="text"]',
  );
  const draft = [warning?.value.trim(), readDraft(editor)].filter(Boolean).join('\n');
  const send = form.querySelector<HTMLElement>('button[type="submit"]');
  const base = { root, editor, draft, send };
  const whole = (post: Element | null): Post | null => {
    const shown = post && readPost(post, page);
    return shown ? wholePost(shown, site, page, intent) : null;
  };
  // Answering and quoting at once is quoting: it is shown to everybody who follows.
  const quoted = form.querySelector('.quote-status article.status');
  if (quoted) return { ...base, move: 'quote', target: whole(quoted) };
  const answered = root.querySelector('.status-preview');
  if (answered) return { ...base, move: 'reply', target: whole(answered.querySelector('article.status')) };
  // On servers without quotes the menu's "quote" writes the post's address at the end of the draft.
  if (intent?.move === 'quote' && /(?:^|\n)https?:\/\/\S+$/.test(draft)) {
    return { ...base, move: 'quote', target: intent.post };
  }
  return { ...base, move: 'post', target: null };
}

function composers(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll(COMPOSER)]
    .filter(isShown)
    .flatMap((root) => composerAt(root, page, intent) ?? []);
}

function isBoosted(post: Element): boolean {
  return post.querySelector('.status-badge .reblog, .reblog-button.checked') !== null;
}

function intentOn(post: Element | null | undefined, move: Intent['move'], page: Page): Intent | undefined {
  const read = post && readPost(post, page);
  return read ? { move, post: read, reposted: isBoosted(post) } : undefined;
}

/** The post that a key is pressed on; not one that is shown in a composer. */
function postAtKey(event: Event): Element | undefined {
  const target = targetOf(event);
  const row = target?.closest(ROW) ?? target?.closest(POST);
  const post = row?.matches(POST) ? row : row?.querySelector(POST);
  return post && !post.matches('.status-card') && !post.closest(NOT_A_POST) ? post : undefined;
}

/**
 * The post a menu belongs to: the one whose menu is open (it has a class for that), the one the menu lies in, else the one
 * whose button opened it.
 */
function menuPost(item: Element, page: Page, before?: Intent): Intent | undefined {
  const open = page.document.querySelector('article.status.status-menu-open');
  return intentOn(item.closest(POST) ?? open, undefined, page) ?? before;
}

function icon(item: Element, name: string): boolean {
  return item.querySelector(`[data-icon="${name}"]`) !== null;
}

/** An item that does something; not one that opens a further menu. */
function itemPressed(event: Event): HTMLElement | undefined {
  const item = pressed(event, ITEM);
  return item && !item.matches('[aria-haspopup="true"], .danger') ? item : undefined;
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const key = isShortcut(event, 'r') ? 'reply' : isShortcut(event, 'q') ? 'quote' : undefined;
  if (key) return intentOn(postAtKey(event), key, page);
  const item = itemPressed(event);
  if (item) {
    const move = icon(item, 'comment') ? 'reply' : isQuoteItem(item) ? 'quote' : undefined;
    const at = move && menuPost(item, page, before);
    return at ? { ...at, move } : undefined;
  }
  if (event.type !== 'click') return undefined;
  const control = pressed(event, '.reply-button, .reblog-button, .more-button, a.time');
  const post = control?.closest(POST);
  if (!control || !post || post.closest(NOT_A_POST)) return undefined;
  // With many people named it asks first whom to name; what comes of it is an answer all the same.
  return intentOn(post, control.matches('.reply-button') ? 'reply' : undefined, page);
}

/** The menu of boosting holds the two, and nothing but pictures tells them apart (`menu-confirm.jsx`). */
function isQuoteItem(item: Element): boolean {
  return item.closest(EMPHASIZED) !== null && icon(item, 'quote');
}

/** Boosting is always asked about in a menu, but for Shift+B, which boosts at once. */
function boost(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const repost = (target: Post | null, control: HTMLElement | null): Attempt => ({
    move: 'repost',
    draft: '',
    target,
    composer: null,
    control,
  });
  const item = itemPressed(event);
  if (item) {
    if (!item.closest(EMPHASIZED) || !icon(item, 'rocket')) return undefined;
    const at = menuPost(item, page, before);
    return at?.reposted ? undefined : repost(at?.post ?? null, item);
  }
  if (!isShortcut(event, 'b') || !event.shiftKey) return undefined;
  const post = postAtKey(event);
  const read = post && readPost(post, page);
  // Only what everybody may see, and signed out nothing, is passed on by the key.
  if (!read || isBoosted(post) || !post.matches('.visibility-public, .visibility-unlisted')) return undefined;
  return page.document.querySelector('#compose-button') ? repost(read, null) : undefined;
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const reposting = boost(event, page, before);
  if (reposting) return reposting;
  const target = targetOf(event);
  const form = target?.closest('form');
  const root = form?.closest(COMPOSER);
  if (!form || !root) return undefined;
  // The form hears the keys, whatever in it has the focus (`compose.jsx`).
  const sends =
    isSendKey(event) ||
    event.type === 'submit' ||
    (event.type === 'click' && pressed(event, 'button[type="submit"]') !== undefined);
  const composer = sends ? composerAt(root, page, before) : undefined;
  if (!composer || (composer.send && isDisabled(composer.send))) return undefined;
  const { move, draft, target: answered, send } = composer;
  return { move, draft, target: answered, composer, control: send };
}

/**
 * The account at the head of the composer, else the name among what the client keeps of its accounts. That also holds
 * tokens: only the name that stands with the current account's id is taken out of it.
 */
function me(page: Page): string | undefined {
  const block = page.document.querySelector(`${COMPOSER} .compose-top .account-block[title]`);
  const shown = block?.getAttribute('title')?.replace(/^@/, '').split('@')[0];
  if (shown) return atHandle(shown);
  try {
    const view = page.document.defaultView;
    const accounts = view?.localStorage.getItem('accounts') ?? '';
    const id = view?.sessionStorage.getItem('currentAccount') ?? '';
    const of = /^\w+$/.test(id) ? `"info":\\{"id":"${id}",` : '"info":\\{"id":"\\w+",';
    return atHandle(new RegExp(`${of}"username":"([^"@]+)"`).exec(accounts)?.[1]);
  } catch {
    return undefined;
  }
}

/** A text area follows the browser's own deletion: the client hears the `input` event it makes. */
const clear = ({ editor }: Composer) => emptied(editor);

/** Pages by what is behind the `#` (`app.jsx`); the composer also has a page, and a window, of its own. */
function kindOf({ hash, pathname }: URL): string | undefined {
  if (/\/compose\/$/.test(pathname)) return 'other';
  const path = hash.replace(/^#/, '') || '/';
  if (/^\/(?:login|welcome|settings|accounts|sp|_)/.test(path)) return undefined;
  if (/\/s\/[^/]+$/.test(path)) return 'post';
  return path === '/' || /^\/(?:following|[^/]+\/p|p)(?:\/|$)/.test(path) ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    // In lists only: a composer shows the post it is about.
    posts: { signs: 'li article time[datetime]', tried: [POST, '.name-text', '.inner-content'] },
    composer: { signs: 'form textarea:not([name]):not([maxlength])', tried: [COMPOSER, EDITOR] },
  });
}

const site: Site = {
  id: 'phanpy',
  // The two containers and the settings of its colours are in the page from the start (`index.html`, `compose/index.html`).
  recognises: ({ document }) =>
    document.querySelector('#modal-container') !== null &&
    (document.querySelector('#app-standalone') !== null ||
      (document.querySelector('#app') !== null &&
        document.querySelector('meta[data-theme-setting]') !== null)),
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}${page.url.pathname}#/mentions?type=private`,
  clear,
};

export { site as phanpy };
