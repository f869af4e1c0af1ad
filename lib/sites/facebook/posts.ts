/** Reading posts and comments. Classes are hashed and change with every build; roles, marks for advertisers and links stay. */
import type { Counts, Post, Quoted } from '@/lib/types';
import { shortCount } from '../count';
import { isBefore } from '../order';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { readText, tidy } from '../text';
import { isShown } from '../visible';
import { commentAt, pageAt, postAt } from './links';
import { authorOf, COMMENT, commenterOf, headingOf, headingsIn, MESSAGE, own } from './people';

/** The row below a post (a page of 2026; public extension code, 2025–2026). */
export const ACTIONS =
  '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"], [data-ad-rendering-role="share_button"]';
/** A place in a feed. In 2026 the `article` in it is empty, and the post is a plain child (public extension tests, captured 2026-10). */
const UNIT = '[aria-posinset], [role="article"], [role="feed"] > *';
/** Only a sponsored post has such a link or such a button (public filter code, 2025–2026). */
const OF_AN_AD =
  'a[href*="/ads/about"], a[href*="ad_preferences"], [data-ad-rendering-role^="cta"], a[href*="ads_id="]';
/** Where the site says things of its own or people write in private. */
const ELSEWHERE = '[role="navigation"], [role="banner"], [role="contentinfo"], [contenteditable]';
/** Marks that say where a word may break or hold letters apart; Facebook strews them over what is not to be read by machines. */
const STREWN = /[\u034f\u00ad\u200b\u2060\ufeff]/g;

/** Nothing outside of the words: pressable things ("See more"), and what is hidden from everybody's ears. */
const notSaid = (part: Element) =>
  part.getAttribute('role') === 'button' ||
  part.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none/.test(part.getAttribute('style') ?? '');

/** The words in `elements`, each block of them a line. */
function linesOf(elements: readonly Element[]): string {
  const blocks = elements.flatMap((element) => {
    const inner = [...element.querySelectorAll('div[dir="auto"]')].filter(
      (block) => !block.querySelector('div[dir="auto"]') && !block.closest('[aria-hidden="true"]'),
    );
    return inner.length > 0 ? inner : [element];
  });
  const words = blocks.map((block) => readText(block, notSaid)).join('\n');
  return tidy(words.replace(STREWN, ''));
}

/** The post's place in the page: the smallest element that holds its name and the row below it, or its place in a feed. */
function rootsIn(page: Page): Element[] {
  const found = new Set<Element>();
  const above = new Set<Element>();
  const take = (root: Element) => {
    found.add(root);
    for (let at = root.parentElement; at && !above.has(at); at = at.parentElement) above.add(at);
  };
  for (const marker of page.document.querySelectorAll(ACTIONS)) {
    const root = rootAround(marker, page, found);
    if (root) take(root);
  }
  const byActions = [...found];
  for (const unit of page.document.querySelectorAll(UNIT)) {
    if (unit.closest(COMMENT) || above.has(unit) || isInside(unit, found)) continue;
    if (headingsIn(unit, page).length > 0) take(unit);
  }
  return merged(byActions, [...found].slice(byActions.length));
}

/** Two lists in page order as one. A sort would look from one sibling to the other for each comparison. */
function merged(some: readonly Element[], others: readonly Element[]): Element[] {
  const all: Element[] = [];
  let at = 0;
  for (const element of some) {
    for (let other = others[at]; other && isBefore(other, element); other = others[at]) {
      all.push(other);
      at += 1;
    }
    all.push(element);
  }
  return [...all, ...others.slice(at)];
}

function isInside(element: Element, found: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (found.has(at)) return true;
  return false;
}

function rootAround(marker: Element, page: Page, found: ReadonlySet<Element>): Element | undefined {
  const kind = marker.getAttribute('data-ad-rendering-role');
  for (let at = marker.parentElement; at && at !== page.document.body; at = at.parentElement) {
    if (found.has(at)) return undefined;
    // Two rows are two posts: this one has no name.
    if (at.querySelectorAll(`[data-ad-rendering-role="${kind}"]`).length > 1) return undefined;
    if (headingsIn(at, page).length > 0) return at;
  }
  return undefined;
}

function shownRoots(page: Page): Element[] {
  return rootsIn(page).filter(
    (root) => isShown(root) && !root.querySelector(OF_AN_AD) && !root.closest(ELSEWHERE),
  );
}

/** All posts and comments, the posts first among their own. */
export function postsIn(page: Page): Element[] {
  const comments = [...page.document.querySelectorAll(COMMENT)].filter(
    (comment) => comment.querySelector('a[href*="comment_id="]') && !comment.closest(ELSEWHERE),
  );
  return merged(shownRoots(page), comments.filter(isShown));
}

/** Where a shared post begins: the branch of the second heading. */
function cardOf(root: Element, page: Page): Element | undefined {
  const [first, second] = headingsIn(root, page);
  if (!first || !second) return undefined;
  let branch: Element = second;
  while (branch.parentElement && branch.parentElement !== root && !branch.parentElement.contains(first)) {
    branch = branch.parentElement;
  }
  return branch;
}

/** The words marked as such, the outermost mark only; else the longest run of words that is nobody's name. */
function wordsIn(root: Element, card: Element | undefined): string {
  const messages = own(root, MESSAGE).filter(
    (message) => !message.parentElement?.closest(MESSAGE) && !card?.contains(message),
  );
  if (messages.length > 0) return linesOf(messages);
  const runs = own(root, 'div[dir="auto"]').filter(
    (run) =>
      !card?.contains(run) &&
      !run.parentElement?.closest('div[dir="auto"]') &&
      !run.closest('a, h2, h3, h4, h5, [role="button"], [contenteditable], [aria-hidden="true"], form') &&
      !run.querySelector('a h2, h2, h3, h4, h5, form, [role="article"]'),
  );
  return runs.map((run) => linesOf([run])).reduce((a, b) => (b.length > a.length ? b : a), '');
}

function altIn(root: Element, card?: Element): string | null {
  const descriptions = own(root, 'a[href*="/photo"] img[alt], img[data-imgperflogname][alt]')
    .filter((image) => !card?.contains(image) && !image.closest(MESSAGE))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(Boolean);
  return descriptions.length > 0 ? [...new Set(descriptions)].join('\n') : null;
}

/**
 * Beside each drawing of the row below stands its number since 2026 (public extension tests, 2026); before, the row had words, and
 * above it two numbers in a line of their own.
 */
function countsOf(root: Element): Counts {
  const beside = (role: string) => {
    const control = root
      .querySelector(`[data-ad-rendering-role="${role}_button"]`)
      ?.closest('[role="button"]');
    return (control && shortCount(readText(control))) ?? null;
  };
  const counts = { replies: beside('comment'), reposts: beside('share'), likes: beside('like') };
  if (counts.replies !== null || counts.reposts !== null) return { ...NO_COUNTS, ...counts };
  const row = root.querySelector(ACTIONS);
  const [replies, reposts, more] = own(root, '[role="button"]').filter(
    (button) =>
      row &&
      isBefore(button, row) &&
      !button.contains(row) &&
      !button.hasAttribute('aria-label') &&
      !button.closest(MESSAGE) &&
      /^\P{L}*\p{Nd}/u.test(button.textContent ?? '') &&
      !button.querySelector('[role="button"]'),
  );
  if (!replies || !reposts || more) return { ...NO_COUNTS, ...counts };
  return {
    ...NO_COUNTS,
    replies: shortCount(readText(replies)) ?? null,
    reposts: shortCount(readText(reposts)) ?? null,
    likes: counts.likes,
  };
}

/**
 * A post's own link says where it leads only while the pointer is over it (2026); the comments below always say which
 * post they belong to, and the only post of a post's own page has the page's address.
 */
function permalinkOf(root: Element, card: Element | undefined, page: Page): string | null {
  for (const link of own(root, 'a[href]')) {
    if (card?.contains(link) || link.closest(MESSAGE)) continue;
    const found = postAt(link.getAttribute('href'), page.url);
    if (found) return found;
  }
  const here = pageAt(page.url);
  const scope = root.closest('[role="dialog"]') ?? page.document;
  if (here && shownRoots(page).find((other) => scope.contains(other)) === root) return here;
  const comment = root.querySelector(`${COMMENT} a[href*="comment_id="]:not([aria-hidden])`);
  const links = comment?.closest(COMMENT)?.querySelectorAll('a[href*="comment_id="]') ?? [];
  return [...links].map((link) => postAt(link.getAttribute('href'), page.url)).find(Boolean) ?? null;
}

function quotedIn(card: Element | undefined, page: Page): Quoted | null {
  if (!card) return null;
  const [heading] = headingsIn(card, page);
  const inner = cardOf(card, page);
  return {
    author: authorOf(card, heading, page)?.handle ?? null,
    text: wordsIn(card, inner),
    permalink: null,
    alt: altIn(card, inner),
  };
}

/** A comment's own address. Its number also stands in the links to its author. */
export function addressOfComment(comment: Element, page: Page): string | undefined {
  return own(comment, 'a[href*="comment_id="]')
    .map((link) => commentAt(link.getAttribute('href'), page.url))
    .find(Boolean);
}

/** The comments of a reply's thread that stand before it, in page order: those in the smallest place that also holds its first. */
function threadBefore(reply: Element, page: Page): Element[] {
  const id = idOf(reply, page);
  for (let at = reply.parentElement; id && at && at !== page.document.body; at = at.parentElement) {
    const before = [...at.querySelectorAll(COMMENT)].filter((other) => isBefore(other, reply));
    if (at.matches(COMMENT)) before.unshift(at);
    const first = before.findIndex(
      (other) => idOf(other, page) === id && !addressOfComment(other, page)?.includes('reply_comment_id='),
    );
    if (first >= 0) return before.slice(first);
  }
  return [];
}

/** What stands under which post: looked for once for each list of comments, which may be long. */
const postsOver = new WeakMap<Element, Element>();

/** The post that a comment, or a box for one, stands under. */
export function postAround(element: Element, page: Page): Element | undefined {
  const passed: Element[] = [];
  let post: Element | undefined;
  for (let at = element.parentElement; at && at !== page.document.body && !post; at = at.parentElement) {
    const known = postsOver.get(at);
    if (known?.contains(at)) {
      post = known;
    } else {
      if (at.querySelectorAll('[data-ad-rendering-role="comment_button"]').length > 1) return undefined;
      const heading = headingOf(at, page);
      if (heading && (isBefore(heading, element) || at.matches(UNIT))) post = at;
    }
    passed.push(at);
  }
  if (post) for (const at of passed) postsOver.set(at, post);
  return post;
}

/** The number of the thread that a comment is in. */
function idOf(comment: Element, page: Page): string | undefined {
  return /[?&]comment_id=([^&]+)/.exec(addressOfComment(comment, page) ?? '')?.[1];
}

/**
 * Whom a comment answers: a reply's label names them after the person who wrote it ("Reply by A to B's comment", public
 * extension tests, 2026); else the thread's first; a comment of its own answers the post.
 */
function answersOf(comment: Element, name: string, page: Page): string | null {
  const address = addressOfComment(comment, page);
  if (address?.includes('reply_comment_id=')) {
    const thread = threadBefore(comment, page);
    const label = (comment.getAttribute('aria-label') ?? '').replace(name, '');
    const named = thread.findLast((other) => label.includes(commenterOf(other, page)?.name || '\0'));
    const answered = named ?? thread[0];
    return (answered && commenterOf(answered, page)?.handle) ?? null;
  }
  const root = postAround(comment, page);
  return (root && authorOf(root, headingOf(root, page), page)?.handle) ?? null;
}

function readComment(comment: Element, page: Page): Post | undefined {
  const person = commenterOf(comment, page);
  const blocks = own(comment, '[dir="auto"]').filter(
    (block) =>
      !block.parentElement?.closest('[dir="auto"]') &&
      !block.closest('a, [role="button"], form, [contenteditable]') &&
      !comment.contains(block.closest('ul')) &&
      !block.querySelector('a[href*="comment_id="]'),
  );
  const text = linesOf(blocks);
  if (!person && !text) return undefined;
  return aPost({
    author: person?.handle ?? null,
    text,
    permalink: addressOfComment(comment, page) ?? null,
    alt: altIn(comment),
    answers: answersOf(comment, person?.name ?? '', page),
  });
}

export function readPost(root: Element, page: Page): Post | undefined {
  if (root.matches(COMMENT)) return readComment(root, page);
  const card = cardOf(root, page);
  const person = authorOf(root, headingsIn(root, page)[0], page);
  const text = person || root.querySelector(MESSAGE) ? wordsIn(root, card) : '';
  if (!person && !text) return undefined;
  return aPost({
    author: person?.handle ?? null,
    text,
    permalink: permalinkOf(root, card, page),
    counts: countsOf(root),
    alt: altIn(root, card),
    quoted: quotedIn(card, page),
  });
}
