/** Where a post of Threads is being written: the dialog, the box below a post, a page of its own. */
import type { Post } from '@/lib/types';
import { isBefore } from '../order';
import { isDisabled } from '../press';
import type { Composer, Intent, Page } from '../site';
import { aPost, wholePost } from '../target';
import { atHandle, readDraft, readText, sameWords } from '../text';
import { isShown } from '../visible';
import { isArrow } from './actions';
import { BOX, DIALOG, EDITOR, TIME } from './marks';
import { me } from './me';
import { pathOf, posts, readPost, timeOfCode } from './post';
import { isEditWord, POST_WORDS } from './words';

const BUTTON = '[role="button"], button';
/** What only a post brings along; where it stands says whether it is answered or quoted. */
const MARK = `${BOX}, ${TIME}, a[href*="/post/"]`;
/** Who is chosen in a list sends a message (Threads' own sheet for sending a post to people; guess). */
const CHOICE = '[role="checkbox"], [role="radio"], [role="listbox"]';

/** So many posts are looked through, at most, for one of one's own or for one above a box. */
const NEAR = 50;
/** So many characters, at least, are shared by a post and what is made of it. */
const SHARED = 12;

function isMessages({ url }: Page): boolean {
  return /^\/(?:messages|direct)(?:\/|$)/.test(url.pathname);
}

/** A page of its own for writing (`/intent/post?text=…`), where it is not drawn as a dialog. */
function isWriting({ url }: Page): boolean {
  return /^\/(?:intent\/post|compose)(?:\/|$)/.test(url.pathname);
}

function editorsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(EDITOR)].filter(
    (editor) => !editor.parentElement?.closest(EDITOR),
  );
}

/** What is written on a button, without what its icons are called. */
function wordsOn(button: Element): string {
  return readText(button, (part) => part.tagName.toLowerCase() === 'svg').toLowerCase();
}

/**
 * A dialog's send control: the button called "Post" in whichever language, else the last one with words below the first
 * editor; above it stand "Add to thread" and who may reply (public automation code, 2026-02).
 */
function sendInDialog(root: Element, editor: Element): HTMLElement | null {
  const buttons = [...root.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (button) =>
      !button.querySelector(BUTTON) &&
      !button.hasAttribute('aria-haspopup') &&
      !button.closest(BOX) &&
      wordsOn(button),
  );
  const named = buttons.filter((button) => POST_WORDS.has(wordsOn(button)));
  const below = buttons.filter((button) => isBefore(editor, button));
  return named.at(-1) ?? below.at(-1) ?? null;
}

/** The box below a post: the smallest thing that holds an editor and an arrow, and no post or other editor. */
function inlineRoot(editor: Element): Element | undefined {
  const around = editor.closest(BOX);
  let root = editor.parentElement;
  while (root && root !== editor.ownerDocument.body && root !== around) {
    if (root.querySelector(BOX) || editorsIn(root).length > 1) return undefined;
    if (arrowIn(root, editor)) return root;
    root = root.parentElement;
  }
  return undefined;
}

function arrowIn(root: Element, editor: Element): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(BUTTON)]
    .filter((button) => isBefore(editor, button) && isArrow(button))
    .at(-1);
}

function rootOf(editor: Element, page: Page): Element | undefined {
  const dialog = editor.closest(DIALOG);
  if (dialog) return dialog.querySelector(CHOICE) ? undefined : dialog;
  if (isWriting(page)) {
    let root = editor.parentElement;
    while (root && root !== page.document.body && !sendInDialog(root, editor)) root = root.parentElement;
    if (root && sendInDialog(root, editor)) return root;
  }
  return inlineRoot(editor);
}

/** An edit says so in its head, or begins like a post of one's own on the page (both are guesses). */
function isEdit(root: Element, editor: HTMLElement, page: Page): boolean {
  const [mark] = root.querySelectorAll(MARK);
  const head = [...root.querySelectorAll('h1, h2, [role="heading"], span')].filter(
    (part) =>
      part.childElementCount === 0 &&
      isBefore(part, editor) &&
      !part.closest(BOX) &&
      !(mark && isBefore(mark, part)),
  );
  const labels = [root.getAttribute('aria-label'), ...head.map((part) => part.textContent)];
  return labels.some((label) => isEditWord(label ?? '')) || (!mark && beginsLikeOwn(readDraft(editor), page));
}

function beginsLikeOwn(draft: string, page: Page): boolean {
  const own = me(page);
  if (!own || !/^@[\w.]+$/.test(own) || draft.length < SHARED) return false;
  return posts(page)
    .filter((post) => post.querySelector(`a[href*="/${own}/post/"]`))
    .slice(0, NEAR)
    .map((post) => readPost(post, page)?.text ?? '')
    .some((text) => sharedStart(text, draft) >= Math.max(SHARED, text.length * 0.6));
}

function sharedStart(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}

function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  const editors = editorsIn(root).filter(isShown);
  const [editor] = editors;
  if (!editor) return undefined;
  const draft = editors.map(readDraft).filter(Boolean).join('\n\n');
  if (!root.matches(DIALOG) && !isWriting(page)) {
    const send = arrowIn(root, editor) ?? null;
    return { root, editor, move: 'reply', draft, target: answeredInline(editor, page, intent), send };
  }
  if (isEdit(root, editor, page)) return undefined;
  const send = sendInDialog(root, editor);
  return { root, editor, draft, send, ...aboutOf(root, editor, draft, page, intent) };
}

type About = Pick<Composer, 'move' | 'target'>;

/** A post above the first editor is answered, one below it is quoted; both at once is a quote. */
function aboutOf(root: Element, editor: HTMLElement, draft: string, page: Page, intent?: Intent): About {
  const marks = [...root.querySelectorAll(MARK)].filter((mark) => !mark.closest(EDITOR));
  const below = marks.find((mark) => isBefore(editor, mark));
  const above = marks.filter((mark) => isBefore(mark, editor) && !mark.contains(editor)).at(-1);
  const pasted = pastedIn(draft, page);
  if (below || pasted) {
    const shown = (below && shownAt(below, editor, page)) ?? pasted;
    return { move: 'quote', target: whole(shown, 'quote', page, intent) };
  }
  if (above) return { move: 'reply', target: whole(shownAt(above, editor, page), 'reply', page, intent) };
  const words = intent && wordsBeside(root, editor, intent.post);
  if (intent && words) return { move: words === 'above' ? 'reply' : 'quote', target: intent.post };
  const named = namedBy(editor, page, intent);
  return named ? { move: 'reply', target: named } : { move: 'post', target: null };
}

function whole(shown: Post | undefined, move: 'reply' | 'quote', page: Page, intent?: Intent): Post | null {
  if (shown) return wholePost(shown, { posts, post: readPost }, page, intent);
  return intent?.move === move ? intent.post : null;
}

/** The copy of a post that a composer shows: the pressable thing, or all that lies beside the editor around its mark. */
function shownAt(mark: Element, editor: Element, page: Page): Post | undefined {
  let copy = mark.closest(BOX) ?? mark;
  for (let outer = copy.parentElement?.closest(BOX); outer; outer = outer.parentElement?.closest(BOX)) {
    if (!outer.contains(editor)) copy = outer;
  }
  if (!copy.matches(BOX)) {
    while (copy.parentElement && !copy.parentElement.contains(editor)) copy = copy.parentElement;
  }
  const post = readPost(copy, page);
  return post && { ...post, answers: null };
}

/** A link to a post in the draft becomes a quote. */
function pastedIn(draft: string, page: Page): Post | undefined {
  const found = /https?:\/\/(?:www\.)?threads\.(?:com|net)(\/(?:@[^\s/?#]+\/post|t)\/[\w-]{5,})/i.exec(draft);
  const path = pathOf(found?.[1]);
  if (!path) return undefined;
  return aPost({
    author: atHandle(path.author) ?? null,
    permalink: `${page.url.origin}${found?.[1]}`,
    time: timeOfCode(path.code),
  });
}

/** Where the words of the post that was pressed stand, when the copy of it has no other mark. */
function wordsBeside(root: Element, editor: Element, post: Post): 'above' | 'below' | undefined {
  for (const part of root.querySelectorAll('[dir="auto"]')) {
    if (part.closest(EDITOR) || !sameWords(part.textContent ?? '', post.text)) continue;
    return isBefore(part, editor) ? 'above' : 'below';
  }
  return undefined;
}

/** "Reply to NAME…" is what an empty editor says, in whichever language (public extension code, 2026). */
function isNamed(editor: Element, handle: string | null | undefined): boolean {
  const prompt = `${editor.getAttribute('aria-placeholder') ?? ''} ${editor.getAttribute('aria-label') ?? ''}`;
  const name = handle?.replace(/^@/, '').toLowerCase();
  if (!name) return false;
  const at = prompt.toLowerCase().indexOf(name);
  const next = prompt.toLowerCase().slice(at + name.length);
  return at >= 0 && !/^[\w]|^\.\w/.test(next) && !/[\w.]$/.test(prompt.slice(0, at));
}

function namedBy(editor: Element, page: Page, intent?: Intent): Post | undefined {
  if (!editor.hasAttribute('aria-placeholder')) return undefined;
  if (intent?.move === 'reply' && isNamed(editor, intent.post.author)) return intent.post;
  return posts(page)
    .slice(0, 4 * NEAR)
    .flatMap((element) => readPost(element, page) ?? [])
    .find(({ author }) => isNamed(editor, author));
}

/** The post a box stands in or below; the one its prompt names where it names one, else the one of the page's address. */
function answeredInline(editor: Element, page: Page, intent?: Intent): Post | null {
  const all = posts(page);
  const around = all.find((post) => post.contains(editor));
  if (around) return readPost(around, page) ?? null;
  const before = all.filter((post) => isBefore(post, editor)).reverse();
  const code = pathOf(page.url.pathname)?.code;
  const focal = before.find((post) => code && post.querySelector(`a[href*="/post/${code}"] time`));
  const read = [...before.slice(0, NEAR), ...(focal ? [focal] : [])].flatMap(
    (element) => readPost(element, page) ?? [],
  );
  const named = read.filter(({ author }) => isNamed(editor, author));
  const candidates = named.length > 0 ? named : read;
  const isPressed = ({ permalink }: Post) => intent?.move === 'reply' && permalink === intent.post.permalink;
  return (
    candidates.find(isPressed) ??
    candidates.find(({ permalink }) => code && pathOf(permalink)?.code === code) ??
    candidates[0] ??
    (intent?.move === 'reply' ? intent.post : null)
  );
}

export function composers(page: Page, intent?: Intent): Composer[] {
  if (isMessages(page)) return [];
  const roots = new Set<Element>();
  for (const editor of editorsIn(page.document)) {
    const root = isShown(editor) ? rootOf(editor, page) : undefined;
    if (root) roots.add(root);
  }
  return [...roots].flatMap((root) => composerAt(root, page, intent) ?? []);
}

/** The composer an event belongs to, looked for upward from it: several may be open at once. */
export function composerOf(element: Element, page: Page, intent?: Intent): Composer | undefined {
  if (isMessages(page)) return undefined;
  for (let at: Element | null = element; at && at !== page.document.documentElement; at = at.parentElement) {
    const [editor] = editorsIn(at);
    if (!editor && !at.matches(EDITOR)) continue;
    const root = rootOf(editor ?? at, page);
    return root?.contains(element) ? composerAt(root, page, intent) : undefined;
  }
  return undefined;
}

/** Whether something is being written that is none of ours: an edit, or a message to those chosen in a list. */
export function isElsewhere(page: Page): boolean {
  return [...page.document.querySelectorAll(DIALOG)].filter(isShown).some((dialog) => {
    const [editor] = editorsIn(dialog);
    return editor && (dialog.querySelector(CHOICE) || isEdit(dialog, editor, page));
  });
}

/** Whether the composer can send now. */
export function isReady({ send }: Composer): boolean {
  return !send || !isDisabled(send);
}
