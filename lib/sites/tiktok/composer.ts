/** The boxes in which comments and answers to comments are written. */
import type { Post } from '@/lib/types';
import { isBefore } from '../order';
import type { Composer, Intent, Page } from '../site';
import { aPost } from '../target';
import { atHandle, readDraft } from '../text';
import { isShown } from '../visible';
import { BROWSER, CAPTION, EDITOR, INPUT, ITEM, MAKER, SEND, SUGGESTIONS, THREAD, WORDS } from './marks';
import { commentAround, isAd, isNamedIn, pathOf, readPost, timeOfId, videoAround } from './post';

/** "Reply" in the interface's languages, as its prompt has it: the last sign that the one box answers a comment. */
const REPLY_WORDS =
  /repl|antwort|répon|respond|respuesta|rispo|antwoord|odpow|svar|vastaa|yanıt|balas|trả lời|ответ|відпов|απάντ|返信|回复|回覆|답글|رد|תגובה|תשוב|پاسخ|ตอบ|जवाब|উত্তর/i;

function editorsIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(EDITOR)].filter((editor) => editor.closest(INPUT));
}

/** The smallest thing that holds the editor and what sends; without that the box alone. */
function rootOf(editor: Element): Element | undefined {
  const input = editor.closest(INPUT);
  let root: Element | null = input;
  while (root && root !== editor.ownerDocument.body && !root.querySelector(SEND)) root = root.parentElement;
  const isWhole = root && root !== editor.ownerDocument.body && root.querySelectorAll(EDITOR).length === 1;
  return (isWhole && root) || input || undefined;
}

function composerAt(editor: HTMLElement, page: Page, intent?: Intent): Composer | undefined {
  const root = rootOf(editor);
  if (!root) return undefined;
  return {
    root,
    editor,
    move: 'reply',
    draft: readDraft(editor),
    target: answeredBy(root, editor, page, intent) ?? null,
    send: root.querySelector<HTMLElement>(SEND),
  };
}

export function composers(page: Page, intent?: Intent): Composer[] {
  return editorsIn(page.document)
    .filter(isShown)
    .flatMap((editor) => composerAt(editor, page, intent) ?? []);
}

/** The composer an event belongs to: around the editor it is in, or beside the button it presses. */
export function composerOf(element: Element, page: Page, intent?: Intent): Composer | undefined {
  for (let at: Element | null = element; at && at !== page.document.body; at = at.parentElement) {
    const editor = at.matches(EDITOR) ? (at as HTMLElement) : at.querySelector<HTMLElement>(EDITOR);
    if (!editor) continue;
    const composer = editor.closest(INPUT) ? composerAt(editor, page, intent) : undefined;
    return composer?.root.contains(element) ? composer : undefined;
  }
  return undefined;
}

/** While a name is being chosen, Enter chooses it. */
export function isChoosing({ root, editor }: Composer): boolean {
  const owned =
    editor.getAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true';
  return Boolean(owned) || [...root.querySelectorAll(SUGGESTIONS)].some(isShown);
}

/**
 * A box in a thread answers a comment of it (public automation code, 2025); so does the one box below all comments once
 * "Reply" has been pressed (2026). Else the video is answered.
 */
function answeredBy(root: Element, editor: Element, page: Page, intent?: Intent): Post | undefined {
  const pressed = intent?.move === 'reply' ? intent.post : undefined;
  const thread = root.closest(THREAD);
  if (thread) {
    const comments = commentsIn(thread).filter((comment) => isBefore(comment, root));
    const read = comments.flatMap((comment) => readPost(comment, page) ?? []);
    return read.find((comment) => isSame(comment, pressed)) ?? read.at(-1) ?? pressed;
  }
  const video = videoOf(root, page, intent);
  if (pressed && !isSame(pressed, video) && isAnswering(root, editor, pressed)) return pressed;
  return video;
}

function commentsIn(root: Element): Element[] {
  return [...root.querySelectorAll(WORDS)].flatMap((words) => commentAround(words) ?? []);
}

function isSame(post: Post | undefined, other: Post | undefined): boolean {
  return Boolean(post && other && post.author === other.author && post.text === other.text);
}

/** Whether the one box answers a comment: it can be closed, or its prompt names the person or says so. */
function isAnswering(root: Element, editor: Element, comment: Post): boolean {
  if (root.querySelector('[class*="DivCloseBtn"], [data-e2e="comment-reply-close"]')) return true;
  const described = (editor.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => (id && editor.ownerDocument.getElementById(id)?.textContent) || '');
  const around = [...root.querySelectorAll('[class*="laceholder"]')].map((part) => part.textContent ?? '');
  const own = ['aria-label', 'aria-placeholder', 'data-placeholder'].map(
    (name) => editor.getAttribute(name) ?? '',
  );
  const prompt = [...described, ...around, ...own].join(' ');
  return isNamedIn(prompt, comment) || REPLY_WORDS.test(prompt);
}

/** The video that a box, button or panel belongs to. */
export function videoOf(element: Element, page: Page, intent?: Intent): Post | undefined {
  const around = element.closest(`${ITEM}, ${BROWSER}`);
  if (around) return readPost(around, page);
  const shown = videos(page);
  const here = pathOf(page.url.pathname);
  if (here?.id) {
    const read = shown.flatMap((item) => readPost(item, page) ?? []);
    const own = read.find(({ permalink }) => pathOf(permalink)?.id === here.id);
    return (
      own ??
      aPost({
        author: atHandle(here.name) ?? null,
        permalink: `${page.url.origin}${page.url.pathname.replace(/\/$/, '')}`,
        time: timeOfId(here.id),
      })
    );
  }
  const item = shown.find(isInSight) ?? (shown.length === 1 ? shown[0] : undefined);
  if (item) return readPost(item, page);
  return intent && pathOf(intent.post.permalink)?.id ? intent.post : undefined;
}

function videos({ document }: Page): Element[] {
  const found = [...document.querySelectorAll(`${CAPTION}, ${MAKER}`)].flatMap(
    (mark) => videoAround(mark) ?? [],
  );
  return [...new Set(found)].filter((item) => isShown(item) && !isAd(item));
}

/** In a feed one video at a time is in the middle of the window, and the panel shows its comments. */
function isInSight(item: Element): boolean {
  const height = item.ownerDocument.defaultView?.innerHeight ?? 0;
  const { top, bottom } = item.getBoundingClientRect();
  return bottom > top && top <= height / 2 && bottom >= height / 2;
}
