/**
 * A publication's article and the comments below it, on NAME.substack.com and on domains of its own (a page of 2024-02;
 * public extension code, 2021 to 2026-10). An answer stands inside the element of the comment it answers, so whatever is
 * read of a comment must be its own.
 */
import type { Post } from '@/lib/types';
import { exactCount } from '../count';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { linkOf, readText } from '../text';
import { isShown } from '../visible';
import { countIn } from './controls';
import { authorAmong, PROFILE_LINK, timeIn } from './marks';

const COMMENT = '.comment';
const BODY = '.comment-body';
/** `#comment-NUMBER`, an empty element for links to lead to; another ends in `-reply`. */
const ANCHOR = '[id^="comment-"]';
const TITLE = '.post-title';
const CONTENT = '.available-content, .body.markup';
export const COMMENT_MARKS = [COMMENT, BODY, '.commenter-name', TITLE];

export function commentAround(element: Element | null): Element | undefined {
  return element?.closest(COMMENT) ?? undefined;
}

/** Those inside a comment that belong to it and not to an answer below. */
function ownIn(comment: Element, selector: string): Element[] {
  return [...comment.querySelectorAll(selector)].filter((found) => found.closest(COMMENT) === comment);
}

/** A comment has words and somebody who wrote them; one that was deleted or removed has nobody (public code, 2021). */
export function commentsIn({ document }: Page): Element[] {
  return [...document.querySelectorAll(COMMENT)].filter(
    (comment) => ownIn(comment, BODY).length > 0 && writerOf(comment) !== undefined && isShown(comment),
  );
}

/** While a comment is being edited, a form stands where its words were. */
export function isBeingEdited(comment: Element, form: Element): boolean {
  return !ownIn(comment, BODY).some((body) => !body.contains(form));
}

function writerOf(comment: Element): string | undefined {
  const links = ownIn(comment, PROFILE_LINK).filter((link) => !link.closest(BODY));
  const named = links.filter((link) => link.closest('.commenter-name, .comment-meta'));
  return authorAmong(named) ?? authorAmong(links);
}

function numberOf(comment: Element): string | undefined {
  return ownIn(comment, ANCHOR)
    .map((anchor) => /^comment-(\d+)$/.exec(anchor.id)?.[1])
    .find(Boolean);
}

function pathOf(comment: Element, page: Page): string | undefined {
  const link = ownIn(comment, 'a[href*="/comment/"]').find(
    (found) => !found.closest(BODY) && /\/comment\/\d+\/?(?:[?#]|$)/.test(found.getAttribute('href') ?? ''),
  );
  if (link) return linkOf(link.getAttribute('href'), page.url);
  const number = numberOf(comment);
  const article = articlePath(page);
  return number && article && `${article}/comment/${number}`;
}

export function readComment(comment: Element, page: Page): Post | undefined {
  const [body] = ownIn(comment, BODY);
  const author = writerOf(comment);
  if (!body || !author) return undefined;
  const [stamp] = ownIn(comment, '.comment-timestamp, a[href*="/comment/"]').filter((l) => !l.closest(BODY));
  const [like] = ownIn(comment, '.like-button');
  const [more] = ownIn(comment, '.more-replies');
  const replies = exactCount(more?.textContent);
  return aPost({
    author,
    text: readText(body, (part) => part.matches('.show-all-toggle, button')),
    time: timeIn(stamp?.getAttribute('title')) ?? timeIn(stamp?.textContent),
    permalink: pathOf(comment, page) ?? null,
    counts: { ...NO_COUNTS, replies: replies ?? null, likes: countIn(like) },
    answers: answeredBy(comment, page),
  });
}

function answeredBy(comment: Element, page: Page): string | null {
  const parent = commentAround(comment.parentElement);
  const [article] = parent ? [] : articlesIn(page);
  return (parent ? writerOf(parent) : article && bylineOf(article)) ?? null;
}

/** Address of the article a page or its comments are about. */
export function articlePath({ url }: Page): string | undefined {
  const path = /^\/p\/[^/]+/.exec(url.pathname)?.[0];
  return path && `${url.origin}${path}`;
}

export function articlesIn({ document }: Page): Element[] {
  return [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector(TITLE) && article.querySelector(CONTENT) && isShown(article),
  );
}

function bylineOf(article: Element): string | undefined {
  const byline = article.querySelector('.byline-wrapper') ?? article.querySelector('.post-header');
  return authorAmong([...(byline?.querySelectorAll(PROFILE_LINK) ?? [])]);
}

/** Title, subtitle and words; what asks to subscribe stands among them. */
export function readArticle(article: Element, page: Page): Post | undefined {
  const part = (selector: string) => article.querySelector(selector);
  const [title, subtitle, content] = [part(TITLE), part('.subtitle'), part(CONTENT)];
  const author = bylineOf(article);
  if (!title || !content || !author) return undefined;
  const isFurniture = (found: Element) => found.matches('button, form, style, .subscription-widget-wrap');
  const texts = [title, subtitle, content].map((found) => (found ? readText(found, isFurniture) : ''));
  const header = part('.post-header') ?? article;
  const dated = header.querySelector('time[datetime]')?.getAttribute('datetime');
  const labels = (selector: string) => part(`${selector} .label`) ?? part(selector) ?? undefined;
  return aPost({
    author,
    text: texts.filter(Boolean).join('\n'),
    time: dated ?? datedIn(header),
    permalink: articlePath(page) ?? null,
    counts: {
      ...NO_COUNTS,
      replies: countIn(labels('.post-ufi-comment-button')),
      likes: countIn(labels('.like-button-container')),
    },
  });
}

/** The date beside the byline, which has no mark of its own (2024-02). */
function datedIn(header: Element): string | null {
  for (const part of header.querySelectorAll('div, span')) {
    const time = part.childElementCount === 0 ? timeIn(part.textContent) : null;
    if (time) return time;
  }
  return null;
}
