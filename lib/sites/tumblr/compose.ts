/**
 * Where one writes on Tumblr: the form for posts and reblogs, a dialog around WordPress's block editor, and the box for
 * replies below a post's notes (public extension code, 2023 and 2026-08). The button that posts has no mark of its own.
 */
import type { Post } from '@/lib/types';
import type { Composer, Intent, Page, Site } from '../site';
import { aPost, wholePost } from '../target';
import { atHandle, readDraft, readText } from '../text';
import { isShown } from '../visible';
import { addressOf, reblogIn } from './links';
import { POST, postAt, readChain, readPost } from './posts';

type Reader = Pick<Site, 'posts' | 'post'>;

const DIALOG = '[role="dialog"]';
/** The block editor (test id: public automation code, 2025, not seen by us; classes are WordPress's own: public extension code, 2026-08). */
const BLOCKS = '[data-testid="gutenberg-editor"], .block-editor-writing-flow';
const EDITABLE = '[contenteditable="true"]';
/** Every post's form has it, an ask or a message has not (public extension code, 2026-08). */
const TAGS = '#selected-tags';
export const FORM_MARKS = [BLOCKS, TAGS];

/**
 * Forms for posts that are out already, for questions to one blog and for messages: left alone. `/reblog/…` and `/new…`
 * are the others (public automation code, 2023; public extension code, 2026-08).
 */
const LEFT_ALONE = /^\/(?:edit|new\/ask|ask|inbox|messaging|submit)(?:\/|$)|\/(?:ask|submit)\/?$/;

/**
 * What the button says when the post will not go out now or not to everybody: queue, schedule, draft, private, save. The
 * last resort, in the languages Tumblr speaks; where none fits, the press counts as posting.
 */
const NOT_NOW = new RegExp(
  [
    'queue|schedul|draft|privat|save',
    'warteschlange|planen|entwurf|speichern',
    'file d.attente|programm|planifier|brouillon|priv[eéè]|enregistr',
    'coda|bozz|salva',
    'kuyruğ|sıra|zamanla|taslak|özel|kaydet',
    'cola|programa|borrador|privad|guarda',
    'очеред|заплан|черновик|личн|приватн|сохран',
    'kolejk|zaplan|szkic|prywat|zapisz',
    'fila|agenda|rascunho',
    'wachtrij|inplan|plannen|concept|opslaan',
    '予約|下書き|キュー|非公開|保存',
    '대기|예약|임시|비공개|저장',
    '队列|佇列|隊列|排程|定时|定時|草稿|私密|私人|储存|儲存|保存',
    'antre|jadwal|draf|pribadi|simpan',
    'कतार|शेड्यूल|ड्राफ़्ट|निजी',
  ].join('|'),
  'iu',
);

/** Each open box by the element that holds all of it; with `later`, also forms of what will not go out now. */
export function boxesIn(page: Page, later = false): Element[] {
  if (LEFT_ALONE.test(page.url.pathname)) return [];
  const { document } = page;
  const forms = [...document.querySelectorAll(BLOCKS)].flatMap(
    (blocks) => formAround(blocks, page, later) ?? [],
  );
  const replies = [...document.querySelectorAll(`textarea, ${EDITABLE}`)]
    .filter((field) => field.closest(POST))
    .flatMap((field) => replyAround(field) ?? []);
  return [...new Set([...forms, ...replies])].filter(isShown);
}

/** The dialog around the block editor. On other pages than its own it must have tags, as every post's form has. */
function formAround(blocks: Element, page: Page, later: boolean): Element | undefined {
  const root = blocks.closest(DIALOG) ?? smallestWith(blocks, TAGS);
  const isOwnPage = /^\/(?:new|reblog)(?:\/|$)/.test(page.url.pathname);
  if (!root || !blocks.querySelector(EDITABLE) || !(isOwnPage || root.querySelector(TAGS))) return undefined;
  const send = postButton(root, blocks);
  return !later && send && NOT_NOW.test(send.textContent ?? '') ? undefined : root;
}

function smallestWith(element: Element, selector: string): Element | undefined {
  const { body } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== body; at = at.parentElement) {
    if (at.querySelector(selector)) return at;
  }
  return undefined;
}

/**
 * The last button with words and no picture: below the editor stand Close, then the button, then an arrow for when to post;
 * in narrow windows they stand above (public extension code, 2026-08).
 */
function postButton(root: Element, blocks: Element): HTMLElement | undefined {
  const worded = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    (button) =>
      button.textContent?.trim() &&
      !button.querySelector('img') &&
      !button.closest(
        `${BLOCKS}, ${TAGS}, [role="toolbar"], [role="menu"], [aria-haspopup], article, ${POST}`,
      ),
  );
  const below = worded.filter(
    (button) => (blocks.compareDocumentPosition(button) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0,
  );
  return below.at(-1) ?? worded.at(-1);
}

/**
 * The box for a reply, in the notes below a post: its form, or the smallest element that also holds what sends. Pictures
 * to put in stand nearer to the field.
 */
function replyAround(field: Element): Element | undefined {
  if (field.closest(BLOCKS) || field.closest(DIALOG)?.querySelector(BLOCKS)) return undefined;
  const form = field.closest('form');
  if (form) return form;
  for (let at = field.parentElement; at && !at.matches(POST); at = at.parentElement) {
    if (replyButton(at, field)) return at;
  }
  return undefined;
}

/** The form's own button, one that is called what the field is called (public automation code, 2023), or one with words. */
function replyButton(root: Element, field: Element): HTMLElement | undefined {
  const buttons = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    (button) =>
      (field.compareDocumentPosition(button) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0 &&
      !button.querySelector('use[href*="ds-reply"]'),
  );
  const label = field.getAttribute('aria-label');
  return (
    buttons.find((button) => button.getAttribute('type') === 'submit') ??
    buttons.find((button) => label && button.getAttribute('aria-label') === label) ??
    buttons.findLast((button) => button.textContent?.trim())
  );
}

export function composerAt(root: Element, page: Page, reader: Reader, intent?: Intent): Composer | undefined {
  const blocks = root.querySelector(BLOCKS);
  if (!blocks) return replyAt(root);
  const editors = [...blocks.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (editor) => !editor.querySelector(EDITABLE),
  );
  const editor = editors.find(({ tagName }) => tagName === 'P') ?? editors[0];
  if (!editor) return undefined;
  const words = editors.map((each) => readText(each)).filter(Boolean);
  const draft = [...words, tagsIn(root)].filter(Boolean).join('\n');
  const base = { root, editor, draft, send: postButton(root, blocks) ?? null };
  const target = reblogged(root, page, reader, intent);
  return target ? { ...base, move: 'quote', target } : { ...base, move: 'post', target: null };
}

/** Tags set so far, and one that is being typed. */
function tagsIn(root: Element): string {
  const tags = root.querySelector(TAGS);
  const chips = [...(tags?.children ?? [])].map((chip) => readText(chip, (part) => part.matches('button')));
  const field = tags?.parentElement?.querySelector<HTMLTextAreaElement>('textarea, input');
  return [...chips, field?.value.trim() ?? '']
    .filter(Boolean)
    .map((tag) => (tag.startsWith('#') ? tag : `#${tag}`))
    .join(' ');
}

/** The post a form would pass on: named by the address, shown above the editor, or chosen by the press before. */
function reblogged(root: Element, page: Page, reader: Reader, intent?: Intent): Post | undefined {
  const address = reblogIn(page.url.pathname);
  const shown = readChain(root);
  if (address) {
    const known = postAt(address, page);
    if (known) return known;
    const named = aPost({ author: atHandle(address.blog) ?? null, permalink: addressOf(address) });
    return wholePost(shown ?? named, reader, page, intent);
  }
  return shown && wholePost(shown, reader, page, intent);
}

function replyAt(root: Element): Composer | undefined {
  const editor = root.querySelector<HTMLElement>(`textarea, ${EDITABLE}`);
  const post = root.closest(POST);
  if (!editor || !post) return undefined;
  const send = replyButton(root, editor) ?? null;
  return {
    root,
    editor,
    move: 'reply',
    draft: readDraft(editor),
    target: readPost(post) ?? null,
    send,
  };
}
