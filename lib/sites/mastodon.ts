/**
 * Mastodon's own web client, 4.4–4.7, on any server, and the glitch flavour of it. Classes and structure from the
 * client's source (mastodon/mastodon, `app/javascript/mastodon`, read 2026-11) and from pages of the real client
 * (4.5). Nothing hangs on a word of the interface.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { checkPage } from './check';
import { shortCount } from './count';
import { emptied } from './empty';
import { isDisabled, isSendKey, isShortcut, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, NO_COUNTS, wholePost } from './target';
import { atHandle, handleIn, linkOf, readDraft, readText } from './text';
import { isShown } from './visible';

/** A post; `article[data-id]` around it is the boost's, and off the screen it is hollow. */
const STATUS = '.status[data-id]';
const DETAILED = '.detailed-status';
/** Where posts are shown as part of something else. */
const NOT_A_POST = '.status__quote, form.compose-form, .reply-indicator, .edit-indicator, .modal-root';
const FORM = 'form.compose-form';
const EDITOR = 'textarea.autosuggest-textarea__textarea, .compose-form__input textarea, textarea';
const WARNING = '#cw-spoiler-input';
/**
 * The post around a control or a focused row: the row of a detailed post holds its buttons beside it, and in the
 * notifications the focus rests on a row around the post (`notification_with_status.tsx`, 4.7).
 */
const ROW = `.status__wrapper, .detailed-status__wrapper, .notification-ungrouped, ${STATUS}`;

function posts(page: Page): Element[] {
  return [...page.document.querySelectorAll(`${STATUS}, ${DETAILED}`)].filter(
    (status) => !status.parentElement?.closest(NOT_A_POST) && isShown(status),
  );
}

/** `@name`, or `@name@server` for an account of another server. */
function authorIn(root: Element, page: Page, quote?: Element): string | undefined {
  const handle = fullAuthor(root, quote);
  const home = handle?.endsWith(`@${homeOf(page)}`);
  return home ? handle?.slice(0, handle.lastIndexOf('@')) : handle;
}

/** A post's own page writes the server behind local names too, its name being apart from its address (`detailed_status.tsx`). */
function homeOf(page: Page): string {
  return /"domain":"([^"]+)"/.exec(stateOf(page))?.[1] ?? page.url.hostname;
}

/** The page's initial state as text. It also holds a token: nothing but single named values is taken out of it. */
function stateOf(page: Page): string {
  return page.document.querySelector('script#initial-state')?.textContent ?? '';
}

function fullAuthor(root: Element, quote?: Element): string | undefined {
  const accounts = [...root.querySelectorAll('.display-name__account')];
  const shown = accounts.find((account) => !quote?.contains(account) && !account.closest('.status__prepend'));
  const handle = handleIn(shown?.textContent);
  if (handle) return handle;
  const link = root.querySelector('a.status__display-name[title], a.detailed-status__display-name');
  if (!link || quote?.contains(link)) return undefined;
  const path = /\/(@[^/?#]+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  return handleIn(link.getAttribute('title')) ?? handleIn(path);
}

/** The words, what a content warning says before them, and the tags that the client shows in a row of their own. */
function wordsIn(root: Element, quote?: Element): string {
  const first = (selector: string) =>
    [...root.querySelectorAll(selector)].find((found) => !quote?.contains(found));
  const content =
    first('.status__content__text') ?? first('.status__content') ?? first('.reply-indicator__content');
  // A post hidden by the reader's own filter says so in the same kind of banner.
  const warning = first('.content-warning:not(.content-warning--filter) :is(p, span)');
  const tags = first('.hashtag-bar');
  const parts = [
    warning ? readText(warning) : '',
    // The client itself leaves out the line that stands in for a quote where quotes are not understood.
    content ? readText(content, (part) => part.classList.contains('quote-inline')) : '',
    tags ? [...tags.querySelectorAll('a')].map((tag) => readText(tag)).join(' ') : '',
  ];
  return parts.filter(Boolean).join('\n');
}

function altIn(root: Element, quote?: Element): string | null {
  const media = [
    ...root.querySelectorAll(
      '.media-gallery img[alt], .media-gallery video, .video-player video, .audio-player[aria-label], .audio-player audio',
    ),
  ];
  const descriptions = media
    .filter((medium) => !quote?.contains(medium))
    .map((medium) =>
      (
        medium.getAttribute('alt') ??
        medium.getAttribute('aria-label') ??
        medium.getAttribute('title') ??
        ''
      ).trim(),
    )
    .filter(Boolean);
  return descriptions.length > 0 ? [...new Set(descriptions)].join('\n') : null;
}

function quoteOf(root: Element): Element | undefined {
  return root.querySelector('.status__quote') ?? undefined;
}

function quotedIn(root: Element, page: Page): Quoted | null {
  const quote = quoteOf(root)?.querySelector('.status');
  if (!quote) return null;
  const inner = quoteOf(quote);
  return {
    author: authorIn(quote, page, inner) ?? null,
    text: wordsIn(quote, inner),
    permalink: linkOf(quote.querySelector('a.status__relative-time')?.getAttribute('href'), page.url) ?? null,
    alt: altIn(quote, inner),
  };
}

/**
 * What the page shows: a timeline the number of replies only (as "1+" where the server hides it), a post's own
 * page the boosts, quotes and favourites, shortened.
 */
function countsOf(status: Element): Counts {
  const row = status.closest('.detailed-status__wrapper') ?? status;
  const detailed = (name: string) => {
    const found = row.querySelector(`.detailed-status__${name}`);
    return found ? (shortCount(found.textContent) ?? null) : null;
  };
  const bar = status.querySelector('.status__action-bar');
  const counters = [...(bar?.querySelectorAll('button') ?? [])].map((button) =>
    button.querySelector('.icon-button__counter'),
  );
  const counter = (at: number) => (counters[at] ? (shortCount(counters[at]?.textContent) ?? null) : null);
  return {
    replies: counter(0),
    reposts: detailed('reblogs') ?? counter(1),
    quotes: detailed('quotes'),
    likes: detailed('favorites') ?? detailed('favourites') ?? counter(2),
  };
}

/** Above a reply in a list stands whom it answers, with the reply icon (`status_thread_label.tsx`; page of 4.5). A thread going on names nobody. */
function answeredBy(status: Element, page: Page): string | null {
  const above = status.previousElementSibling;
  if (!above?.matches('.status__prepend') || !above.querySelector('.icon-reply')) return null;
  const path = linkOf(above.querySelector('a[href]')?.getAttribute('href'), page.url);
  return atHandle(/\/@([^/]+)$/.exec(path ?? '')?.[1]) ?? null;
}

function readPost(status: Element, page: Page): Post | undefined {
  const quote = quoteOf(status);
  const author = authorIn(status, page, quote);
  const text = wordsIn(status, quote);
  if (!author && !text) return undefined;
  const link = [...status.querySelectorAll('a.status__relative-time, a.detailed-status__datetime')].find(
    (found) => !quote?.contains(found),
  );
  return aPost({
    author: author ?? null,
    text,
    time: link?.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    permalink: linkOf(link?.getAttribute('href'), page.url) ?? null,
    counts: countsOf(status),
    alt: altIn(status, quote),
    quoted: quotedIn(status, page),
    answers: answeredBy(status, page),
  });
}

/** A form that is writing something new: not the placeholder, not an edit, not to named people only. */
function isNewPost(form: Element): boolean {
  if (form.querySelector('.edit-indicator')) return false;
  return !form.querySelector('.compose-form__dropdowns .icon-at, .privacy-dropdown .icon-at');
}

function editorOf(form: Element): HTMLElement | undefined {
  return form.querySelector<HTMLElement>(EDITOR) ?? undefined;
}

function composerAt(form: Element, page: Page, intent?: Intent): Composer | undefined {
  const editor = editorOf(form);
  if (!editor || !isNewPost(form)) return undefined;
  const warning = form.querySelector<HTMLInputElement>(WARNING);
  const draft = [warning && !warning.disabled ? warning.value.trim() : '', readDraft(editor)]
    .filter(Boolean)
    .join('\n');
  const send = form.querySelector<HTMLElement>('button[type="submit"]');
  const base = { root: form, editor, draft, send };
  const quoted = form.querySelector('.status__quote');
  if (quoted) {
    const status = quoted.querySelector(STATUS);
    const shown = status && readPost(status, page);
    // Where the quoted post is still being fetched, or hidden by a filter, the press that chose it knows it.
    const pressed = intent?.move === 'quote' ? intent.post : null;
    // Answering and quoting at once is quoting: it is shown to everybody who follows.
    return { ...base, move: 'quote', target: shown ? wholePost(shown, site, page, intent) : pressed };
  }
  const answered = form.querySelector('.reply-indicator');
  if (answered) {
    const shown = aPost({
      author: authorIn(answered, page) ?? null,
      text: wordsIn(answered),
      counts: NO_COUNTS,
    });
    return { ...base, move: 'reply', target: wholePost(shown, site, page, intent) };
  }
  return { ...base, move: 'post', target: null };
}

function composers(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll(FORM)]
    .filter(isShown)
    .flatMap((form) => composerAt(form, page, intent) ?? []);
}

/** Whether a press on the boost button boosts at once: before 4.5 always, since then by preference (`quick_boosting`). */
function boostsAtOnce(page: Page): boolean {
  const state = stateOf(page);
  const version = /"version":"(\d+)\.(\d+)/.exec(state);
  const before45 = version ? Number(version[1]) * 100 + Number(version[2]) < 405 : false;
  return before45 || state.includes('"quick_boosting":true');
}

/** Signed out, a press only asks to sign in. A page without a state says nothing about it. */
function isSignedOut(page: Page): boolean {
  const state = stateOf(page);
  return state !== '' && !/"me":"\d+"/.test(state);
}

/** Below a picture that fills the window, and below a video that plays on in a corner (`picture_in_picture/footer`, 4.4–4.7). */
const VIEWER = '.picture-in-picture__footer';
const BARS = `.status__action-bar, .detailed-status__action-bar, ${VIEWER}`;

function actionButton(element: Element | undefined): 'reply' | 'boost' | undefined {
  const button = element?.closest('button');
  const bar = button?.closest(BARS);
  if (!button || !bar || isDisabled(button)) return undefined;
  if (button.querySelector('.icon-reply, .icon-reply-all')) return 'reply';
  if (button.querySelector('[class*="icon-retweet"]')) return 'boost';
  const place = [...bar.querySelectorAll('button')].indexOf(button);
  return place === 0 ? 'reply' : place === 1 ? 'boost' : undefined;
}

/** What a press on a post's own controls, or a key on it, is about: the post's row, or the viewer's. */
function rowOf(target: Element | undefined): Element | undefined {
  return target?.closest(ROW) ?? target?.closest(VIEWER) ?? undefined;
}

function statusOf(row: Element | undefined, page: Page): Element | undefined {
  if (!row) return undefined;
  if (row.matches(VIEWER)) return viewed(row, page);
  return row.matches(STATUS) ? row : (row.querySelector(`${STATUS}, ${DETAILED}`) ?? undefined);
}

/** The post whose picture is shown: the viewer links to it, and it is still in the page behind. */
function viewed(footer: Element, page: Page): Element | undefined {
  const around = footer.closest('.picture-in-picture') ?? footer;
  const ids = [...around.querySelectorAll('a[href]')].map(
    (link) => /\/@[^/]+\/(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1],
  );
  const id = ids.find(Boolean);
  if (!id) return undefined;
  const own = page.url.pathname.endsWith(`/${id}`) ? page.document.querySelector(DETAILED) : null;
  return own ?? page.document.querySelector(`.status[data-id="${id}"]`) ?? undefined;
}

/** The boost button of a post that has been boosted is `active`; pressing it again takes the boost back. */
function isBoosted(row: Element): boolean {
  const buttons = [row, ...row.querySelectorAll(BARS)].flatMap((bar) => [
    ...(bar.matches(BARS) ? bar.querySelectorAll('button') : []),
  ]);
  const boost = buttons.find((button) => actionButton(button) === 'boost');
  return boost?.classList.contains('active') ?? false;
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const quote = pressed(event, '.reblog-menu-item button[data-index="1"]');
  if (quote) return before && { ...before, move: 'quote' };
  const target = targetOf(event);
  const action = event.type === 'click' ? actionButton(target) : undefined;
  const key = isShortcut(event, 'r') ? 'reply' : isShortcut(event, 'q') ? 'quote' : undefined;
  const row = action || key ? rowOf(target) : undefined;
  const status = statusOf(row, page);
  const post = status && readPost(status, page);
  if (!row || !post) return undefined;
  return { move: action === 'reply' ? 'reply' : key, post, reposted: isBoosted(row) };
}

/** Boosts: the first item of the menu, the button itself where it boosts at once or with Shift, and the key `b`. */
function boost(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const repost = (target: Post | null, control: HTMLElement | null): Attempt => ({
    move: 'repost',
    draft: '',
    target,
    composer: null,
    control,
  });
  const item = pressed(event, '.reblog-menu-item button[data-index="0"]');
  if (item) {
    const undoes = before?.reposted || item.closest('.dropdown-menu__item--highlighted');
    return undoes ? undefined : repost(before?.post ?? null, item);
  }
  const target = targetOf(event);
  const isKey = isShortcut(event, 'b');
  const isPress =
    event.type === 'click' &&
    actionButton(target) === 'boost' &&
    ((event as MouseEvent).shiftKey || boostsAtOnce(page));
  const row = isKey || isPress ? rowOf(target) : undefined;
  const status = statusOf(row, page);
  if (!row || !status || isBoosted(row) || isSignedOut(page)) return undefined;
  // A key cannot be pressed by script in a way that the client takes for the person's: their own next press goes on.
  const control = isKey || (event as MouseEvent).shiftKey ? null : (target?.closest('button') ?? null);
  return repost(readPost(status, page) ?? null, control);
}

/** The glitch flavour's second send button, with a visibility of its own (`secondary_privacy_button.jsx`). */
function secondaryOf(form: Element): HTMLElement | null {
  return form.querySelector<HTMLElement>('.secondary-post-button');
}

/** Alt+Enter presses it (the glitch flavour's compose form, `handleKeyDownPost`). */
function isGlitchSendKey(event: Event, form: Element): boolean {
  const key = event as KeyboardEvent;
  return (
    event.type === 'keydown' &&
    key.key === 'Enter' &&
    key.altKey &&
    !key.repeat &&
    !key.isComposing &&
    secondaryOf(form) !== null
  );
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const reposting = boost(event, page, before);
  if (reposting) return reposting;
  const target = targetOf(event);
  const form = target?.closest(FORM);
  if (!target || !form) return undefined;
  const button = pressed(event, 'button[type="submit"], .secondary-post-button');
  const inField = target.matches('textarea, input');
  const isSecond = inField && !isSendKey(event) && isGlitchSendKey(event, form);
  const sends =
    event.type === 'submit' ||
    (event.type === 'click' && button !== undefined) ||
    (inField && isSendKey(event)) ||
    isSecond;
  const composer = sends ? composerAt(form, page, before) : undefined;
  if (!composer) return undefined;
  const { move, draft, target: answered, send } = composer;
  const control = button ?? (isSecond ? secondaryOf(form) : send);
  if (control && isDisabled(control)) return undefined;
  return { move, draft, target: answered, composer, control };
}

/** The account shown beside the composer or the menu; else out of the page's initial state, which also holds a token: only the name is taken. */
function me(page: Page): string | undefined {
  const shown = page.document.querySelector('.navigation-bar .display-name__account');
  const bar = shown?.closest('.navigation-bar');
  const handle = bar && authorIn(bar, page);
  if (handle) return handle;
  const state = stateOf(page);
  const id = /"me":"(\d+)"/.exec(state)?.[1];
  const account = id && new RegExp(`"${id}":\\{"id":"${id}","username":"([^"]+)"`).exec(state)?.[1];
  return atHandle(account);
}

/** A text area follows the browser's own deletion: React hears the `input` event it makes. */
const clear = ({ editor }: Composer) => emptied(editor);

/** Pages by their paths (`features/ui/index.jsx` of the client, 4.5). */
function kindOf({ pathname }: URL): string | undefined {
  if (/^\/(?:settings|auth|admin|about|privacy-policy|terms-of-service|oauth|filters)(?:\/|$)/.test(pathname))
    return undefined;
  if (/^(?:\/deck)?\/@[^/]+\/\d+$/.test(pathname)) return 'post';
  return /^(?:\/deck)?\/(?:home|public|explore)/.test(pathname) ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    posts: {
      signs: 'article time[datetime], a time[datetime]',
      tried: [STATUS, DETAILED, '.status__content__text'],
    },
    composer: {
      signs:
        'form:not(.compose-form) textarea.autosuggest-textarea__textarea, form:not(.compose-form, .search) textarea[lang]',
      tried: [FORM, EDITOR],
    },
  });
}

const site: Site = {
  id: 'mastodon',
  recognises: (page) => page.document.querySelector('#mastodon[data-props], script#initial-state') !== null,
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

export { site as mastodon };
