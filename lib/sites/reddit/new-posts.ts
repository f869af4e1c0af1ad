/**
 * Posts and comments of Reddit's new pages ("shreddit", www.reddit.com since 2024). Everything is said in attributes
 * of custom elements: `shreddit-post` and `shreddit-comment` (public extension and parser code, 2024–2026; a capture
 * of profile comments described in public notes, 2026). Comments lie inside the comment they answer, in the light
 * tree.
 */
import type { Post, Quoted } from '@/lib/types';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { isOnScreen, slotted } from './deep';
import {
  addressOf,
  altIn,
  countOf,
  fullnameHere,
  fullnameOf,
  instant,
  nameInLink,
  nameOf,
  readCard,
  wordsOf,
} from './words';

export const POST = 'shreddit-post';
export const COMMENT = 'shreddit-comment';
/** On a person's own page, with other attributes: `comment-id`, `href`. */
const PROFILE_COMMENT = 'shreddit-profile-comment';
/** Advertisements are elements of their own; a post inside another or in a form is shown, not published there. */
const NOT_A_POST =
  'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, r-post-composer-form';
/** The words inside a slot: beside them stand buttons ("Read more") and media. */
const WORDS = '[id$="-rtjson-content"], .md, [property="schema:articleBody"]';

export function posts({ document }: Page): Element[] {
  return [...document.querySelectorAll(`${POST}, ${COMMENT}, ${PROFILE_COMMENT}`)].filter((element) => {
    const around = element.parentElement;
    if (around?.closest(`${NOT_A_POST}, ${POST}`)) return false;
    // What answers a collapsed comment fills none of its slots.
    return !around?.closest(`${COMMENT}[collapsed]`) && isOnScreen(element);
  });
}

export function post(element: Element, page: Page): Post | undefined {
  const read = readers[element.localName]?.(element, page);
  return read && (read.author || read.text) ? read : undefined;
}

const readers: Readonly<Record<string, ((element: Element, page: Page) => Post) | undefined>> = {
  [POST]: readPost,
  [COMMENT]: readComment,
  [PROFILE_COMMENT]: readProfileComment,
};

function readPost(element: Element, page: Page): Post {
  const card = cardOf(element);
  const title = element.getAttribute('post-title')?.trim() || wordsOf(slotted(element, 'title'));
  const body = element.querySelector('[slot="text-body"]');
  const media = card ? undefined : slotted(element, 'post-media-container');
  return aPost({
    author:
      nameOf(element.getAttribute('author')) ??
      nameInLink(slotted(element, 'credit-bar')?.querySelector('a[href*="/user/"]')),
    text: [title, card?.contains(body) ? '' : bodyOf(body)].filter(Boolean).join('\n'),
    time: instant(element.getAttribute('created-timestamp')) ?? timeIn(slotted(element, 'credit-bar')),
    permalink: addressOf(element.getAttribute('permalink'), page),
    counts: {
      ...NO_COUNTS,
      replies: countOf(element.getAttribute('comment-count')),
      likes: countOf(element.getAttribute('score')),
    },
    alt: altIn(media, title),
    quoted: card ? quotedIn(card, element, page) : null,
  });
}

function bodyOf(slot: Element | null | undefined): string {
  return wordsOf(slot?.querySelector(WORDS) ?? slot);
}

function timeIn(root: Element | null | undefined): string | null {
  const time = root?.querySelector('time[datetime], faceplate-timeago[ts]');
  return instant(time?.getAttribute('datetime') ?? time?.getAttribute('ts'));
}

/** The card of the post that a crosspost passes on stands where its media would. */
function cardOf(element: Element): Element | undefined {
  const media = slotted(element, 'post-media-container');
  const isCrosspost =
    element.getAttribute('post-type') === 'crosspost' ||
    element.hasAttribute('is-crosspost') ||
    media?.querySelector('.crosspost-title, .crosspost-credit-bar');
  return isCrosspost ? media : undefined;
}

function quotedIn(card: Element, element: Element, page: Page): Quoted {
  const shown = readCard(card, page);
  const href = element.getAttribute('content-href');
  return {
    ...shown,
    permalink: shown.permalink ?? (href?.includes('/comments/') ? addressOf(href, page) : null),
  };
}

function readComment(element: Element, page: Page): Post {
  const body = slotted(element, 'comment');
  const meta = slotted(element, 'commentMeta');
  const isGone = element.getAttribute('is-comment-deleted') === 'true' || element.hasAttribute('deleted');
  return aPost({
    author: nameOf(element.getAttribute('author')) ?? nameInLink(meta?.querySelector('a[href*="/user/"]')),
    text: isGone ? '' : bodyOf(body),
    time: instant(element.getAttribute('created')) ?? timeIn(meta),
    permalink: addressOf(element.getAttribute('permalink'), page),
    counts: { ...NO_COUNTS, likes: countOf(element.getAttribute('score')) },
    alt: altIn(body, ''),
    answers: answeredBy(element, page),
  });
}

/** Who wrote what a comment answers: the comment around it, or the post. */
function answeredBy(comment: Element, page: Page): string | null {
  const parent =
    comment.parentElement?.closest(COMMENT) ??
    thing(comment.getAttribute('parentid'), page) ??
    focalPost(page);
  return nameOf(parent?.getAttribute('author'));
}

function readProfileComment(element: Element, page: Page): Post {
  const words = element.querySelector(`${WORDS}, [id$="-content"]`);
  const isKnown = words !== null || element.hasAttribute('comment-id');
  return aPost({
    // The element names nobody: the page is one person's.
    author: isKnown ? nameOf(/^\/(?:user|u)\/([\w-]+)/.exec(page.url.pathname)?.[1]) : null,
    text: wordsOf(words),
    time: timeIn(element),
    permalink: addressOf(element.getAttribute('href') ?? element.getAttribute('permalink'), page),
    counts: {
      ...NO_COUNTS,
      likes: countOf(element.querySelector('shreddit-comment-action-row')?.getAttribute('score')),
    },
    alt: altIn(words, ''),
  });
}

/** The element of a post or comment in the page, by its name. */
export function thing(fullname: string | null | undefined, { document }: Page): Element | undefined {
  const name = fullnameOf(fullname);
  if (!name) return undefined;
  const selector = name.startsWith('t3_') ? `${POST}[id="${name}"]` : `${COMMENT}[thingid="${name}"]`;
  return document.querySelector(selector) ?? undefined;
}

/** The post whose page this is; other posts are recommended below it. */
export function focalPost(page: Page): Element | undefined {
  const here = fullnameHere(page);
  return here ? (thing(here, page) ?? page.document.querySelector(POST) ?? undefined) : undefined;
}
