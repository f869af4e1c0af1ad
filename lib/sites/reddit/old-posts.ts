/**
 * Posts and comments of Reddit's old pages (old.reddit.com, and www.reddit.com for who prefers them). Markup from the
 * site's own source (reddit-archive/reddit, `r2/r2/templates`, 2017, read 2026-11), with the attributes added since
 * (`data-permalink`, `data-score`, `data-comments-count`, `data-promoted`, `data-crosspost-root-*`: public extension
 * code, 2023–2026).
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { exactCount } from '../count';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { isShown } from '../visible';
import {
  addressOf,
  altIn,
  countOf,
  fullnameHere,
  fullnameOf,
  instant,
  nameOf,
  readCard,
  wordsOf,
} from './words';

/** A post, a comment, or an answer to a comment in the inbox; never a message. */
export const THING = '.thing.link, .thing.comment, .thing.was-comment';
const LINK = '.thing.link';
const COMMENT = '.thing.comment';
const AD = '.promoted, .promotedlink, [data-promoted="true"]';
const CARD = '.crosspost-preview, [class*="crosspost-preview"]';

export function posts({ document }: Page): Element[] {
  return [...document.querySelectorAll(THING)].filter((element) => {
    if (element.closest(AD)) return false;
    return !element.parentElement?.closest('.thing.collapsed') && isShown(element);
  });
}

export function post(element: Element, page: Page): Post | undefined {
  if (!element.matches(THING)) return undefined;
  const isLink = element.matches(LINK);
  const title = isLink ? wordsOf(own(element, 'a.title') ?? element.querySelector('a.title')) : '';
  const card = isLink ? own(element, CARD) : undefined;
  const author = nameOf(element.getAttribute('data-author') ?? own(element, 'a.author')?.textContent);
  const words = own(element, '.usertext-body .md', card) ?? own(element, '.md', card);
  const text = [title, wordsOf(words)].filter(Boolean).join('\n');
  if (!author && !text) return undefined;
  const time = own(element, 'time[datetime]:not(.edited-timestamp)');
  return aPost({
    author,
    text,
    time: instant(time?.getAttribute('datetime') ?? element.getAttribute('data-timestamp')),
    permalink: addressOf(
      element.getAttribute('data-permalink') ?? own(element, 'a.bylink, a.comments')?.getAttribute('href'),
      page,
    ),
    counts: countsOf(element, isLink),
    alt: altIn(card ? words : own(element, '.expando'), title),
    quoted: isLink ? quotedIn(element, card, page) : null,
    answers: isLink ? null : answeredBy(element, page),
  });
}

/** The first that matches in a thing's own entry: what answers it lies in its `.child`. */
function own(element: Element, selector: string, except?: Element): Element | undefined {
  const entry = [...element.children].find((child) => child.classList.contains('entry'));
  return [...(entry?.querySelectorAll(selector) ?? [])].find(
    (found) => !except?.contains(found) && !found.closest('.usertext-edit'),
  );
}

function countsOf(element: Element, isLink: boolean): Counts {
  const score = [...element.children]
    .filter((child) => child.matches('.midcol, .entry'))
    .flatMap((child) => [...child.querySelectorAll('.score.unvoted')])[0];
  const shown = score?.getAttribute('title') ?? score?.textContent;
  // More may be against it than for it.
  const likes = /[-−–]\s*\d/.test(shown ?? '') ? 0 : exactCount(shown);
  const replies = isLink
    ? (countOf(element.getAttribute('data-comments-count')) ??
      exactCount(own(element, 'a.comments')?.textContent))
    : countOf(element.getAttribute('data-replies'));
  return {
    ...NO_COUNTS,
    replies: replies ?? null,
    likes: countOf(element.getAttribute('data-score')) ?? likes ?? null,
  };
}

/** A crosspost says in its attributes what it passes on. */
function quotedIn(element: Element, card: Element | undefined, page: Page): Quoted | null {
  const author = nameOf(element.getAttribute('data-crosspost-root-author'));
  const title = element.getAttribute('data-crosspost-root-title')?.trim() ?? '';
  if (!author && !title && !card) return null;
  const shown = card && readCard(card, page);
  return {
    author: author ?? shown?.author ?? null,
    text: shown?.text || title,
    permalink: shown?.permalink ?? null,
    alt: shown?.alt ?? null,
  };
}

function answeredBy(element: Element, page: Page): string | null {
  const parent = element.parentElement?.closest(COMMENT) ?? focalPost(page);
  return nameOf(parent?.getAttribute('data-author'));
}

/** The element of a post or comment in the page, by its name. */
export function thing(fullname: string | null | undefined, { document }: Page): Element | undefined {
  const name = fullnameOf(fullname);
  if (!name) return undefined;
  return (
    document.querySelector(`.thing[data-fullname="${name}"], #thing_${name}, .thing.id-${name}`) ?? undefined
  );
}

/** The post whose page this is. */
export function focalPost(page: Page): Element | undefined {
  const here = fullnameHere(page);
  return here ? (thing(here, page) ?? page.document.querySelector(LINK) ?? undefined) : undefined;
}
