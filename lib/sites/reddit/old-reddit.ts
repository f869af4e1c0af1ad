/**
 * Reddit's old pages: forms with inline `onsubmit`, which our listeners on `window` hear before. Markup from the site's
 * own source (reddit-archive/reddit, `usertext.html`, `newlink.html`, `messagecompose.html`, `static/js/reddit.js`,
 * 2017, read 2026-11).
 */
import { isDisabled, isSendKey, pressed, targetOf } from '../press';
import type { Attempt, Composer, Intent, Page } from '../site';
import { aPost, wholePost } from '../target';
import { isShown } from '../visible';
import type { Flavour } from './flavour';
import { focalPost, post, posts, THING, thing } from './old-posts';
import { fullnameCrossposted, fullnameOf, nameInLink, ownWords, readCard } from './words';

/** A comment's form; the one that answers is copied into the `.child` of what it answers (`reddit.js`, `reply`). */
const REPLY = 'form.usertext';
/** The page for posts. A crosspost has a field of its own; the form it is in may have another name. */
const SUBMIT = 'form#newlink';
const SOURCE = '[name="crosspost_fullname"]';
const SEND = 'button.save[type="submit"], button[name="submit"], button[type="submit"], input[type="submit"]';
const TITLE = '[name="title"]';
const TEXT = 'textarea[name="text"]';

function composers(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll('form')]
    .filter((form) => form.matches(`${REPLY}, ${SUBMIT}`) || form.querySelector(SOURCE))
    .filter(isShown)
    .flatMap((form) => composerAt(form, page, intent) ?? []);
}

function composerAt(form: Element, page: Page, intent?: Intent): Composer | undefined {
  if (form.matches(REPLY)) return reply(form, page, intent);
  return form.matches(SUBMIT) || form.querySelector(SOURCE) ? submission(form, page, intent) : undefined;
}

function field(form: Element, selector: string): HTMLTextAreaElement | undefined {
  // The tab that is not chosen, a link or a text, is switched off (`reddit.js`, `select_form_tab`).
  return [...form.querySelectorAll<HTMLTextAreaElement>(selector)].find(
    (each) => !each.disabled && isShown(each),
  );
}

function reply(form: Element, page: Page, intent?: Intent): Composer | undefined {
  const editor = field(form, TEXT);
  // A form that shows what was published changes it; a name that begins with `t4_` is a message to one person.
  const answered = fullnameOf(form.querySelector('[name="thing_id"]')?.getAttribute('value'));
  if (!editor || !answered || form.querySelector('.usertext-body')) return undefined;
  const around = form.closest(THING);
  const element =
    thing(answered, page) ?? (answered.startsWith('t1_') ? around : (focalPost(page) ?? around));
  const target = (element && post(element, page)) ?? (intent?.move === 'reply' ? intent.post : null);
  return { root: form, editor, move: 'reply', draft: editor.value.trim(), target, send: sendIn(form) };
}

function submission(form: Element, page: Page, intent?: Intent): Composer | undefined {
  const title = field(form, TITLE);
  const text = field(form, TEXT);
  const editor = title ?? text;
  if (!editor) return undefined;
  const source = form.querySelector(SOURCE);
  const crossposted = fullnameOf(source?.getAttribute('value')) ?? fullnameCrossposted(page);
  const isCrosspost = crossposted !== undefined || source !== null;
  const target = isCrosspost ? crosspostedIn(form, crossposted, page, intent) : null;
  const draft = ownWords(title?.value.trim() ?? '', text?.value.trim() ?? '', target);
  return { root: form, editor, move: isCrosspost ? 'quote' : 'post', draft, target, send: sendIn(form) };
}

/** What is passed on: in the page it was opened from, else shown in or beside the form (likely, not seen). */
function crosspostedIn(form: Element, fullname: string | undefined, page: Page, intent?: Intent) {
  const element = thing(fullname, page);
  const read = element && post(element, page);
  if (read) return read;
  const preview = '[class*="crosspost"]';
  const card = form.querySelector(preview) ?? page.document.querySelector(preview);
  const id = fullname?.slice(3);
  const permalink = id ? `${page.url.origin}/comments/${id}/` : null;
  const shown = card ? readCard(card, page) : undefined;
  if (!shown && !permalink) return intent?.move === 'quote' ? intent.post : null;
  return wholePost(
    aPost({ ...shown, permalink: shown?.permalink ?? permalink }),
    { posts, post },
    page,
    intent,
  );
}

/** On the page for posts the part for text brings a hidden "save" along (`usertext.html` without a form of its own). */
function sendIn(form: Element): HTMLElement | null {
  const buttons = [...form.querySelectorAll<HTMLElement>(SEND)];
  return buttons.find(isShown) ?? buttons[0] ?? null;
}

/** The signed-in person's name is a link; signed out the same place leads to the sign-in. */
function me({ document }: Page): string | undefined {
  return nameInLink(document.querySelector('#header-bottom-right > .user > a[href*="/user/"]')) ?? undefined;
}

function intent(event: Event, page: Page): Intent | undefined {
  const crosspost = pressed(event, '.post-crosspost-button, a[href*="crosspost_fullname=t3_"]');
  const control = crosspost ?? pressed(event, '.reply-button a');
  const named = crosspost?.getAttribute('data-crosspost-fullname');
  const element = control && (thing(named, page) ?? control.closest(THING));
  const about = element && post(element, page);
  return about ? { move: crosspost ? 'quote' : 'reply', post: about, reposted: false } : undefined;
}

/**
 * The form's own submit and the click before it; Ctrl/⌘+Enter is what the most used extension adds
 * (honestbleeps/Reddit-Enhancement-Suite#1655).
 */
function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const target = targetOf(event);
  const form = target?.closest('form');
  const composer = form && composerAt(form, page, before);
  if (!target || !composer) return undefined;
  const { move, draft, send } = composer;
  const control = event.type === 'click' && pressed(event, SEND) === send ? send : null;
  const byKey = isSendKey(event) && target.matches('textarea');
  if (!control && !byKey && event.type !== 'submit') return undefined;
  if (send && isDisabled(send)) return undefined;
  return { move, draft, target: composer.target, composer, control: control ?? send };
}

export const oldReddit: Flavour = {
  me,
  posts,
  post,
  composers,
  intent,
  attempt,
  messages: 'https://old.reddit.com/message/compose/',
  looking: {
    posts: {
      signs: '[role="main"] a[href*="/comments/"]:not(.promotedlink *)',
      tried: [THING, '.usertext-body .md', 'a.title'],
    },
    composer: {
      signs: '[role="main"] form[action="#"] textarea, [role="main"] form textarea[required]',
      tried: [REPLY, SUBMIT, SEND],
    },
  },
  edits: '.entry textarea',
};
