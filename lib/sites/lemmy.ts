/**
 * Lemmy's own web client (lemmy.world and others, any host), 0.19 and the coming 1.0. Classes, ids and structure from its
 * source (LemmyNet/lemmy-ui, `src/shared/components`, branch release/v0.19 at 0.19.20 and main at 1.0.0-beta.1, read
 * 2026-11). Nothing hangs on a word of the interface but the time, which is there in words only.
 */
import type { Counts, Post } from '@/lib/types';
import { checkPage } from './check';
import { exactCount, shortCount } from './count';
import { emptied } from './empty';
import { isDisabled, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, NO_COUNTS } from './target';
import { atHandle, linkOf, readDraft, readText, tidy } from './text';
import { isShown } from './visible';

/** A post, wherever it is listed. In 0.19 it holds itself twice, for narrow and for wide windows (`post-listing.tsx`). */
const LISTING = '.post-listing';
const COMMENT = 'article.comment-node[id^="comment-"]';
const PERSON = 'a.person-listing[href]';
/** `h1` in both; its class is the post's line in 0.19, its own in 1.0. */
const TITLE = '.post-title h1, h1.post-name';
/** Beside the line in 0.19, within it in 1.0. */
const BODY = '#postContent, .postContent';
const TIME = '.moment-time[data-tippy-content]';
/** Not an edit, which stands within the comment and not below it (`comment-node.tsx`). */
const COMMENT_FORM = '.comment-form';
/** The page of a new post. Edits of a post stand where the post was (`post-form.tsx`). */
const POST_FORM = '.create-post form.post-form, #createPostForm form.post-form';
const BOX = '.markdown-textarea';

/** `/u/name` of this server, `/u/name@other` of others (`person-listing.tsx`). */
function personIn(link: Element | null | undefined, page: Page): string | undefined {
  const path = linkOf(link?.getAttribute('href'), page.url);
  const name = /\/u\/([^/?#]+)$/.exec(path ?? '')?.[1];
  try {
    return name ? atHandle(decodeURIComponent(name)) : undefined;
  } catch {
    return undefined;
  }
}

function posts(page: Page): Element[] {
  return [...page.document.querySelectorAll(`${LISTING}, ${COMMENT}`)].filter(
    // While one writes, posts with the same address or a like title are listed in the form.
    (post) => !post.closest('form') && !post.querySelector('form.post-form') && isShown(post),
  );
}

/** The one of the two forms of a post that is shown. */
function shownIn(listing: Element): Element {
  const forms = [...listing.querySelectorAll('article.post-container')];
  return forms.find(isShown) ?? forms[0] ?? listing;
}

/**
 * When it was made, out of `Friday, November 20th, 2026 at 9:34:00 AM GMT+01:00`; after an edit that stands first, with a word
 * before it. In the interface's English only: the words come from `date-fns` (`PPPPpppp`), the zone is the reader's.
 */
function timeIn(root: Element): string | null {
  const words = root.querySelector(TIME)?.getAttribute('data-tippy-content') ?? '';
  const found =
    /([A-Z][a-z]+) (\d{1,2})[a-z]{2}, (\d{4}) at (\d{1,2}:\d{2}:\d{2}) ([AP]M) GMT(?:([+-]\d{1,2})(?::?(\d{2}))?)?/.exec(
      words,
    );
  if (!found) return null;
  const [, month, day, year, clock, half, hours = '+0', minutes = '00'] = found;
  const zone = `${hours.charAt(0)}${hours.slice(1).padStart(2, '0')}${minutes}`;
  const time = new Date(`${month} ${day}, ${year} ${clock} ${half} GMT${zone}`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function wordsOf(body: Element | null | undefined): string {
  const source = body?.querySelector('pre');
  const words = body?.querySelector('.md-div') ?? source;
  return words ? readText(words) : '';
}

/** What belongs to a post and not to its words or to people and communities; their pictures are described, too. */
function altIn(listing: Element): string | null {
  const found = [...listing.querySelectorAll('img[alt]')]
    .filter((image) => !image.closest('.md-div, .person-listing, .community-link'))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(Boolean);
  return found.length > 0 ? [...new Set(found)].join('\n') : null;
}

/** The number of comments stands in the link to them, new ones behind it. */
function countsOf(listing: Element, line: Element): Counts {
  const comments = line.querySelector('a[href*="scrollToComments"]');
  const number = [...(comments?.childNodes ?? [])].find(
    (node) => node.nodeType === 3 && /\p{Nd}/u.test(node.textContent ?? ''),
  );
  // Points stand between the arrows of the wide form in 0.19, in a button in 1.0.
  const score = listing.querySelector('.post-score')?.textContent ?? pointsOf(listing);
  return {
    ...NO_COUNTS,
    replies: exactCount(number?.textContent) ?? null,
    likes: pointsIn(score),
  };
}

/** Beside a heart or an arrow in the line of a comment (0.19, `vote-display.tsx`), in the button that likes it (1.0). */
function pointsOf(comment: Element): string | null | undefined {
  const uses = [...comment.querySelectorAll('use')].filter((use) => !use.closest('.md-div'));
  const shown = uses.find((use) => /^(?:heart|arrow-up)$/.test(iconOf(use)));
  const button = uses.find((use) => iconOf(use) === 'arrow-up1')?.closest('button');
  return (shown?.closest('svg')?.parentElement ?? button?.querySelector('.ms-2'))?.textContent;
}

/** Points can be below zero, which says nothing about how many liked it. */
function pointsIn(text: string | null | undefined): number | null {
  if (!text || /[-−]\s*\p{Nd}/u.test(text)) return null;
  return shortCount(text) ?? null;
}

function readListing(listing: Element, page: Page): Post | undefined {
  const line = shownIn(listing);
  const author = personIn(line.querySelector(PERSON), page);
  const title = line.querySelector(TITLE);
  const text = [title ? readText(title) : '', wordsOf(listing.querySelector(BODY))]
    .filter(Boolean)
    .join('\n');
  if (!author && !text) return undefined;
  const links = [...line.querySelectorAll('a[href*="/post/"]')].map((link) =>
    linkOf(link.getAttribute('href'), page.url),
  );
  return aPost({
    author: author ?? null,
    text,
    time: timeIn(line),
    permalink: links.find((link) => link && isPostOf(link, page)) ?? null,
    counts: countsOf(listing, line),
    alt: altIn(line),
  });
}

function isPostOf(link: string, page: Page): boolean {
  return new RegExp(`^${page.url.origin}/post/\\d+$`).test(link);
}

/** The comment above: what holds it in the tree, else the post the page is about. */
function parentOf(comment: Element, page: Page): Element | undefined {
  const above = comment.closest('li.comment')?.parentElement?.closest('li.comment');
  const parent = [...(above?.children ?? [])].find((child) => child.matches(COMMENT));
  return parent ?? postOn(page);
}

/** The post a page is about. Lists of comments of several posts (an inbox, a profile) are about none. */
function postOn(page: Page): Element | undefined {
  if (!/^\/(?:post|comment)\//.test(page.url.pathname)) return undefined;
  return posts(page).find((post) => post.matches(LISTING));
}

function authorOf(post: Element | undefined, page: Page): string | null {
  const line = post?.matches(LISTING) ? shownIn(post) : post;
  return personIn(line?.querySelector(PERSON), page) ?? null;
}

function readComment(comment: Element, page: Page): Post | undefined {
  const author = personIn(comment.querySelector(PERSON), page);
  const text = wordsOf(comment.querySelector('.comment-content'));
  if (!author && !text) return undefined;
  const id = /^comment-(\d+)$/.exec(comment.id)?.[1];
  return aPost({
    author: author ?? null,
    text,
    time: timeIn(comment),
    // Its link may lead to the comment above it ("show context"); its number does not lie.
    permalink: id ? `${page.url.origin}/comment/${id}` : null,
    counts: { ...NO_COUNTS, likes: pointsIn(pointsOf(comment)) },
    answers: authorOf(parentOf(comment, page), page),
  });
}

function readPost(post: Element, page: Page): Post | undefined {
  if (post.matches(COMMENT)) return readComment(post, page);
  return post.matches(LISTING) ? readListing(post, page) : undefined;
}

/** Below a comment it answers that comment, elsewhere on a post's page the post. */
function answeredBy(form: Element, page: Page): Post | null {
  const comment = [...(form.closest('li.comment')?.children ?? [])].find((child) => child.matches(COMMENT));
  const parent = comment ?? postOn(page);
  return (parent && readPost(parent, page)) ?? null;
}

function commentComposer(root: Element, page: Page): Composer | undefined {
  const editor = root.querySelector<HTMLElement>(`${BOX} textarea`);
  if (!editor || root.closest(COMMENT)) return undefined;
  return {
    root,
    editor,
    move: 'reply',
    draft: readDraft(editor),
    target: answeredBy(root, page),
    send: root.querySelector<HTMLElement>('button[type="submit"]'),
  };
}

/**
 * What a crosspost is filled in with: a sentence with the post's address, then the post, every line quoted (`post-listing.tsx`
 * of 0.19, `post-action-bar.tsx` of 1.0). People write before it and after it.
 */
const CROSSPOST = /([^\n]*?)(https?:\/\/[^\s"'<>]+\/post\/\d+)[^\n]{0,20}\n\s*((?:>[^\n]*(?:\n|$))+)/;

/** The sentence is shorter than this in every language; longer ones have words before it. */
const LONGEST_SENTENCE = 40;

function postComposer(form: Element, intent?: Intent): Composer | undefined {
  const editor = form.querySelector<HTMLElement>(`${BOX} textarea`);
  const name = form.querySelector<HTMLTextAreaElement>('#post-title');
  if (!editor || !name || isScheduled(form)) return undefined;
  const title = name.value.trim();
  const body = readDraft(editor);
  const send = form.querySelector<HTMLElement>('button[type="submit"]');
  const base = { root: form, editor, send };
  const [filled, sentence = '', address, lines = ''] = CROSSPOST.exec(body) ?? [];
  const pressed = intent?.move === 'quote' && isOf(title, intent.post) ? intent.post : undefined;
  if (filled === undefined && !pressed) {
    return { ...base, move: 'post', draft: [title, body].filter(Boolean).join('\n'), target: null };
  }
  const quoted = [title, tidy(lines.replace(/^> ?/gm, ''))].filter(Boolean).join('\n');
  const target = pressed ?? aPost({ permalink: address ?? null });
  // The words of one's own: what was not there from the start.
  const kept = sentence.length > LONGEST_SENTENCE ? sentence.trim() : '';
  const own = filled === undefined ? body : tidy(body.replace(filled, `${kept}\n`));
  return {
    ...base,
    move: 'quote',
    draft: own,
    target: target.text.length < quoted.length ? { ...target, text: quoted } : target,
  };
}

function isOf(title: string, post: Post): boolean {
  return title !== '' && (post.text === title || post.text.startsWith(`${title}\n`));
}

/** 1.0: a post that goes out later. */
function isScheduled(form: Element): boolean {
  return Boolean(form.querySelector<HTMLInputElement>('#post-schedule')?.value);
}

function composers(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll(`${COMMENT_FORM}, ${POST_FORM}`)]
    .filter(isShown)
    .flatMap((root) => composerAt(root, page, intent) ?? []);
}

function composerAt(root: Element, page: Page, intent?: Intent): Composer | undefined {
  return root.matches(COMMENT_FORM) ? commentComposer(root, page) : postComposer(root, intent);
}

function hasIcon(control: Element, name: string): boolean {
  return [...control.querySelectorAll('use')].some((use) => iconOf(use) === name);
}

/** Pictures have names in the file they are taken from (`icon.tsx`). */
function iconOf(use: Element): string {
  const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  return /#icon-([\w-]+)$/.exec(href)?.[1] ?? '';
}

function intent(event: Event, page: Page): Intent | undefined {
  const control = event.type === 'click' ? pressed(event, 'button, a[href]') : undefined;
  const post = control?.closest(`${COMMENT}, ${LISTING}`);
  if (!control || !post || post.closest('form')) return undefined;
  const isCrosspost = post.matches(LISTING) && /\/create_post$/.test(control.getAttribute('href') ?? '');
  const move = isCrosspost ? 'quote' : hasIcon(control, 'reply1') ? 'reply' : undefined;
  const read = move && readPost(post, page);
  return read ? { move, post: read, reposted: false } : undefined;
}

function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const target = targetOf(event);
  const root = target?.closest(`${COMMENT_FORM}, ${POST_FORM}`);
  if (!target || !root) return undefined;
  const isComment = root.matches(COMMENT_FORM);
  const sends =
    // In the form of a post the box has a form of its own, which sends nothing.
    (event.type === 'submit' && (isComment || target.matches('.post-form'))) ||
    (event.type === 'click' && pressed(event, 'button[type="submit"]') !== undefined) ||
    // The box of a new post hears the keys and does nothing with them (`markdown-textarea.tsx` without `onSubmit`).
    (isComment && isSendKey(event) && target.matches('textarea'));
  const composer = sends ? composerAt(root, page, before) : undefined;
  if (!composer || (composer.send && isDisabled(composer.send))) return undefined;
  const { move, draft, target: answered, send } = composer;
  return { move, draft, target: answered, composer, control: send };
}

/** The first link of the person's own menu. */
function me(page: Page): string | undefined {
  return personIn(page.document.querySelector('#dropdownUser a[href^="/u/"]'), page);
}

/** A text area follows the browser's own deletion: the client hears the `input` event it makes. */
function clear({ editor, move }: Composer): boolean {
  // A new post is a form of several fields, an address and a picture among them.
  return move === 'reply' && emptied(editor);
}

/** Pages by their paths (`routes.ts`). */
function kindOf({ pathname }: URL): string | undefined {
  if (/^\/(?:post|comment)\//.test(pathname)) return 'post';
  if (pathname === '/' || pathname.startsWith('/c/')) return 'feed';
  return /^\/(?:u\/|inbox$|search$|create_post$|notifications$|m\/)/.test(pathname) ? 'other' : undefined;
}

/** Where one writes a post, others like it are listed in the form; they are not read. */
function signsOfPosts({ pathname }: URL): string {
  return pathname === '/create_post' ? 'main > article' : 'article a[href^="/u/"]';
}

function check(page: Page): Check | undefined {
  const kind = kindOf(page.url);
  return checkPage(site, page, {
    kind,
    certain: kind === 'post',
    posts: { signs: signsOfPosts(page.url), tried: [LISTING, COMMENT, PERSON, TITLE] },
    composer: { signs: 'form textarea:not([id])', tried: [COMMENT_FORM, POST_FORM, BOX] },
  });
}

const site: Site = {
  id: 'lemmy',
  recognises: ({ document }) => document.querySelector('#app.lemmy-site') !== null,
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  messages: (page) => `${page.url.origin}/inbox`,
  clear,
};

export { site as lemmy };
