/**
 * YouTube (www.youtube.com, m.youtube.com): the comments below videos, shorts and community posts. Its elements have names of
 * their own, which last; ids repeat in every comment and are looked for inside one. From public extension code and its
 * tests, 2023–2026, said where it is used. The live chat is in a frame of its own and left alone.
 *
 * Ids are looked for as attributes: a browser asked for an id looks at every element that has it, and each comment has all of them.
 */
import type { Post } from '@/lib/types';
import { checkPage } from './check';
import { exactCount, shortCount } from './count';
import { isDisabled, isSendKey, pressed, targetOf } from './press';
import type { Attempt, Check, Composer, Intent, Page, Site } from './site';
import { aPost, NO_COUNTS } from './target';
import { atHandle, handleIn, linkOf, readDraft, readText, tidy } from './text';
import { isShown } from './visible';

/** A comment: `view-model` since 2024, `renderer` before; `ytm-` on the mobile page (2026). */
const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer, ytm-comment-view-model';
/** A comment with all that answers it. Since 2025 each answer is a thread again, nested in `yt-sub-thread` (2026-09). */
const THREAD = 'ytd-comment-thread-renderer, ytm-comment-thread-renderer';
/** What a community writes and reads; `ytd-post-renderer` in feeds. */
const COMMUNITY =
  'ytd-backstage-post-renderer, ytd-post-renderer, ytm-backstage-post-renderer, ytm-post-renderer';
/** A video on its own page, a short on its own (2023–2026). */
const VIDEO = 'ytd-watch-metadata, ytm-slim-video-metadata-section-renderer';
const SHORT = 'ytd-reel-video-renderer, ytm-reel-player-overlay-renderer';
const BOX = 'ytd-commentbox, ytm-comment-simplebox-renderer, ytm-comment-reply-dialog-renderer';
const EDITOR =
  '[id="contenteditable-root"], textarea.YtmCommentSimpleboxRendererReply, textarea.YtmCommentReplyDialogRendererInput';
const SEND = '[id="submit-button"] button, [id="submit-button"] a, button[id="submit-button"]';
/** Around a box that answers a comment; a box in a comment without it changes that comment. */
const ANSWERS =
  '[id="reply-dialog"], ytd-comment-reply-dialog-renderer, ytm-comment-reply-dialog-renderer, dialog';
const COMMUNITY_AUTHOR = '[id="author-text"], .ytmBackstagePostHeaderAuthor';
const WORDS = '[id="content-text"], .YtmCommentRendererText, .comment-text';

/** The first that matches in a comment itself, not in a box below it. In a list of selectors no browser goes by the id. */
function own(root: Element, selector: string): Element | undefined {
  return [...root.querySelectorAll(`${selector}, no-id`)].find((found) => !found.closest(BOX));
}

function handleOf(link: Element | undefined): string | undefined {
  const path = /\/(@[^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  try {
    return atHandle(path && decodeURIComponent(path));
  } catch {
    return atHandle(path);
  }
}

/** The handle is a comment's name and stands in the link to the channel, which old channels have without one. */
function authorOf(root: Element, selector: string): string | undefined {
  const name = own(root, selector);
  const link = name?.matches('a[href]') ? name : (name?.querySelector('a[href]') ?? name?.closest('a[href]'));
  return handleIn(name?.textContent) ?? handleOf(link ?? undefined);
}

/** YouTube wraps lines in `span`s with line breaks in their text, which its style keeps. */
function wordsIn(element: Element | undefined): string {
  return element ? tidy(readText(element)) : '';
}

/** The address of a comment: its page's, with the comment's number (`lc`). */
function addressOf(comment: Element, page: Page): string | null {
  const link = [...comment.querySelectorAll('a[href*="lc="]')].find((found) => !found.closest(WORDS));
  try {
    const url = new URL(link?.getAttribute('href') ?? '', page.url);
    const lc = url.searchParams.get('lc');
    const v = url.searchParams.get('v');
    return lc && link ? `${url.origin}${url.pathname}?${v ? `v=${v}&` : ''}lc=${lc}` : null;
  } catch {
    return null;
  }
}

/** The comment that another one answers: that of the next thread around, or the thread's own where answers lie flat in it (before 2025). */
function parentOf(comment: Element): Element | undefined {
  const own = comment.closest(THREAD);
  const first = own?.querySelector(COMMENT);
  if (first && first !== comment) return first;
  return own?.parentElement?.closest(THREAD)?.querySelector(COMMENT) ?? undefined;
}

function readComment(comment: Element, page: Page): Post | undefined {
  const author = authorOf(
    comment,
    '[id="author-text"], [id="header-author"] a[href], .YtmCommentRendererTitle, a.YtmCommentRendererIconContainer',
  );
  const text = wordsIn(own(comment, WORDS));
  if (!author && !text) return undefined;
  const parent = parentOf(comment);
  const likes = own(comment, '[id="vote-count-middle"], .YtmCommentRendererCount');
  const more = comment.closest(THREAD)?.querySelector(COMMENT) === comment ? repliesTo(comment) : undefined;
  const answered = parent ? (handleIn(/^@\S+/.exec(text)?.[0]) ?? authorIn(parent)) : authorHere(page);
  return aPost({
    author: author ?? null,
    text,
    permalink: addressOf(comment, page),
    counts: { ...NO_COUNTS, replies: more ?? null, likes: shortCount(likes?.textContent) ?? null },
    answers: answered ?? null,
  });
}

function authorIn(comment: Element): string | undefined {
  return authorOf(comment, '[id="author-text"], [id="header-author"] a[href], .YtmCommentRendererTitle');
}

/** On the button that shows them, in any language; the old one stays in the page, hidden, beside the new (2026-08). */
function repliesTo(comment: Element): number | undefined {
  const thread = comment.closest(THREAD);
  const buttons = thread?.querySelectorAll(
    '[id="more-replies-sub-thread"], [id="more-replies"], .YtmCommentRendererReplies',
  );
  const own = [...(buttons ?? [])].find((button) => button.closest(THREAD) === thread && isShown(button));
  return shortCount(own?.textContent);
}

/** The video's number or the short's; other addresses are no videos. */
function videoHere({ url }: Page): string | undefined {
  const id =
    url.pathname === '/watch' ? url.searchParams.get('v') : /^\/shorts\/([\w-]+)/.exec(url.pathname)?.[1];
  if (!id) return undefined;
  return url.pathname === '/watch' ? `${url.origin}/watch?v=${id}` : `${url.origin}/shorts/${id}`;
}

function ownerOf(video: Element): string | undefined {
  const owner = own(
    video,
    'ytd-video-owner-renderer a[href*="/@"], ytm-slim-owner-renderer a[href*="/@"], yt-reel-channel-bar-view-model a[href*="/@"], [id="channel-name"] a[href*="/@"]',
  );
  return handleOf(owner) ?? handleIn(owner?.textContent);
}

function readVideo(video: Element, page: Page): Post | undefined {
  const title = own(
    video,
    '[id="title"] h1, h1.title, .slim-video-information-title, yt-shorts-video-title-view-model, .ytShortsVideoTitleViewModelShortsVideoTitle, .reel-player-header h2',
  );
  const about = own(
    video,
    '[id="description-inline-expander"] [id="expanded"], [id="description-inline-expander"] [id="attributed-snippet-text"], [id="description-inline-expander"]',
  );
  const author = ownerOf(video);
  const text = [wordsIn(title), wordsIn(about)].filter(Boolean).join('\n');
  if (!author || !text) return undefined;
  const count = [...page.document.querySelectorAll('ytd-comments-header-renderer')]
    .find(isShown)
    ?.querySelector('[id="count"]');
  const likes = own(
    video,
    'like-button-view-model button, [id="segmented-like-button"] button, [id="like-button"] button',
  );
  return aPost({
    author,
    text,
    permalink: videoHere(page) ?? null,
    counts: {
      ...NO_COUNTS,
      replies: exactCount(count?.textContent) ?? null,
      likes: shortCount(likes && readText(likes)) ?? null,
    },
  });
}

function readCommunity(post: Element, page: Page): Post | undefined {
  const author = authorOf(post, COMMUNITY_AUTHOR);
  const text = wordsIn(own(post, '[id="content-text"], [id="home-content-text"], [id="post-text"]'));
  if (!author && !text) return undefined;
  const time = own(
    post,
    '[id="published-time-text"] a[href*="/post/"], a[href*="/post/"], a[href*="/community?lb="]',
  );
  const replies = own(post, '[id="reply-button-end"], [id="comment-button"]');
  return aPost({
    author: author ?? null,
    text,
    permalink: linkOf(time?.getAttribute('href'), page.url) ?? null,
    counts: {
      ...NO_COUNTS,
      replies: shortCount(replies && readText(replies)) ?? null,
      likes: shortCount(own(post, '[id="vote-count-middle"]')?.textContent) ?? null,
    },
  });
}

/** What the comments of this page are about: the video, the short that is playing, or the community post. */
function focalElement(page: Page): Element | undefined {
  const { document } = page;
  if (/^\/(?:post|channel\/[^/]+\/community|@[^/]+\/community)/.test(page.url.pathname)) {
    const post = document.querySelector(COMMUNITY);
    return post && isShown(post) ? post : [...document.querySelectorAll(COMMUNITY)].find(isShown);
  }
  if (page.url.pathname.startsWith('/shorts/')) {
    const shorts = [...document.querySelectorAll(SHORT)].filter(isShown);
    return shorts.find((short) => short.hasAttribute('is-active')) ?? shorts[0];
  }
  if (page.url.pathname !== '/watch') return undefined;
  // The video stands before its comments: the first is usually it, and the search ends there.
  const first = document.querySelector(VIDEO);
  return first && isShown(first) ? first : [...document.querySelectorAll(VIDEO)].find(isShown);
}

function authorHere(page: Page): string | undefined {
  const element = focalElement(page);
  return element?.matches(COMMUNITY) ? authorOf(element, COMMUNITY_AUTHOR) : element && ownerOf(element);
}

function focalOf(page: Page): Post | undefined {
  const element = focalElement(page);
  if (!element) return undefined;
  return element.matches(COMMUNITY) ? readCommunity(element, page) : readVideo(element, page);
}

function readPost(element: Element, page: Page): Post | undefined {
  if (element.matches(COMMENT)) return readComment(element, page);
  if (element.matches(COMMUNITY)) return readCommunity(element, page);
  return element.matches(`${VIDEO}, ${SHORT}`) ? readVideo(element, page) : undefined;
}

/** The page's own video, community posts and comments. A shared post inside another, and old screens that are kept, are none. */
function posts(page: Page): Element[] {
  const focal = focalElement(page);
  return [...page.document.querySelectorAll(`${VIDEO}, ${SHORT}, ${COMMUNITY}, ${COMMENT}`)].filter(
    (element) =>
      isShown(element) &&
      (element === focal || !element.matches(`${VIDEO}, ${SHORT}`)) &&
      !element.parentElement?.closest(`${COMMUNITY}, ${COMMENT}`) &&
      (!element.matches(COMMENT) || element.querySelector(WORDS) !== null),
  );
}

/** A community post for later, or with a poll, is left alone (public extension tests, 2026). */
function isPlain(box: Element): boolean {
  const panels = box.querySelectorAll(
    '[id="scheduling-panel"], ytd-date-time-picker-renderer, ytd-backstage-poll-editor-renderer, ytd-backstage-quiz-editor-renderer',
  );
  return ![...panels].some(isShown);
}

/** What a box answers; `null` for a new community post, `undefined` where something published is being changed. */
function answeredBy(box: Element, page: Page, intent?: Intent): Post | null | undefined {
  const comment = box.closest(COMMENT);
  const reply = box.closest(ANSWERS);
  if (comment) return reply ? (readComment(comment, page) ?? null) : undefined;
  if (box.closest('ytd-backstage-post-dialog-renderer')) return null;
  if (box.closest(COMMUNITY)) return undefined;
  if (box.matches('ytm-comment-simplebox-renderer') || reply) return onMobile(box, reply, page, intent);
  return focalOf(page) ?? null;
}

/** The mobile page opens a dialog without the comment in it, or a panel with the comment before the box (2026; in part a guess). */
function onMobile(box: Element, reply: Element | null, page: Page, intent?: Intent): Post | null {
  if (reply && intent) return intent.post;
  const panel = box.closest(
    'ytm-engagement-panel-section-list-renderer, ytm-section-list-renderer, ytm-item-section-renderer',
  );
  const before = [...(panel?.querySelectorAll(COMMENT) ?? [])].find(
    (comment) => (comment.compareDocumentPosition(box) & 4) /* following */ !== 0,
  );
  if (before) return readComment(before, page) ?? null;
  return reply ? null : (focalOf(page) ?? null);
}

/** The mobile page's send control has no mark: it stands last behind the text area (a guess, 2026). */
function sendOf(box: Element, editor: Element): HTMLElement | null {
  const send = box.querySelector<HTMLElement>(SEND);
  if (send || editor.tagName !== 'TEXTAREA') return send;
  const behind = [...box.querySelectorAll<HTMLElement>('button')].filter(
    (button) => (editor.compareDocumentPosition(button) & 4) /* following */ !== 0,
  );
  return behind.at(-1) ?? null;
}

/** Lines are broken by `br` alone, or by whatever the browser makes of a pasted text. */
function draftOf(editor: HTMLElement): string {
  const isFlat = editor.querySelector('br') !== null && !editor.querySelector('div, p');
  return isFlat ? readText(editor) : readDraft(editor);
}

function composerAt(box: Element, page: Page, intent?: Intent): Composer | undefined {
  const editor = box.querySelector<HTMLElement>(EDITOR);
  if (!editor || !isShown(editor) || !isPlain(box)) return undefined;
  const target = answeredBy(box, page, intent);
  if (target === undefined) return undefined;
  const isNew = box.closest('ytd-backstage-post-dialog-renderer') !== null;
  return {
    root: box,
    editor,
    move: isNew ? 'post' : 'reply',
    draft: draftOf(editor),
    target,
    send: sendOf(box, editor),
  };
}

function composers(page: Page, intent?: Intent): Composer[] {
  return [...page.document.querySelectorAll(BOX)].flatMap((box) => composerAt(box, page, intent) ?? []);
}

/** On the mobile page any control of a comment may be the one that answers it: they have no marks, and the others open no box. */
function intent(event: Event, page: Page): Intent | undefined {
  const control = pressed(
    event,
    '[id="reply-button-end"] button, [id="reply-button"] button, ytm-comment-renderer button',
  );
  const comment = control?.closest(COMMENT);
  const post = comment && !control?.closest(BOX) ? readComment(comment, page) : undefined;
  return post && { move: 'reply', post, reposted: false };
}

/**
 * Plain Enter makes a line. No source says that Ctrl+Enter sends; people expect it of every comment box, and taken for a send
 * where it is none, it costs a question at most.
 */
function attempt(event: Event, page: Page, before?: Intent): Attempt | undefined {
  const pressedHere = event.type === 'click' ? pressed(event, 'button, a') : undefined;
  const at = pressedHere ?? (isSendKey(event) ? targetOf(event)?.closest(EDITOR) : undefined);
  const box = at?.closest(BOX);
  const composer = box && composerAt(box, page, before);
  if (!composer?.send || isDisabled(composer.send)) return undefined;
  if (pressedHere ? pressedHere !== composer.send : !composer.editor.contains(at ?? null)) return undefined;
  const { move, draft, target, send } = composer;
  return { move, draft, target, composer, control: send };
}

/** Shown only while the account menu is open (2024); the page keeps one's handle nowhere else in sight. */
function me(page: Page): string | undefined {
  return handleIn(
    page.document.querySelector('ytd-active-account-header-renderer [id="channel-handle"]')?.textContent,
  );
}

function kindOf({ pathname }: URL): string | undefined {
  if (pathname === '/watch') return 'video';
  if (pathname.startsWith('/shorts/')) return 'short';
  return /^\/post\/|\/(?:community|posts)$/.test(pathname) ? 'community' : undefined;
}

function check(page: Page): Check | undefined {
  return checkPage(site, page, {
    kind: kindOf(page.url),
    certain: false,
    posts: { signs: 'a[href*="lc="], a[href^="/post/"]', tried: [COMMENT, VIDEO, COMMUNITY, WORDS] },
    composer: {
      signs: `ytd-comment-simplebox-renderer [contenteditable="true"], ytd-comment-reply-dialog-renderer [contenteditable="true"]`,
      tried: [BOX, EDITOR, SEND],
    },
  });
}

const site: Site = {
  id: 'youtube',
  recognises: (page) =>
    /(^|\.)youtube\.com$/.test(page.url.hostname) && !page.url.pathname.startsWith('/live_chat'),
  me,
  posts,
  post: readPost,
  composers,
  intent,
  attempt,
  check,
  // Polymer's editor keeps the text in a property of its own: never cleared.
  clear: () => false,
};

export { site as youtube };
