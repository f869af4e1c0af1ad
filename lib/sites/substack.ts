/**
 * Substack: the reader on substack.com (notes), and publications' comments on NAME.substack.com and on domains of their
 * own. What is known of its pages stands in `substack/`, with source and date. Words of the interface are localised and
 * used only where nothing else tells.
 */
import type { Post } from '@/lib/types';
import { checkPage } from './check';
import { emptied } from './empty';
import { isDisabled, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import {
  articlesIn,
  COMMENT_MARKS,
  commentAround,
  commentsIn,
  readArticle,
  readComment,
} from './substack/comments';
import { boxesIn, COMPOSER_MARKS, composerAt } from './substack/compose';
import { type Controls, controlsAmong, isPressed } from './substack/controls';
import { handleOf, isReader, isSubstack, PROFILE_LINK } from './substack/marks';
import { controlsOf, NOTE_LINK, NOTE_MARKS, noteAround, notesIn, readNote } from './substack/notes';

function posts(page: Page): Element[] {
  return [...articlesIn(page), ...notesIn(page), ...commentsIn(page)];
}

function post(element: Element, page: Page): Post | undefined {
  if (element.matches('.comment')) return readComment(element, page);
  return element.matches('article') ? readArticle(element, page) : readNote(element, page);
}

function composers(page: Page, intent?: Intent): Composer[] {
  return [...boxesIn(page)].map(([root, editor]) => composerAt(root, editor, page, site, intent));
}

/** A note's or an article's controls, and what they are about. */
function subjectOf(control: Element, page: Page): { controls: Controls; post: Post } | undefined {
  const note = noteAround(control);
  const article = note ? undefined : (control.closest('article') ?? undefined);
  const read = note ? readNote(note, page) : article && readArticle(article, page);
  if (!read) return undefined;
  return { controls: note ? controlsOf(note) : articleControls(article), post: read };
}

/** A publication's article has a row with a name (2026, public extension code), the reader's has none. */
function articleControls(article: Element | undefined): Controls {
  const row = article?.querySelector('.post-ufi') ?? article;
  return controlsAmong([...(row?.querySelectorAll('button, a[role="button"]') ?? [])]);
}

/**
 * The restack menu's items are Restack, Restack with a note, View restacks (public automation code, 2026-08). Like every
 * menu of Radix it is labelled by the button that opened it (`MenuContent`, source read 2026-11).
 */
function restackItem(
  event: Event,
  page: Page,
  before?: Intent,
): { place: number; intent: Intent } | undefined {
  const item = pressed(event, '[role="menu"] [role="menuitem"]');
  const menu = item?.closest('[role="menu"]');
  if (!item || !menu) return undefined;
  const place = [...menu.querySelectorAll('[role="menuitem"]')].indexOf(item);
  const id = menu.getAttribute('aria-labelledby');
  const opener = id ? page.document.getElementById(id) : null;
  if (!opener) {
    const isOurs = before && before.move === undefined && isSubstack(page);
    return isOurs ? { place, intent: before } : undefined;
  }
  const subject = subjectOf(opener, page);
  if (!subject || subject.controls.restack !== opener) return undefined;
  const reposted = isPressed(opener) || /^(?:undo|un-?restack|remove)/i.test(item.textContent?.trim() ?? '');
  return { place, intent: { move: undefined, post: subject.post, reposted } };
}

function intent(event: Event, page: Page, before?: Intent): Intent | undefined {
  const item = restackItem(event, page, before);
  if (item) return item.place === 1 ? { ...item.intent, move: 'quote' } : undefined;
  const control = pressed(event, 'button, a[role="button"], .comment-actions a');
  if (!control) return undefined;
  if (control.closest('.comment-actions')) {
    const comment = commentAround(control);
    const answered = comment && readComment(comment, page);
    const isLike = control.closest('.like-button') !== null;
    return answered && !isLike ? { move: 'reply', post: answered, reposted: false } : undefined;
  }
  const subject = subjectOf(control, page);
  if (!subject) return undefined;
  const { controls, post: about } = subject;
  if (control === controls.reply) return { move: 'reply', post: about, reposted: false };
  return control === controls.restack
    ? { move: undefined, post: about, reposted: isPressed(control) }
    : undefined;
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const item = restackItem(event, page, before);
  if (item) {
    const isRestack = item.place === 0 && !item.intent.reposted;
    const control = isRestack ? pressed(event, '[role="menuitem"]') : undefined;
    return control && { move: 'repost', draft: '', target: item.intent.post, composer: null, control };
  }
  const isKey = isSendKey(event);
  const at = isKey || event.type === 'submit' ? targetOf(event) : pressed(event, 'button, [role="button"]');
  if (!at) return undefined;
  // The innermost box: a form may stand in a dialog that has one of its own.
  const box = [...boxesIn(page)].findLast(([root]) => root.contains(at));
  const composer = box && composerAt(box[0], box[1], page, site, before);
  if (!composer || (composer.send && isDisabled(composer.send))) return undefined;
  const { root, editor, move, draft, target, send } = composer;
  const sends = isKey ? editor.contains(at) : event.type === 'submit' ? at === root : at === send;
  return sends ? { move, draft, target, composer, control: send } : undefined;
}

/** The one profile in the reader's navigation (public extension code, 2026-10); publications show none. */
function me(page: Page): string | undefined {
  const links = page.document.querySelectorAll(`:is([role="navigation"], nav) :is(${PROFILE_LINK})`);
  return isReader(page) ? [...links].map(handleOf).find(Boolean) : undefined;
}

/** Both follow the browser's own deletion: a text area by its `input` event, ProseMirror through its observer. */
const clear = ({ editor }: Composer) => emptied(editor);

/** Pages by their paths: the reader's (2026-03), a publication's (2024-02). */
function kindOf(page: Page): string | undefined {
  const { pathname } = page.url;
  if (
    /^\/(?:settings|publish|account|subscribe|sign-in|signup|chat|messages|inbox\/chat)(?:\/|$)/.test(
      pathname,
    )
  )
    return undefined;
  if (/\/note\/c-\d+|^\/p\/[^/]+\/?$|\/comment\/\d+/.test(pathname)) return 'post';
  return isReader(page) && /^\/(?:home|notes)?\/?$/.test(pathname) ? 'feed' : 'other';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page);
  return checkPage(site, page, {
    kind,
    certain: false,
    posts: {
      signs: `${NOTE_LINK}:not([inert] *), a[href*="/comment/"]`,
      tried: [...NOTE_MARKS, ...COMMENT_MARKS],
    },
    // The composer takes pictures, too; other dialogs with a text box in them may be messages.
    composer: {
      signs: '[role="dialog"]:has(input[type="file"]) [contenteditable="true"]',
      tried: COMPOSER_MARKS,
    },
  });
}

const site: Site = {
  id: 'substack',
  recognises: isSubstack,
  me,
  posts,
  post,
  composers,
  intent,
  attempt,
  check,
  messages: () => 'https://substack.com/chat',
  clear,
};

export { site as substack };
