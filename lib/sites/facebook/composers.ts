/**
 * The boxes people write in. A comment's is a form in which plain Enter sends; a new post's is a form in a dialog; what is
 * shared gets its words in a dialog that is no form, or in one with a card below the editor. Messages have neither.
 */
import type { Post } from '@/lib/types';
import { isBefore } from '../order';
import { isDisabled, targetOf } from '../press';
import type { Composer, Intent, Page } from '../site';
import { readDraft, readText } from '../text';
import { isShown } from '../visible';
import { COMMENT, commenterOf, headingsIn } from './people';
import { ACTIONS, addressOfComment, postAround, readPost } from './posts';
import { saysSave } from './words';

/** Lexical's editor (public extension code, 2023–2026). */
const EDITOR = '[contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
/** Public extension code, 2022–2026. */
const COMMENT_FORM = 'form[role="presentation"]';
/** The id repeats: every comment's form has one once it is written in (public extension code, 2022–2026). */
const SUBMIT = '[id="focused-state-composer-submit"], [data-id="focused-state-composer-submit"]';
/** Public extension code, 2022–2026. */
const POST_FORM =
  'form[method="POST"]:not([role="presentation"]), form[method="post"]:not([role="presentation"])';
/** One thread: a comment and what answers it (a page of 2026). */
const THREAD = '[data-commentid]';
const PRESSABLE = '[role="button"], button';
/** Messages to a person have this placeholder in every language (public extension code, 2024–2026). */
const OF_A_MESSAGE = '[aria-placeholder="Aa"]';
const PRIVATE_PAGES = /^\/(?:messages|stories|latest\/inbox)(?:\/|$)/;

/** What the reader goes by, for a report. */
export const TRIED = [EDITOR, COMMENT_FORM, SUBMIT, POST_FORM];
/** Boxes for comments that are not changes to one. Elsewhere an editor may be anything. */
export const BOX = `${COMMENT_FORM} ${EDITOR}`;

type Kind = 'comment' | 'dialog';

interface Place {
  readonly kind: Kind;
  readonly root: Element;
}

/** The smallest place around an editor that has its send control; `undefined` for messages, searches and edited comments. */
function placeOf(editor: Element, page: Page): Place | undefined {
  if (editor.matches(OF_A_MESSAGE) || PRIVATE_PAGES.test(page.url.pathname)) return undefined;
  // A comment that is being changed turns into a form where it stands (public extension code, 2023).
  if (editor.closest(COMMENT)) return undefined;
  const form = editor.closest(COMMENT_FORM) ?? aroundSubmit(editor, page);
  if (form) return { kind: 'comment', root: form };
  const dialog = editor.closest(DIALOG);
  return dialog && !dialog.querySelector(ACTIONS) ? { kind: 'dialog', root: dialog } : undefined;
}

function aroundSubmit(editor: Element, page: Page): Element | undefined {
  let at = editor.parentElement;
  for (let up = 0; up < 12 && at && at !== page.document.body; up += 1, at = at.parentElement) {
    if (at.querySelectorAll(EDITOR).length > 1) return undefined;
    if (at.querySelector(SUBMIT)) return at;
  }
  return undefined;
}

/** What is shared is chosen before: its controls open a menu or a dialog and say no move yet. */
function sharedBy(intent: Intent | undefined): Post | undefined {
  return intent && intent.move !== 'reply' ? intent.post : undefined;
}

/** The pressable things with words of their own behind the editor; the people and places one may send to stand in lists. */
function buttonsBehind(editor: Element, root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (button) =>
      isBefore(editor, button) &&
      !button.querySelector(PRESSABLE) &&
      !button.closest(
        '[role="list"], [role="listitem"], [role="menu"], [role="listbox"], [role="tablist"], a',
      ) &&
      /\p{L}/u.test(button.textContent ?? ''),
  );
}

/** The card of a shared post behind the editor of an older dialog. */
function cardBehind(editor: Element, root: Element, page: Page): Element | undefined {
  const heading = headingsIn(root, page).find((found) => isBefore(editor, found));
  let card: Element | undefined = heading;
  while (card?.parentElement && !card.parentElement.contains(editor)) card = card.parentElement;
  return card;
}

function inDialog(editor: HTMLElement, root: Element, page: Page, intent?: Intent): Composer | undefined {
  const form = editor.closest(POST_FORM);
  const buttons = buttonsBehind(editor, root);
  const hasMore = root.querySelector('[role="list"], [role="listitem"]') !== null;
  const shared = sharedBy(intent);
  const draft = readDraft(editor);
  const base = { root, editor, draft };
  const card = form ? cardBehind(editor, root, page) : undefined;
  const last = buttons.at(-1) ?? null;
  if (card) return { ...base, move: 'quote', target: shared ?? readPost(card, page) ?? null, send: last };
  if (shared && (!form || hasMore) && buttons[0]) {
    return { ...base, move: 'quote', target: shared, send: buttons[0] };
  }
  if (!form || !last || saysSave(last.getAttribute('aria-label') ?? readText(last))) return undefined;
  return { ...base, move: 'post', target: null, send: last };
}

/**
 * The comment a box answers: that of its thread which the box names (its label and placeholder do, in every language), else
 * the one whose "reply" was pressed, else the thread's first. `undefined` for the post's own box.
 */
function answeredBy(editor: Element, form: Element, page: Page, intent?: Intent): Element | undefined {
  const label = `${editor.getAttribute('aria-label') ?? ''}\n${editor.getAttribute('aria-placeholder') ?? ''}`;
  const thread = form.closest(THREAD);
  const chosen = intent?.move === 'reply' ? intent.post.permalink : null;
  let at: Element | null = thread ?? form.parentElement;
  for (; at && at !== page.document.body; at = at.parentElement) {
    const before = [...at.querySelectorAll(COMMENT)].filter((comment) => isBefore(comment, form));
    const named = before.findLast((comment) => names(label, commenterOf(comment, page)?.name));
    const pressed = chosen ? before.find((comment) => addressOfComment(comment, page) === chosen) : undefined;
    const isThread = thread !== null || (before.length > 0 && threadsIn(at, page) === 1);
    if (pressed && isThread && (!named || names(label, commenterOf(pressed, page)?.name))) return pressed;
    if (thread) return named ?? before[0];
    if (named && isThread) return named;
    if (headingsIn(at, page).length > 0) return undefined;
  }
  return undefined;
}

function names(label: string, name: string | undefined): boolean {
  return name !== undefined && name.length > 1 && label.includes(name);
}

/** How many threads of comments there are: a box among several is the post's own, and may name the person who writes. */
function threadsIn(around: Element, page: Page): number {
  const ids = [...around.querySelectorAll(COMMENT)].map(
    (comment) => /[?&]comment_id=([^&]+)/.exec(addressOfComment(comment, page) ?? '')?.[1],
  );
  return new Set(ids).size;
}

function ofComment(editor: HTMLElement, root: Element, page: Page, intent?: Intent): Composer {
  const comment = answeredBy(editor, root, page, intent);
  const post = comment ?? postAround(root, page);
  const target = (post && readPost(post, page)) ?? (intent?.move === 'reply' ? intent.post : null);
  const box = root.querySelector(SUBMIT);
  const send =
    box?.querySelector<HTMLElement>(PRESSABLE) ?? (box?.matches(PRESSABLE) ? (box as HTMLElement) : null);
  return { root, editor, move: 'reply', draft: readDraft(editor), target, send };
}

function composerAt(editor: HTMLElement, page: Page, intent?: Intent): Composer | undefined {
  const place = placeOf(editor, page);
  if (!place) return undefined;
  return place.kind === 'comment'
    ? ofComment(editor, place.root, page, intent)
    : inDialog(editor, place.root, page, intent);
}

export function composersIn(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll<HTMLElement>(EDITOR)]
    .filter(isShown)
    .flatMap((editor) => composerAt(editor, page, intent) ?? []);
}

/** The composer an event belongs to: the one it is typed into, or the one whose send control it presses. */
export function composerOf(event: Event, page: Page, intent?: Intent): Composer | undefined {
  const target = targetOf(event);
  if (!target) return undefined;
  const typed = target.closest<HTMLElement>(EDITOR);
  if (typed) return composerAt(typed, page, intent);
  for (let at: Element | null = target; at && at !== page.document.body; at = at.parentElement) {
    const editor = at.querySelector<HTMLElement>(EDITOR);
    if (editor) return composerAt(editor, page, intent);
  }
  return undefined;
}

/** Whether an editor offers names or tags just now: Enter then takes one of them. */
export function isChoosing(editor: Element): boolean {
  return editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
}

export function canSend(composer: Composer): boolean {
  return !composer.send || !isDisabled(composer.send);
}
