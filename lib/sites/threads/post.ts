/** Reading posts of Threads: what is one, who wrote it, what it says, what it quotes. */
import type { Counts, Post, Quoted } from '@/lib/types';
import { shortCount } from '../count';
import { isBefore } from '../order';
import type { Page } from '../site';
import { aPost } from '../target';
import { atHandle, linkOf, readText } from '../text';
import { isShown } from '../visible';
import { barOf } from './actions';
import { BOX, DIALOG, EDITOR, PAGELET, TIME } from './marks';

const PERMALINK = 'a[href*="/post/"], a[href^="/t/"]';

interface Path {
  /** Absent in the short form, `/t/CODE`. */
  readonly author: string | undefined;
  readonly code: string;
}

/** A post's address: `/@NAME/post/CODE`, perhaps with `/media` after it, or `/t/CODE`. */
export function pathOf(href: string | null | undefined): Path | undefined {
  const found = /^(?:https?:\/\/[^/]+)?\/(?:@([^/?#]+)\/post|t)\/([\w-]{5,})(?:[/?#]|$)/.exec(href ?? '');
  return found?.[2] ? { author: found[1], code: found[2] } : undefined;
}

/** The name in a link to a person's page. */
export function nameIn(href: string | null | undefined): string | undefined {
  return /^(?:https?:\/\/[^/]+)?\/@([^/?#]+)\/?(?:[?#]|$)/.exec(href ?? '')?.[1];
}

/**
 * When a post was made, out of its code: base 64 of a number whose bits above the 23rd are milliseconds since
 * 2011-08-24T21:07:01.721Z ("Sharding & IDs at Instagram", Instagram's engineers, 2012; a post of 2025-03 agrees).
 */
export function timeOfCode(code: string): string | null {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  if (code.length !== 11) return null;
  let number = 0n;
  for (const character of code) number = number * 64n + BigInt(digits.indexOf(character));
  const time = new Date(Number(number >> 23n) + 1314220021721);
  const year = time.getUTCFullYear();
  return year >= 2023 && year < 2100 ? time.toISOString() : null;
}

/** What belongs to this post and not to one inside it. */
function own<E extends Element = Element>(root: Element, selector: string, card?: Element): E[] {
  return [...root.querySelectorAll<E>(selector)].filter((found) => {
    const box = found.closest(BOX);
    return !card?.contains(found) && (box === root || !box || !root.contains(box));
  });
}

/** Whether a pressable thing is a post: it says when it was made. Rows of people, of messages and ads do not. */
function isPost(box: Element): boolean {
  return own(box, TIME).length > 0;
}

function isQuoted(box: Element): boolean {
  for (let at = box.parentElement?.closest(BOX); at; at = at.parentElement?.closest(BOX)) {
    if (isPost(at)) return true;
  }
  return false;
}

/** A dialog in which something is written shows copies of posts. */
function isCopy(element: Element): boolean {
  return element.closest(DIALOG)?.querySelector(EDITOR) != null;
}

/** Without the mark of a post: what lies around a link with a time in it and has labelled icons to press. */
function boxesByTime({ document }: Page): Element[] {
  const found: Element[] = [];
  for (const time of document.querySelectorAll(TIME)) {
    let box: Element | null = pathOf(time.closest('a')?.getAttribute('href')) ? time.parentElement : null;
    while (box && !(box.querySelector('[role="button"] svg[aria-label]') && barOf(box)))
      box = box.parentElement;
    if (box && box !== document.body && box !== document.documentElement) found.push(box);
  }
  return found;
}

export function posts(page: Page): Element[] {
  const marked = [...page.document.querySelectorAll(BOX)].filter((box) => isPost(box) && !isQuoted(box));
  const found = marked.length > 0 ? marked : boxesByTime(page);
  return [...new Set(found)].filter((box) => !isCopy(box) && isShown(box));
}

/** The post around a control, or an element in it. */
export function postAround(element: Element, page: Page): Element | undefined {
  let box = element.closest(BOX);
  while (box && (!isPost(box) || isQuoted(box))) box = box.parentElement?.closest(BOX) ?? null;
  if (box) return box;
  if (page.document.querySelector(BOX)) return undefined;
  return boxesByTime(page).find((candidate) => candidate.contains(element));
}

/** The link with the time in it, else the first to a post that is not among the words. */
function permalinkOf(root: Element, card?: Element): Path | undefined {
  const timed = own(root, TIME, card).map((time) => time.closest('a'));
  const links = [...timed, ...own(root, PERMALINK, card).filter((link) => !link.closest('span[dir="auto"]'))];
  return links.map((link) => pathOf(link?.getAttribute('href'))).find(Boolean);
}

/** By the post's own link: above a repost stands the name of whoever passed it on. */
function authorOf(root: Element, card?: Element): string | undefined {
  const name =
    permalinkOf(root, card)?.author ??
    own(root, 'a[href*="/@"]', card)
      .map((link) => nameIn(link.getAttribute('href')))
      .find(Boolean);
  return atHandle(name && safelyDecoded(name));
}

function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * What a post quotes: the pressable thing inside it; in pages drawn by the server a link to another post that holds
 * words (public extension code, 2026-07).
 */
function quoteCard(root: Element): Element | undefined {
  const box = [...root.querySelectorAll(BOX)].find((inner) => inner.querySelector('a[href*="/@"], [dir]'));
  if (box) return box;
  const [first, ...others] = [...root.querySelectorAll(PERMALINK)].filter((link) =>
    pathOf(link.getAttribute('href')),
  );
  const code = pathOf(first?.getAttribute('href'))?.code;
  const other = others.find(
    (link) => pathOf(link.getAttribute('href'))?.code !== code && link.querySelector('span[dir="auto"]'),
  );
  let card = other;
  while (first && card?.parentElement && !card.parentElement.contains(first)) card = card.parentElement;
  return card;
}

/** What stands beside the words: names, times, topics, buttons. */
function isLabel(span: Element, inQuote: boolean): boolean {
  if (span.closest('time, button, [role="button"]')) return true;
  const link = span.closest('a');
  // A quoted post's words may lie in the link to it (public extension code, 2026-07).
  return link !== null && !(inQuote && pathOf(link.getAttribute('href')));
}

/** "1/2": which part of a thread it is, in a `div` of its own among the words (public extension code, 2026-07). */
function isPartNumber(element: Element): boolean {
  return (
    element.tagName === 'DIV' &&
    element.querySelectorAll('span').length > 1 &&
    /^\s*\p{Nd}+\s*\/\s*\p{Nd}+\s*$/u.test(element.textContent ?? '')
  );
}

function wordsOf(root: Element, card: Element | undefined, inQuote = false): string {
  const spans = [...root.querySelectorAll('span[dir="auto"], div[dir="auto"]')].filter(
    (span) =>
      !card?.contains(span) &&
      !isLabel(span, inQuote) &&
      !root.contains(span.parentElement?.closest('span[dir="auto"], div[dir="auto"]') ?? null),
  );
  // Words are in a bare `span`; names, counts and labels have classes (public extension code, 2026).
  const plain = spans.filter((span) =>
    [...span.children].some((child) => child.tagName === 'SPAN' && !child.hasAttribute('class')),
  );
  const [time] = own(root, TIME, card);
  const after = spans.filter((span) => time && isBefore(time, span));
  return (plain.length > 0 ? plain : after)
    .map((span) => readText(span, (part) => isPartNumber(part) || part.matches('[role="button"]')))
    .filter((words) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words))
    .join('\n');
}

/** Pictures are in a `picture` or in a link to the post; people's own are bare or in a link to them (2026). */
function altOf(root: Element, card?: Element): string | null {
  const descriptions = [...root.querySelectorAll('img[alt]')]
    .filter((image) => !card?.contains(image))
    .filter((image) => image.closest('picture') || pathOf(image.closest('a')?.getAttribute('href')))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(Boolean);
  return descriptions.length > 0 ? descriptions.join('\n') : null;
}

function countsOf(root: Element, card?: Element): Counts {
  const bar = barOf(root, card);
  const count = (button: Element | undefined) => (button ? (shortCount(button.textContent) ?? 0) : null);
  return {
    replies: count(bar?.reply),
    reposts: count(bar?.repost),
    quotes: null,
    likes: count(bar?.like),
  };
}

function linkTo(path: Path | undefined, page: Page): string | null {
  if (!path) return null;
  return linkOf(path.author ? `/@${path.author}/post/${path.code}` : `/t/${path.code}`, page.url) ?? null;
}

function quotedIn(card: Element | undefined, page: Page): Quoted | null {
  if (!card) return null;
  const deeper = quoteCard(card);
  const author = authorOf(card, deeper);
  const text = wordsOf(card, deeper, true);
  // What is gone is a notice without a name.
  if (!author && !text) return null;
  return {
    author: author ?? null,
    text,
    permalink: linkTo(permalinkOf(card, deeper), page),
    alt: altOf(card),
  };
}

/** The post that a page is about, found once for a page that is handed in: all of its posts ask for it. */
const focalPosts = new WeakMap<Page, Element | null>();

function focalOf(page: Page): Element | undefined {
  const known = focalPosts.get(page);
  if (known === null || known?.isConnected) return known ?? undefined;
  const code = pathOf(page.url.pathname)?.code;
  const links = code ? page.document.querySelectorAll(`${PAGELET} a[href*="/post/${code}"] time`) : [];
  const focal = [...links].find(isShown)?.closest(BOX) ?? null;
  focalPosts.set(page, focal);
  return focal ?? undefined;
}

/**
 * Whom a post on a post's page answers: in one place the post before it, else the post the page is about, which itself
 * answers the one above it. Who goes on in a thread of their own answers nobody.
 */
function answersOf(root: Element, author: string | undefined, page: Page): string | null {
  const place = root.closest(PAGELET);
  if (!place || !pathOf(page.url.pathname)) return null;
  const focal = focalOf(page);
  const parent = beforeIn(place, root) ?? (focal === root ? above(place) : focal);
  if (!parent || !isBefore(parent, root)) return null;
  const answered = authorOf(parent, quoteCard(parent));
  return answered && answered !== author ? answered : null;
}

function lastPostIn(part: Element): Element | undefined {
  return [part, ...part.querySelectorAll(BOX)]
    .filter((box) => box.matches(BOX) && isPost(box) && !isQuoted(box))
    .at(-1);
}

/** The nearest post before this one in the same place, going out from it. */
function beforeIn(place: Element, root: Element): Element | undefined {
  for (let at: Element | null = root; at && at !== place; at = at.parentElement) {
    for (let part = at.previousElementSibling; part; part = part.previousElementSibling) {
      const post = lastPostIn(part);
      if (post) return post;
    }
  }
  return undefined;
}

/** The last post of the place before this one. */
function above(place: Element): Element | undefined {
  const number = Number(/\d+$/.exec(place.getAttribute('data-pagelet') ?? '')?.[0]);
  const before = [
    ...place.ownerDocument.querySelectorAll(`[data-pagelet="threads_post_page_${number - 1}"]`),
  ];
  const shown = before.find(isShown);
  return shown && lastPostIn(shown);
}

export function readPost(root: Element, page: Page): Post | undefined {
  const card = quoteCard(root);
  const author = authorOf(root, card);
  const text = wordsOf(root, card);
  if (!author && !text) return undefined;
  const path = permalinkOf(root, card);
  const [time] = own(root, TIME, card);
  return aPost({
    author: author ?? null,
    text,
    time: time?.getAttribute('datetime') ?? (path && timeOfCode(path.code)) ?? null,
    permalink: linkTo(path, page),
    counts: countsOf(root, card),
    alt: altOf(root, card),
    quoted: quotedIn(card, page),
    answers: answersOf(root, author, page),
  });
}
