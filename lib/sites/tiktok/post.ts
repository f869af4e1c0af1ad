/** Reading TikTok's videos and the comments on them: both are posts, and a comment answers. */
import type { Post } from '@/lib/types';
import { exactCount, shortCount } from '../count';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { atHandle, handleIn, readText } from '../text';
import { isShown } from '../visible';
import { BROWSER, CAPTION, COMMENT, INPUT, ITEM, MAKER, THREAD, WORDS } from './marks';

interface Path {
  readonly name: string;
  /** Absent in the address of a person's page. */
  readonly id: string | undefined;
  readonly kind: string | undefined;
}

/** `/@NAME`, `/@NAME/video/ID` or `/@NAME/photo/ID`. */
export function pathOf(href: string | null | undefined): Path | undefined {
  const found = /^(?:https?:\/\/[^/]+)?\/@([^/?#]+)(?:\/(video|photo)\/(\d{8,20}))?\/?(?:[?#]|$)/.exec(
    href ?? '',
  );
  return found?.[1] ? { name: found[1], kind: found[2], id: found[3] } : undefined;
}

/**
 * When a video or comment was made, out of its number, whose upper 32 bits are seconds since 1970 (public forensic tools, 2020;
 * a comment's number and date of 2022-04 agree). Dates shown are localised words.
 */
export function timeOfId(id: string | null | undefined): string | null {
  if (!id || !/^\d{17,20}$/.test(id)) return null;
  const time = new Date(Number(BigInt(id) >> 32n) * 1000);
  const year = time.getUTCFullYear();
  return year >= 2014 && year < 2100 ? time.toISOString() : null;
}

/** An ad's parts are called `…-ad-…` (guess after public ad blockers, 2026). */
export function isAd(item: Element): boolean {
  const marked = [item, ...item.querySelectorAll('[data-e2e*="ad"]')];
  return marked.some((part) => /(?:^|-)ads?(?:-|$)/.test(part.getAttribute('data-e2e') ?? ''));
}

/** The element of the video that a mark belongs to. */
export function videoAround(mark: Element): Element | undefined {
  const item = mark.closest(`${ITEM}, ${BROWSER}`) ?? mark.closest('[role="dialog"], article');
  if (item) return item;
  // Without its names: the smallest thing with a maker and a caption of its own.
  let around = mark.parentElement;
  while (around && !(around.querySelector(MAKER) && around.querySelector(CAPTION)))
    around = around.parentElement;
  return around && around !== mark.ownerDocument.body ? around : undefined;
}

/** The element of the comment that these words are of: the smallest with a link to a person besides the words. */
export function commentAround(words: Element): Element | undefined {
  const known = words.closest(COMMENT);
  if (known) return known;
  let around = words.parentElement;
  while (around && !personLink(around, words)) around = around.parentElement;
  const isOne = around && [...around.querySelectorAll('[data-e2e^="comment-level-"]')].length <= 1;
  return around && isOne && around !== words.ownerDocument.body ? around : undefined;
}

function personLink(root: Element, words?: Element): Element | undefined {
  return [...root.querySelectorAll('a[href*="/@"]')].find(
    (link) => !words?.contains(link) && pathOf(link.getAttribute('href'))?.name,
  );
}

export function posts(page: Page): Element[] {
  const found = new Set<Element>();
  for (const mark of page.document.querySelectorAll(`${MAKER}, ${CAPTION}, ${WORDS}`)) {
    if (mark.parentElement?.closest(WORDS)) continue;
    const post = mark.matches(WORDS) ? commentAround(mark) : videoAround(mark);
    if (post) found.add(post);
  }
  return [...found].filter((post) => isShown(post) && (isComment(post) || !isAd(post)));
}

export function isComment(post: Element): boolean {
  return (
    wordsOf(post) !== undefined &&
    !post.matches(`${ITEM}, ${BROWSER}`) &&
    !post.querySelector(`${MAKER}, ${CAPTION}`)
  );
}

function wordsOf(comment: Element): Element | undefined {
  return comment.querySelector(WORDS) ?? undefined;
}

export function readPost(post: Element, page: Page): Post | undefined {
  return isComment(post) ? readComment(post, page) : readVideo(post, page);
}

/** What belongs to the video and not to a comment beside it. */
function ofVideo(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter(
    (found) => !found.closest(`${COMMENT}, ${THREAD}, ${INPUT}`),
  );
}

function makerOf(item: Element): string | undefined {
  for (const mark of ofVideo(item, MAKER)) {
    const link = mark.closest('a') ?? mark.querySelector('a');
    const name = pathOf(link?.getAttribute('href'))?.name;
    if (name) return atHandle(decoded(name));
    const text = mark.textContent?.trim();
    if (text && /^@?[\p{L}\p{N}._]+$/u.test(text)) return atHandle(text);
  }
  const links = ofVideo(item, 'a[href*="/@"]').filter((link) => !link.closest(CAPTION));
  const name = links.map((link) => pathOf(link.getAttribute('href'))?.name).find(Boolean);
  return name ? atHandle(decoded(name)) : undefined;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The player's id ends in the video's number; else a link to it, else the page's address. */
function numberOf(item: Element, author: string | undefined, page: Page): Path | undefined {
  const name = author?.slice(1) ?? '';
  const player = ofVideo(item, '[id^="xgwrapper-"]')[0]?.id;
  const id = /(\d{15,20})$/.exec(player ?? '')?.[1];
  if (id && name) return { name, id, kind: 'video' };
  const links = ofVideo(item, 'a[href*="/video/"], a[href*="/photo/"]').map((a) =>
    pathOf(a.getAttribute('href')),
  );
  const own = links.find((path) => path?.id && (!author || atHandle(decoded(path.name)) === author));
  if (own) return own;
  const here = pathOf(page.url.pathname);
  return here?.id && (!author || atHandle(decoded(here.name)) === author) ? here : undefined;
}

function addressOf({ name, kind, id }: Path, page: Page): string | null {
  return id ? `${page.url.origin}/@${name}/${kind ?? 'video'}/${id}` : null;
}

function readVideo(item: Element, page: Page): Post | undefined {
  const author = makerOf(item);
  const [caption] = ofVideo(item, CAPTION);
  const text = caption ? readText(caption) : '';
  if (!author && !text) return undefined;
  const path = numberOf(item, author, page);
  const count = (names: string) => {
    const shown = ofVideo(item, names)[0];
    return shown ? (shortCount(shown.textContent) ?? 0) : null;
  };
  return aPost({
    author: author ?? null,
    text,
    time: timeOfId(path?.id),
    permalink: path ? addressOf(path, page) : null,
    counts: {
      replies: count('[data-e2e="comment-count"], [data-e2e="browse-comment-count"]'),
      // What is counted as shared goes anywhere, reposts among it.
      reposts: null,
      quotes: null,
      likes: count('[data-e2e="like-count"], [data-e2e="browse-like-count"]'),
    },
    alt: altIn(item),
  });
}

/** Posts of pictures: what is said of each, where something is (the class is that of their slides, 2026). */
function altIn(item: Element): string | null {
  const said = ofVideo(item, 'img[class*="ImgPhotoSlide"][alt]').map(
    (image) => image.getAttribute('alt')?.trim() ?? '',
  );
  const descriptions = [...new Set(said.filter(Boolean))];
  return descriptions.length > 0 ? descriptions.join('\n') : null;
}

/** Which of the two levels a comment is on. */
function isAnswer(comment: Element): boolean {
  return /-2$/.test(wordsOf(comment)?.getAttribute('data-e2e') ?? '');
}

function authorOf(comment: Element): string | undefined {
  const name = pathOf(personLink(comment, wordsOf(comment))?.getAttribute('href'))?.name;
  return name ? atHandle(decoded(name)) : undefined;
}

/** Beside the name of who answers an answer stands that of whom (guess); else it is the thread's first comment. */
function answeredBy(comment: Element, page: Page): string | null {
  if (!isAnswer(comment)) {
    const item = comment.closest(`${ITEM}, ${BROWSER}`);
    const here = pathOf(page.url.pathname);
    return (here?.id && atHandle(decoded(here.name))) || (item && makerOf(item)) || null;
  }
  const own = authorOf(comment);
  const beside = [...comment.querySelectorAll('[data-e2e^="comment-username"] a[href*="/@"]')]
    .map((link) => pathOf(link.getAttribute('href'))?.name)
    .map((name) => (name ? atHandle(decoded(name)) : undefined))
    .find((name) => name && name !== own);
  const first = comment.closest(THREAD)?.querySelector('[data-e2e="comment-level-1"]');
  const parent = first && commentAround(first);
  return beside ?? (parent && authorOf(parent)) ?? null;
}

function readComment(comment: Element, page: Page): Post | undefined {
  const words = wordsOf(comment);
  const author = authorOf(comment);
  const text = words ? readText(words) : '';
  if (!author && !text) return undefined;
  const answers = answeredBy(comment, page);
  return aPost({
    author: author ?? null,
    text,
    // In the drawer comments have no number (2026-09).
    time: timeOfId(comment.id) ?? timeOfId(comment.getAttribute('data-comment-id')),
    counts: { ...NO_COUNTS, replies: repliesTo(comment), likes: likesOf(comment) },
    answers: answers === author ? null : answers,
  });
}

function likesOf(comment: Element): number | null {
  const shown = comment.querySelector('[data-e2e="comment-like-count"], [class*="DivLikeContainer"] span');
  return shown ? (shortCount(shown.textContent) ?? 0) : null;
}

/** "View 12 replies", while they are folded. */
function repliesTo(comment: Element): number | null {
  if (isAnswer(comment)) return null;
  const thread = comment.closest(THREAD);
  const folded = thread?.querySelector('[class*="DivViewRepliesContainer"]');
  return exactCount(folded?.textContent) ?? null;
}

/** Names and the like that an editor's prompt may hold. */
export function isNamedIn(prompt: string, post: Post): boolean {
  const name = post.author?.slice(1).toLowerCase();
  return Boolean(name && handleIn(` @${name}`) && prompt.toLowerCase().includes(name));
}
