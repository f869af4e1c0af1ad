/**
 * Where one writes: the composer for notes, which is a dialog, and the forms for comments. What each is about is told by
 * what it shows: a note above the editor is being answered, a card below it is being passed on with words.
 */
import type { Post } from '@/lib/types';
import { isBefore } from '../order';
import type { Composer, Intent, Page, Site } from '../site';
import { aPost, wholePost } from '../target';
import { readDraft } from '../text';
import { isShown } from '../visible';
import { articlePath, articlesIn, commentAround, isBeingEdited, readArticle, readComment } from './comments';
import { isReader } from './marks';
import { EDITOR, NOTE_LINK, noteAround, notesIn, readCard, readNote } from './notes';

type Reader = Pick<Site, 'posts' | 'post'>;

/** The composer's own test id (public extension code, 2026-10). */
const POST = '[data-testid="composer-post"]';
/** The loudest button of a box, where it has no test id (2026-03; older forms, 2024-02). */
const PRIMARY = '[class*="priority_primary"], button.primary';
const DIALOG = '[role="dialog"]';
const BOX = `${DIALOG}, [class*="omposerModal"], [class*="omposer-"]`;
/** What a card for something attached is called (public extension code, 2026). */
const CARDS =
  '[class*="attachmentContainer"], [class*="postPreview"], [class*="embedCard"], [class*="quoteCard"]';
const COMMENT_BOX = '[data-test-id="comment-input"], form.comment-input';
const COMMENT_EDITOR = `${COMMENT_BOX.split(', ')
  .map((box) => `${box} textarea`)
  .join(', ')}, .comments-page textarea[name="body"], #discussion textarea`;
export const COMPOSER_MARKS = [POST, EDITOR, COMMENT_BOX];

/** Chats with one person or many are nobody's feed. */
const IN_PRIVATE = /^\/(?:chat|messages|inbox\/chat)(?:\/|$)/;

/** Each open box by the element that holds all of it, with its editor. */
export function boxesIn(page: Page): Map<Element, HTMLElement> {
  const boxes = new Map<Element, HTMLElement>();
  if (isReader(page) && IN_PRIVATE.test(page.url.pathname)) return boxes;
  for (const editor of page.document.querySelectorAll<HTMLElement>(`${EDITOR}, ${COMMENT_EDITOR}`)) {
    const root = editor.matches('textarea') ? formOf(editor) : boxOf(editor);
    if (root && !boxes.has(root) && isShown(editor)) boxes.set(root, editor);
  }
  return boxes;
}

/** The form of a comment, if it writes a new one: an empty one without buttons is nobody's yet (2024-02, signed out). */
function formOf(editor: HTMLElement): Element | undefined {
  const root = editor.closest('form') ?? editor.closest(COMMENT_BOX);
  const comment = root && commentAround(root);
  if (!root || (comment && isBeingEdited(comment, root))) return undefined;
  return sendIn(root) || readDraft(editor) ? root : undefined;
}

/** The dialog around an editor, or the smallest element that holds it and its button. */
function boxOf(editor: Element): Element | undefined {
  const { body } = editor.ownerDocument;
  for (let at = editor.parentElement; at && at !== body; at = at.parentElement) {
    const post = at.querySelector(POST);
    // A message is written beside the composer, not in it: the button must belong to this editor.
    if (post) return smallestWith(post, EDITOR) === at ? (at.closest(DIALOG) ?? at) : undefined;
    if (at.matches(BOX) && at.querySelector(PRIMARY)) return at.closest(DIALOG) ?? at;
  }
  return undefined;
}

function smallestWith(element: Element, selector: string): Element | undefined {
  let at: Element | null = element;
  while (at && !at.querySelector(selector)) at = at.parentElement;
  return at ?? undefined;
}

/** What sends: by test id, by name (public code, 2021), as the form's own, else the loudest or the last button that does not cancel. */
function sendIn(root: Element): HTMLElement | null {
  for (const selector of [POST, 'button[name="post"]', 'button[type="submit"]', PRIMARY]) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  if (!root.matches(COMMENT_BOX)) return null;
  const buttons = [...root.querySelectorAll<HTMLElement>('button:not([name="cancel"])')];
  return buttons.filter((button) => button.textContent?.trim()).at(-1) ?? null;
}

export function composerAt(
  root: Element,
  editor: HTMLElement,
  page: Page,
  reader: Reader,
  intent?: Intent,
): Composer {
  const base = { root, editor, draft: readDraft(editor), send: sendIn(root) };
  if (editor.matches('textarea')) return { ...base, move: 'reply', target: commented(root, page) };
  const whole = (post: Post) => wholePost(post, reader, page, intent);
  const card = cardIn(root, editor, intent);
  const quoted = card && readCard(card, page);
  if (card) return { ...base, move: 'quote', target: quoted ? whole(aPost(quoted)) : (intent?.post ?? null) };
  const parent = parentIn(root, editor, page);
  if (!parent) return { ...base, move: 'post', target: null };
  const shown = readNote(parent, page);
  const post = shown && whole(shown);
  return { ...base, move: 'reply', target: post ?? intent?.post ?? null };
}

/** Below the editor: a note or an article. A picture, or a link to somewhere else, is no quote but after that press. */
function cardIn(root: Element, editor: Element, intent?: Intent): Element | undefined {
  const below = (selector: string) =>
    [...root.querySelectorAll(selector)].find((found) => isBefore(editor, found) && !editor.contains(found));
  const certain = below('[data-entity-key], .FeedProseMirror, [class*="feedUnit-"]');
  const linked = certain ?? below(`${NOTE_LINK}, a[href*="/p/"]`);
  const card = below(CARDS);
  if (linked) return linked.closest(CARDS) ?? linked.closest('[data-entity-key]') ?? linked;
  return intent?.move === 'quote' && card?.textContent?.trim() ? card : undefined;
}

/** Above the editor: the note being answered. A box in the page itself stands in or below the note it answers. */
function parentIn(root: Element, editor: Element, page: Page): Element | undefined {
  const above = [...root.querySelectorAll(`${NOTE_LINK}, .FeedProseMirror`)]
    .filter((found) => isBefore(found, editor))
    .at(-1);
  if (above) return noteAround(above) ?? above.closest(CARDS) ?? smallestWith(above, 'a[href*="/@"]');
  if (root.closest(DIALOG)) return undefined;
  const around = root.parentElement ? noteAround(root.parentElement) : undefined;
  return around ?? notesIn(page).findLast((note) => isBefore(note, root));
}

/** A comment answers the one it stands in, else the article. */
function commented(root: Element, page: Page): Post | null {
  const comment = commentAround(root);
  if (comment) return readComment(comment, page) ?? null;
  const [article] = articlesIn(page);
  const post = article && readArticle(article, page);
  const permalink = articlePath(page);
  return post ?? (permalink ? aPost({ permalink }) : null);
}
