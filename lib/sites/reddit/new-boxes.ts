/**
 * Where one writes on Reddit's new pages: comments and the page for posts and crossposts. Names of elements, slots and
 * ids from public extension and automation code (2024–2026); what is only likely is said to be.
 */
import { closestAcross, pressed } from '../press';
import type { Composer, Intent, Page } from '../site';
import { aPost, wholePost } from '../target';
import { readText } from '../text';
import { allDeep, isOnScreen } from './deep';
import { me } from './new-me';
import { COMMENT, focalPost, POST, post, posts, thing } from './new-posts';
import { fullnameCrossposted, fullnameOf, nameOf, ownWords, readCard, wordsOf } from './words';

/** `shreddit-simple-composer` has its editor in its shadow root (public extension code, 2025). */
export const BOX = 'shreddit-composer, shreddit-simple-composer';
/** Around a box for comments; `parent-id` names the comment that is answered; the box of the post has none. */
export const HOST = 'comment-composer-host';
export const FORM = 'r-post-composer-form';
/** It holds "Post" and "Save draft" in its shadow root (public automation code, 2026). */
const SUBMIT = 'r-post-form-submit-button';
const TITLE = 'faceplate-textarea-input[name="title"], textarea[name="title"]';
const EDITOR = '[contenteditable]:not([contenteditable="false"]), textarea';
export const SEND = '#comment-composer-submit-button, [slot="submit-button"], button[type="submit"]';
/** Where a box under a comment answers it. Elsewhere in the comment it changes it: likely, not seen. */
const REPLY_PLACE = `${HOST}, shreddit-comment-action-row, [slot="comment-composer"], [slot="next-reply"]`;
const EDITING = /(?:^|[^a-z])edit(?:ing)?(?![a-z])/i;

/** The composer's root around something in it, out of shadow roots too. */
export function rootAround(element: Element | undefined, page: Page): Element | undefined {
  const root = closestAcross(element, `${FORM}, ${HOST}`) ?? closestAcross(element, BOX);
  if (root || !isSubmitPage(page)) return root;
  // The page for crossposts may have a form of another name: it has the same button and a title.
  const around = closestAcross(element, `${SUBMIT}, post-composer-title`);
  for (let at = around ?? null; at && at !== page.document.body; at = at.parentElement) {
    if (at.querySelector(SUBMIT) && allDeep(at, TITLE).length > 0) return at;
  }
  return undefined;
}

function isSubmitPage({ url }: Page): boolean {
  return /\/submit\/?$/.test(url.pathname);
}

export function composers(page: Page, intent?: Intent): Composer[] {
  const roots = new Set<Element>();
  for (const element of page.document.querySelectorAll(`${FORM}, ${HOST}, ${BOX}, ${SUBMIT}`)) {
    const root = rootAround(element, page);
    if (root) roots.add(root);
  }
  return [...roots].flatMap((root) => composerAt(root, page, intent) ?? []);
}

export function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  return root.matches(FORM) || root.querySelector(SUBMIT)
    ? submission(root, page, intent)
    : reply(root, page, intent);
}

/**
 * The editor shown: Markdown's is a text area two shadow roots down (`shreddit-composer`,
 * `shreddit-markdown-composer`), that of rich text Lexical's, in the light tree in a slot (public extension code,
 * 2024–2026).
 */
function editorIn(root: Element): HTMLElement | undefined {
  const shown = allDeep(root, EDITOR).filter((editor) => closestAcross(editor, BOX) && isOnScreen(editor));
  return shown.find((editor) => closestAcross(editor, 'shreddit-markdown-composer')) ?? shown[0];
}

/** All of it, lists and quotes too. */
function draftIn(editor: HTMLElement | undefined): string {
  if (!editor) return '';
  return 'value' in editor && typeof editor.value === 'string' ? editor.value.trim() : readText(editor);
}

function reply(root: Element, page: Page, intent?: Intent): Composer | undefined {
  const editor = editorIn(root);
  const box = closestAcross(editor, BOX);
  if (!editor || !box || isEdit(box, page)) return undefined;
  const answered = answeredIn(box, page);
  // A box that belongs to no post: a message to moderators, say.
  if (!answered && !closestAcross(box, HOST)) return undefined;
  const target = (answered && post(answered, page)) ?? (intent?.move === 'reply' ? intent.post : null);
  const send = sendIn(root);
  return send && { root, editor, move: 'reply', draft: draftIn(editor), target, send };
}

/** The button that sends; where something around it fills the slot, the button in that. */
function sendIn(root: Element): HTMLElement | undefined {
  const [found] = allDeep(root, SEND);
  return found?.matches('button') ? found : (found?.querySelector<HTMLElement>('button') ?? found);
}

/** What a box answers: named by its host or by itself, else the comment around it, else the post. */
function answeredIn(box: Element, page: Page): Element | undefined {
  const described = /(t[13]_[a-z0-9]+)$/i.exec(box.getAttribute('aria-describedby') ?? '')?.[1];
  const named = closestAcross(box, HOST)?.getAttribute('parent-id') ?? fullnameOf(described);
  return thing(named, page) ?? closestAcross(box, COMMENT) ?? focalPost(page);
}

/** Whether a box changes a comment or a post instead of answering it. */
function isEdit(box: Element, page: Page): boolean {
  const own = closestAcross(box, `${COMMENT}, ${POST}`);
  if (!own) return false;
  // Under one's own comment only a box that names what it answers does answer.
  const isNamed = closestAcross(box, HOST)?.hasAttribute('parent-id') || box.hasAttribute('aria-describedby');
  if (!isNamed && nameOf(own.getAttribute('author')) === me(page)) return true;
  const place = closestAcross(box, REPLY_PLACE);
  if (!place || closestAcross(place, `${COMMENT}, ${POST}`) !== own) return true;
  for (let at: Element | undefined = box; at && at !== own; at = outOf(at)) {
    const marks = ['id', 'slot', 'bundlename', 'action', 'src', 'data-testid', 'mode'];
    if (
      [at.localName, ...marks.map((name) => at?.getAttribute(name) ?? '')].some((mark) => EDITING.test(mark))
    )
      return true;
  }
  return false;
}

function outOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : undefined);
}

/** A post, or a crosspost: the page's address then names what is passed on. A poll is left alone. */
function submission(root: Element, page: Page, intent?: Intent): Composer | undefined {
  if (page.url.searchParams.get('type')?.toUpperCase() === 'POLL') return undefined;
  const title = allDeep(root, 'textarea, input').find(
    (field) => closestAcross(field, TITLE) && isOnScreen(field),
  );
  const body = editorIn(root);
  const editor = title ?? body;
  if (!editor) return undefined;
  const crossposted = fullnameCrossposted(page);
  const target = crossposted ? crosspostedIn(root, crossposted, page, intent) : null;
  const draft = ownWords(draftIn(title), draftIn(body), target);
  return { root, editor, move: crossposted ? 'quote' : 'post', draft, target, send: submitIn(root) };
}

/** How the page shows what is crossposted is likely, not seen: a post of its own, or a card with a link to it. */
function crosspostedIn(root: Element, fullname: string, page: Page, intent?: Intent) {
  const element = thing(fullname, page) ?? root.querySelector(POST);
  const read = element ? post(element, page) : undefined;
  if (read) return read;
  const link = root.querySelector(`a[href*="/comments/${fullname.slice(3)}"]`);
  let card = link?.parentElement ?? undefined;
  while (
    card &&
    card !== root &&
    !card.querySelector('a[href*="/user/"], a[href*="/u/"]') &&
    card.parentElement !== root
  ) {
    card = card.parentElement ?? undefined;
  }
  const shown = card
    ? readCard(card, page)
    : { permalink: `${page.url.origin}/comments/${fullname.slice(3)}/` };
  return wholePost(aPost({ text: wordsOf(link), ...shown }), { posts, post }, page, intent);
}

function submitIn(root: Element): HTMLElement | null {
  const host = root.querySelector<HTMLElement>(SUBMIT);
  const buttons = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
  return (
    buttons.find(({ id }) => id === 'inner-post-submit-button') ??
    buttons.find(({ id }) => !id.includes('draft')) ??
    host ??
    null
  );
}

/** The control of the composer that this event presses, if it is the one that sends. */
export function pressedSend(event: Event, { send }: Composer): HTMLElement | undefined {
  const control = pressed(event, `button, [role="button"], input[type="submit"], ${SUBMIT}`);
  return control && send && (control === send || send.contains(control)) ? control : undefined;
}
