/** Who wrote something on Facebook: the link to a person in a post's heading or before a comment's words. */
import type { Page } from '../site';
import { readText } from '../text';
import { personAt } from './links';

/** A comment or a reply to one. Its label names the person, in the interface's language (a page of 2026; public extension code, 2021–2026). */
export const COMMENT = '[role="article"][aria-label]:not([aria-label=""])';
/** The words of a post. One of the three has been there since 2020; the newest wraps the others (a page of 2026). */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
/** Around a person's name above a post: a mark since 2024, a heading since 2020 (a page of 2026; public extension code, 2023–2026). */
const HEADING = '[data-ad-rendering-role="profile_name"], h2, h3, h4, h5';

export interface Person {
  /** `@name`; `null` for people who have only a number. */
  readonly handle: string | null;
  /** As shown. Never handed on: only for finding whom a box says it answers. */
  readonly name: string;
}

/** Elements of a post or comment itself: not of the comments below it, nor of the answers to it. */
export function own<E extends Element = Element>(root: Element, selector: string): E[] {
  const within = root.matches(COMMENT) ? root : null;
  return [...root.querySelectorAll<E>(selector)].filter(
    (found) => (found.parentElement?.closest(COMMENT) ?? null) === within,
  );
}

/** The headings that name somebody, the outermost only: the post's own first, then that of the post it shares. */
export function headingsIn(root: Element, page: Page): Element[] {
  return own(root, HEADING).filter(
    (heading) =>
      !heading.parentElement?.closest(HEADING) &&
      !heading.closest(MESSAGE) &&
      linksOf(heading).some((link) => leadsSomewhere(link, page)),
  );
}

/** The first of them, without looking through a long list of comments below. */
export function headingOf(root: Element, page: Page): Element | undefined {
  const first = root.querySelector(HEADING);
  const isIt =
    first &&
    !first.closest(COMMENT) &&
    !first.closest(MESSAGE) &&
    linksOf(first).some((link) => leadsSomewhere(link, page));
  return isIt ? first : headingsIn(root, page)[0];
}

function linksOf(element: Element): Element[] {
  return [...element.querySelectorAll('a[href]')];
}

/** To a person, or to the group whose name stands above the person's in the home feed. */
function leadsSomewhere(link: Element, page: Page): boolean {
  const href = link.getAttribute('href');
  return personAt(href, page.url) !== undefined || /\/groups\/[^/?]+\/?(?:\?|$)/.test(href ?? '');
}

function personOf(link: Element, page: Page): Person | undefined {
  const handle = personAt(link.getAttribute('href'), page.url);
  const name = readText(link).slice(0, 200);
  return handle === undefined || !name ? undefined : { handle, name };
}

function firstOf(links: readonly Element[], page: Page): Person | undefined {
  for (const link of links) {
    const person = link.getAttribute('aria-hidden') === 'true' ? undefined : personOf(link, page);
    if (person) return person;
  }
  return undefined;
}

/** The author of a post: in its heading, or behind the group's name in it. `root` is the post or the card of a shared one. */
export function authorOf(root: Element, heading: Element | undefined, page: Page): Person | undefined {
  if (!heading) return undefined;
  const inside = firstOf(linksOf(heading), page);
  if (inside) return inside;
  const behind = own(root, 'a[href]').filter(
    (link) => (heading.compareDocumentPosition(link) & 4) /* following */ !== 0 && !link.closest(MESSAGE),
  );
  return firstOf(behind, page);
}

/** Who wrote a comment: the first shown link to a person, before its words. */
export function commenterOf(comment: Element, page: Page): Person | undefined {
  return firstOf(own(comment, 'a[href]'), page);
}
