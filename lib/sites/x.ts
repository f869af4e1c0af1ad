/**
 * X (x.com, twitter.com). Test ids are X's own; seen in pages captured between 2024-11 and 2026-10 and in public
 * automation code of the same years. Words of the interface are never used: they are localised.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { checkPage } from './check';
import { exactCount } from './count';
import { isBefore } from './order';
import { isDisabled, isSendKey, isShortcut, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, wholePost } from './target';
import { atHandle, handleIn, linkOf, readDraft, readText } from './text';
import { isShown } from './visible';

const POST = 'article[data-testid="tweet"]';
const NAME = '[data-testid="User-Name"]';
const TEXT = '[data-testid="tweetText"]';
/** What a post says: its words, or the title of the article it is. */
const WORDS = `${TEXT}, [data-testid="twitter-article-title"]`;
/** The body of an article, X's long form (2026-02); posts may be embedded in it. */
const BODY = '[data-testid="longformRichTextComponent"]';
const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';
/** The everyday reply box below a post; the name is X's, and it is not off the screen (2024-11, 2026-02). */
const REPLY_BOX = '[data-testid="inline_reply_offscreen"]';
/** Around an ad; inside a post the same id wraps its videos (2024-11). */
const AD = '[data-testid="placementTracking"]';

/** The editor of the first post being written; siblings carry longer ids with the same beginning (2026-01). */
function editorsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-testid^="tweetTextarea_"]')].filter(
    (editor) =>
      /^tweetTextarea_\d+$/.test(editor.getAttribute('data-testid') ?? '') &&
      (editor.getAttribute('role') === 'textbox' ||
        editor.isContentEditable ||
        editor.tagName === 'TEXTAREA'),
  );
}

/** The card of the quoted post: the pressable thing around the second name in an article (a `div` in 2025, a `button` in 2026). */
function quoteCard(article: Element): Element | undefined {
  const [first, second] = [...article.querySelectorAll(NAME)].filter((name) => !name.closest(BODY));
  if (!first || !second) return undefined;
  const card = second.closest('[role="link"], button');
  if (card && card !== article && article.contains(card)) return card;
  let branch: Element = second;
  while (branch.parentElement && !branch.parentElement.contains(first)) branch = branch.parentElement;
  return branch;
}

function firstOutside(article: Element, selector: string, card: Element | undefined): Element | undefined {
  return [...article.querySelectorAll(selector)].find((found) => !card?.contains(found));
}

/** `@handle` of a name block; else of the avatar beside it, whose id ends in the handle. */
function authorIn(root: Element, card?: Element): string | undefined {
  const name = firstOutside(root, NAME, card);
  for (const part of name?.querySelectorAll('span, div, a') ?? []) {
    if (part.childElementCount > 0 && part.tagName !== 'A') continue;
    const handle = handleIn(part.textContent);
    if (handle && /^\W*@\w{1,15}\W*$/.test(part.textContent ?? '')) return handle;
  }
  const handle = handleIn(name && readText(name));
  if (handle && /^@\w{1,15}$/.test(handle)) return handle;
  return avatarHandle(firstOutside(root, '[data-testid^="UserAvatar-Container-"]', card));
}

function avatarHandle(avatar: Element | null | undefined): string | undefined {
  const name = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  return name && name !== 'unknown' ? atHandle(name) : undefined;
}

/** A post's number out of its link. Edited posts end in `/history`; pictures and statistics hang below the number. */
function statusIn(href: string | null | undefined): { author: string; id: string } | undefined {
  const found = /\/(\w{1,15})\/(?:status|article)\/(\d{5,20})/.exec(href ?? '');
  return found?.[1] && found[2] ? { author: found[1], id: found[2] } : undefined;
}

/**
 * When a post was made, out of its number: a "Snowflake", whose upper bits are the milliseconds since
 * 2010-11-04T01:42:54.657Z (X's developer documentation, "X IDs"). Older numbers carry no time.
 */
function timeOfId(id: string): string | undefined {
  const number = BigInt(id);
  if (number < 10n ** 15n) return undefined;
  const time = new Date(Number(number >> 22n) + 1288834974657);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** "Image" in X's interface languages: what a picture without a description is called. Last resort, 2025-12. */
const NO_DESCRIPTION = new Set(
  [
    'image,bild,imagen,imagem,immagine,afbeelding,obraz,obrázek,billede,bilde,kuva,kép,resim,görsel,gambar,imej,imatge',
    'imagine,slika,obrázok,изображение,зображення,слика,εικόνα,画像,图像,圖片,图片,이미지,صورة,תמונה,تصویر,ภาพ,รูปภาพ',
    'hình ảnh,चित्र,छवि,प्रतिमा,છબી,ছবি,ಚಿತ್ರ,படம்',
  ].flatMap((words) => words.split(',')),
);

function altIn(article: Element, card?: Element, only?: Element): string | null {
  const photos = [...article.querySelectorAll('[data-testid="tweetPhoto"] img[alt]')];
  const descriptions = photos
    .filter((photo) => (only ? only.contains(photo) : !card?.contains(photo)))
    .map((photo) => photo.getAttribute('alt')?.trim() ?? '')
    .filter((alt) => alt && !NO_DESCRIPTION.has(alt.toLowerCase()));
  return descriptions.length > 0 ? descriptions.join('\n') : null;
}

/** Exact numbers from the labels of the buttons; the visible ones are shortened. No digit means none yet. */
function countsOf(article: Element, card?: Element): Counts {
  const count = (ids: string) => {
    const button = firstOutside(article, ids, card);
    return button ? (exactCount(button.getAttribute('aria-label')) ?? 0) : null;
  };
  return {
    replies: count('[data-testid="reply"]'),
    reposts: count('[data-testid="retweet"], [data-testid="unretweet"]'),
    quotes: null,
    likes: count('[data-testid="like"], [data-testid="unlike"]'),
  };
}

function quotedIn(article: Element, card: Element | undefined, page: Page): Quoted | null {
  if (!card) return null;
  const text = card.querySelector(WORDS);
  const link = [...card.querySelectorAll('a[href]')]
    .map((a) => statusIn(a.getAttribute('href')))
    .find(Boolean);
  return {
    author: authorIn(card) ?? null,
    text: text ? readText(text) : '',
    permalink: link ? `${page.url.origin}/${link.author}/status/${link.id}` : null,
    alt: altIn(article, undefined, card),
  };
}

/** The words of an article, block by block, without the posts embedded in it. */
function articleIn(body: Element): string {
  const blocks = [...body.querySelectorAll('[data-block="true"]')].filter(
    (block) => !block.querySelector(`${NAME}, [data-block="true"]`),
  );
  return blocks
    .map((block) => readText(block))
    .filter(Boolean)
    .join('\n');
}

/** Between the name and the words of a reply stands whom it answers: "@handle" by itself, the first of several (2025-12, 2026-02). */
function answeredBy(article: Element, text: Element | undefined, card: Element | undefined): string | null {
  const marks = text ? article.querySelectorAll('a[href^="/"], span[dir="ltr"]') : [];
  for (const mark of marks) {
    const shown = mark.textContent?.replace(/\W/g, '') ?? '';
    if (shown.length > 15 || !text || !isBefore(mark, text)) continue;
    if (mark.closest(`${NAME}, ${TEXT}`) || card?.contains(mark)) continue;
    const handle = handleIn(mark.textContent);
    if (handle?.slice(1) === shown) return handle;
  }
  return null;
}

function readPost(article: Element, page: Page): Post | undefined {
  const card = quoteCard(article);
  const text = firstOutside(article, WORDS, card);
  const body = firstOutside(article, BODY, card);
  const author = authorIn(article, card);
  const time = firstOutside(article, 'time[datetime]', card);
  const links = [time?.closest('a'), ...article.querySelectorAll('a[href*="/status/"]')];
  // The words may link to other people's posts; the number of pictures and statistics is the post's own.
  const status = links
    .filter((link) => link && !card?.contains(link) && !link.closest(`${TEXT}, ${BODY}`))
    .map((link) => statusIn(link?.getAttribute('href')))
    .find(Boolean);
  const words = [text && readText(text), body && articleIn(body)].filter(Boolean).join('\n');
  if (!author && !words) return undefined;
  return aPost({
    author: author ?? null,
    text: words,
    time: time?.getAttribute('datetime') ?? (status && timeOfId(status.id)) ?? null,
    permalink: status ? (linkOf(`/${status.author}/status/${status.id}`, page.url) ?? null) : null,
    counts: countsOf(article, card),
    alt: altIn(article, card),
    quoted: quotedIn(article, card, page),
    answers: answeredBy(article, text, card),
  });
}

/** The reply dialog's copy of the parent: an article in no list and without a link of its own; the editor may come later. */
function isCopy(article: Element): boolean {
  return (
    article.closest(DIALOG) !== null &&
    !article.closest('[data-testid="cellInnerDiv"]') &&
    !article.querySelector('a[href*="/status/"] time')
  );
}

function posts(page: Page): Element[] {
  return [...page.document.querySelectorAll(POST)].filter(
    (article) => !article.parentElement?.closest(`${AD}, ${POST}`) && !isCopy(article) && isShown(article),
  );
}

/** The smallest element around an editor that also holds the send control; in a dialog or on `/compose/…` the whole of it. */
function rootOf(editor: Element, page: Page): Element | undefined {
  const box = editor.closest(REPLY_BOX);
  if (box) return box;
  const dialog = editor.closest(DIALOG);
  if (dialog) return dialog;
  if (page.url.pathname.startsWith('/compose/')) {
    const main = editor.closest('main, [data-testid="primaryColumn"]');
    if (main?.querySelector(SEND)) return main;
  }
  let root = editor.parentElement;
  while (root && root !== page.document.body && !root.querySelector(SEND)) root = root.parentElement;
  return root?.querySelector(SEND) ? root : undefined;
}

function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  const editors = editorsIn(root);
  const [editor] = editors;
  if (!editor) return undefined;
  const draft = editors.map(readDraft).filter(Boolean).join('\n\n');
  const send = root.querySelector<HTMLElement>(SEND);
  const quoted = quotedByComposer(root, editor, draft, page, intent);
  if (quoted) return { root, editor, move: 'quote', draft, target: quoted, send };
  const parent = parentOf(root, editor, page);
  if (parent) {
    const shown = readPost(parent, page);
    const target = shown ? wholePost(shown, site, page, intent) : null;
    return { root, editor, move: 'reply', draft, target, send };
  }
  if (root.matches(REPLY_BOX)) {
    return { root, editor, move: 'reply', draft, target: intent?.post ?? null, send };
  }
  return { root, editor, move: 'post', draft, target: null, send };
}

/**
 * The quoted post below an editor: a name in no article, among the attachments (public automation code, 2026) or
 * wherever the card stands.
 */
function attachedCard(root: Element, editor: Element): Element | undefined {
  const name = [...root.querySelectorAll(NAME)].find(
    (found) => !found.closest(POST) && isBefore(editor, found),
  );
  let card = name?.closest('[role="link"], button') ?? name;
  if (card !== name) return card;
  while (card?.parentElement && !card.parentElement.contains(editor)) card = card.parentElement;
  return card;
}

/** What the draft would quote: the card below the editor, or a pasted link to a post. */
function quotedByComposer(
  root: Element,
  editor: Element,
  draft: string,
  page: Page,
  intent?: Intent,
): Post | undefined {
  const card = attachedCard(root, editor);
  if (card) {
    const text = card.querySelector(WORDS);
    const time = card.querySelector('time[datetime]');
    const shown = aPost({
      author: authorIn(card) ?? null,
      text: text ? readText(text) : '',
      time: time?.getAttribute('datetime') ?? null,
      alt: altIn(card),
    });
    return wholePost(shown, site, page, intent);
  }
  const pasted = /https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com(\/\w{1,15}\/status\/\d{5,20})/i.exec(
    draft,
  );
  const status = statusIn(pasted?.[1]);
  if (!status) return undefined;
  const permalink = `${page.url.origin}/${status.author}/status/${status.id}`;
  return wholePost(
    aPost({ author: atHandle(status.author) ?? null, permalink, time: timeOfId(status.id) ?? null }),
    site,
    page,
    intent,
  );
}

/** The article a reply answers: the last one before the editor in a dialog, the one in the same cell otherwise. */
function parentOf(root: Element, editor: Element, page: Page): Element | undefined {
  if (root.matches(REPLY_BOX)) {
    const cell = root.closest('[data-testid="cellInnerDiv"]');
    return cell?.querySelector(POST) ?? focalPost(root, page);
  }
  return [...root.querySelectorAll(POST)].filter((article) => isBefore(article, editor)).at(-1);
}

/** On a post's own page its article alone cannot be reached by Tab (2024-11, 2026-02). */
function focalPost(near: Element, page: Page): Element | undefined {
  const scope = near.closest(DIALOG) ?? page.document;
  return scope.querySelector(`${POST}[tabindex="-1"]`) ?? undefined;
}

function composers(page: Page, intent?: Intent): Composer[] {
  const roots = new Set<Element>();
  for (const editor of editorsIn(page.document)) {
    const root = isShown(editor) ? rootOf(editor, page) : undefined;
    if (root) roots.add(root);
  }
  return [...roots].flatMap((root) => composerAt(root, page, intent) ?? []);
}

/** The composer an event belongs to, looked for upward from it: several may be open at once. */
function composerOf(element: Element, page: Page, intent?: Intent): Composer | undefined {
  let at: Element | null = element;
  while (at && at !== page.document.body) {
    const [editor] = editorsIn(at);
    const root = editor && rootOf(editor, page);
    if (root) return composerAt(root, page, intent);
    at = at.parentElement;
  }
  return undefined;
}

function postOf(control: Element, page: Page): Post | undefined {
  const article = control.closest(POST) ?? focalPost(control, page);
  return article ? readPost(article, page) : undefined;
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const control = pressed(event, '[data-testid="reply"], [data-testid="retweet"], [data-testid="unretweet"]');
  if (control) {
    const post = postOf(control, page);
    const isReply = control.getAttribute('data-testid') === 'reply';
    // Taking a repost back has a confirmation of its own (`unretweetConfirm`), which is no attempt.
    return post && { move: isReply ? 'reply' : undefined, post, reposted: false };
  }
  if (before && pressed(event, '[role="menuitem"][href="/compose/post"]')) {
    return { ...before, move: 'quote' };
  }
  const key = isShortcut(event, 'r') ? 'reply' : isShortcut(event, 't') ? undefined : null;
  const article = key === null ? undefined : targetOf(event)?.closest(POST);
  const post = article ? readPost(article, page) : undefined;
  return post && { move: key ?? undefined, post, reposted: false };
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const repost = pressed(event, '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]');
  if (repost) {
    return { move: 'repost', draft: '', target: before?.post ?? null, composer: null, control: repost };
  }
  const at = isSendKey(event) ? targetOf(event) : pressed(event, SEND);
  const composer = at && composerOf(at, page, before);
  // A message to one person has its keys too, beside the box for posts that a page always has.
  if (!at || !composer?.root.contains(at) || (composer.send && isDisabled(composer.send))) return undefined;
  return {
    move: composer.move,
    draft: composer.draft,
    target: composer.target,
    composer,
    control: event.type === 'click' ? (at as HTMLElement) : composer.send,
  };
}

function me(page: Page): string | undefined {
  const switcher = page.document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const avatar = avatarHandle(switcher?.querySelector('[data-testid^="UserAvatar-Container-"]'));
  if (avatar) return avatar;
  const profile = page.document.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
  const found = /^\/(\w{1,15})\/?$/.exec(profile?.getAttribute('href') ?? '');
  if (found) return atHandle(found[1]);
  const dash = page.document.querySelector('[data-testid="DashButton_ProfileIcon_Link"]');
  const dashed = avatarHandle(dash?.querySelector('[data-testid^="UserAvatar-Container-"]'));
  if (dashed) return dashed;
  // The photo view has no navigation: beside its reply box stands the person's own picture (2024-11).
  return avatarHandle(page.document.querySelector(`${REPLY_BOX} [data-testid^="UserAvatar-Container-"]`));
}

/** Pages without posts of people (2026-02): what one is told, writes in private, or sets. */
const OTHER_PAGES = /^\/(?:i\/(?:flow|grok)|settings|messages|login|signup|logout|jobs|tos|privacy)(?:\/|$)/;

function kindOf({ pathname }: URL): string | undefined {
  if (OTHER_PAGES.test(pathname)) return undefined;
  if (pathname.startsWith('/compose/')) return 'composer';
  if (/\/status\/\d/.test(pathname)) return 'post';
  return pathname === '/home' ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post' || kind === 'feed',
    posts: { signs: 'a[href*="/status/"] time', tried: [POST, NAME, TEXT] },
    composer: {
      signs: '[contenteditable="true"][role="textbox"]:not([data-testid^="dmComposer"])',
      tried: ['[data-testid^="tweetTextarea_"]', SEND],
    },
  });
}

const site: Site = {
  id: 'x',
  recognises: (page) => /(^|\.)(x|twitter)\.com$/.test(page.url.hostname),
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/messages`,
  // Draft.js keeps its own picture of the text and breaks when several blocks vanish under it: never cleared.
  clear: () => false,
};

export { site as x };
