/**
 * Posts on Tumblr's dashboard and blog pages (public extension code, 2022 to 2026-08; classes are hashes and change). A
 * post may carry a chain of what others said before; each part of it has its writer above it. Who added words to the
 * chain quotes its last part; who added none passes that part on.
 */
import type { Counts, Post, Quoted } from '@/lib/types';
import { shortCount } from '../count';
import type { Page } from '../site';
import { aPost, NO_COUNTS } from '../target';
import { atHandle, readText } from '../text';
import { isShown } from '../visible';
import { addressOf, blogOf, postIn } from './links';

/** A post of a timeline, by its number. */
export const POST = '[tabindex="-1"][data-id]';
const WRITER = 'a[rel="author"]';
export const POST_MARKS = [POST, 'article', WRITER, 'footer'];
/** What people put into posts: words, and the rest. */
const WORDS = 'p, h1, h2, h3, h4, ul, ol, pre, blockquote';
const CONTENT = `${WORDS}, figure, video, audio, iframe`;
/** A post that somebody paid to have shown (public extension code, 2026-08). */
const PAID = 'header use[href*="ds-blaze-filled"]';
/** What the pictures of those are called who describe nothing. */
const NO_DESCRIPTION = /^(?:image|photo|gif)$/i;

/** Posts have a footer with the controls; those that the reader's own filter hides have none (2026-08). */
export function postsIn({ document }: Page): Element[] {
  return [...document.querySelectorAll(POST)].filter(
    (post) =>
      post.querySelector('article footer') !== null &&
      !post.querySelector(PAID) &&
      !post.parentElement?.closest(POST) &&
      isShown(post),
  );
}

/** What one person said in a chain. */
interface Part {
  readonly element: Element;
  readonly author: string;
  readonly header: Element;
}

/** The parts of a chain, the oldest first; none where the words stand below the post's own header. */
function partsIn(root: Element): Part[] {
  const header = root.querySelector('article header');
  const end = endOf(root);
  const writers = [...root.querySelectorAll(WRITER)].filter(
    (link) =>
      !header?.contains(link) && !link.closest('footer') && !isAfter(link, end) && link.textContent?.trim(),
  );
  return writers.flatMap((link) => {
    const author = blogOf(link.getAttribute('href')) ?? atHandle(link.textContent);
    const others = writers.filter((other) => other !== link);
    return author ? [{ author, ...partAround(link, root, header, others) }] : [];
  });
}

/** The post's own footer; the notes, where others answer, stand below it. */
function endOf(root: Element): Element | undefined {
  return [...root.querySelectorAll('article footer')].at(-1);
}

function isAfter(element: Element, end: Element | undefined): boolean {
  return end ? (end.compareDocumentPosition(element) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0 : false;
}

/** From the writer's name outwards until there is something said, without taking in what another said. */
function partAround(link: Element, root: Element, header: Element | null, others: readonly Element[]) {
  let at: Element = link;
  for (let up = at.parentElement; up && up !== root; up = up.parentElement) {
    const isTooWide = (header && up.contains(header)) || others.some((other) => up.contains(other));
    if (isTooWide) break;
    const above = at;
    at = up;
    if (hasContent(at)) return { element: at, header: above };
  }
  return { element: at, header: link };
}

function hasContent(element: Element): boolean {
  return [...element.querySelectorAll(CONTENT)].some((found) => !found.closest(`footer, ${WRITER}`));
}

/** Not said by anybody: the page's own, and what is being written. */
const OTHER = 'header, footer, button, form, [role="menu"], [data-testid="gutenberg-editor"]';

/** The words in an element, block by block: other extensions put their own things between them. */
function wordsIn(root: Element, end?: Element): string {
  return [...root.querySelectorAll(WORDS)]
    .filter((block) => !block.parentElement?.closest(WORDS) && !block.closest(OTHER) && !isAfter(block, end))
    .map((block) => readText(block, (part) => part.matches('figure, picture, button')))
    .filter(Boolean)
    .join('\n\n');
}

function altIn(root: Element): string | null {
  const texts = [...root.querySelectorAll('figure img[alt], video[aria-label]')]
    .map((media) => (media.getAttribute('alt') ?? media.getAttribute('aria-label') ?? '').trim())
    .filter((text) => text && !NO_DESCRIPTION.test(text));
  return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
}

/** Tags, which people comment in. */
function tagsIn(root: Element): string {
  return [...root.querySelectorAll('a[href*="/tagged/"]')]
    .filter((tag) => !tag.closest(CONTENT))
    .map((tag) => readText(tag))
    .filter(Boolean)
    .join(' ');
}

function timeIn(root: Element | null | undefined): string | null {
  return root?.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
}

function linkIn(root: Element): string | undefined {
  const links = [...root.querySelectorAll('a[href]')].filter((link) => !link.closest(CONTENT));
  const found = links.map((link) => postIn(link.getAttribute('href'))).find(Boolean);
  return found && addressOf(found);
}

function quotedOf(part: Part | undefined): Quoted | null {
  if (!part) return null;
  return {
    author: part.author,
    text: wordsIn(part.element),
    permalink: linkIn(part.header) ?? null,
    alt: altIn(part.element),
  };
}

function readPart(part: Part, before: Part | undefined): Post {
  return aPost({
    author: part.author,
    text: wordsIn(part.element),
    time: timeIn(part.header),
    permalink: linkIn(part.header) ?? null,
    counts: countsIn(part.element.querySelector('footer')),
    alt: altIn(part.element),
    quoted: quotedOf(before),
  });
}

export function readPost(post: Element): Post | undefined {
  const article = post.querySelector('article');
  const header = article?.querySelector('header');
  if (!article || !header) return undefined;
  const writer = header.querySelector(WRITER) ?? header.querySelector('a[href]');
  const poster = blogOf(writer?.getAttribute('href'));
  const parts = partsIn(post);
  const last = parts.at(-1);
  const footer = endOf(post);
  const own = {
    time: timeIn(header),
    permalink: linkIn(header) ?? addressFrom(post, poster) ?? null,
    counts: countsIn(footer),
  };
  if (last && poster && last.author.toLowerCase() !== poster.toLowerCase()) {
    const passedOn = readPart(last, parts.at(-2));
    return {
      ...passedOn,
      time: passedOn.time ?? own.time,
      permalink: passedOn.permalink ?? own.permalink,
      counts: own.counts,
    };
  }
  const words = wordsIn(last?.element ?? article, footer);
  const text = [words, tagsIn(article)].filter(Boolean).join('\n');
  if (!poster && !text) return undefined;
  return aPost({
    author: poster ?? null,
    text,
    ...own,
    alt: altIn(last?.element ?? article),
    quoted: quotedOf(parts.at(-2)),
  });
}

function addressFrom(post: Element, poster: string | undefined): string | undefined {
  const id = post.getAttribute('data-id');
  return poster && id && /^\d+$/.test(id) ? addressOf({ blog: poster.slice(1), id }) : undefined;
}

/** What a chain shown in the reblog form ends in. */
export function readChain(root: Element): Post | undefined {
  const parts = partsIn(root);
  const last = parts.at(-1);
  return last && readPart(last, parts.at(-2));
}

/** The controls of a footer, by their drawings, which have names; older footers link to the form (2022 to 2026-08). */
export const CONTROL = {
  reply: ':is(button, a, [role="button"]):has(use[href*="ds-reply-outline"])',
  reblog:
    ':is(button, a, [role="button"]):has(use[href*="ds-reblog"], use[href*="managed-icon__reblog"], use[href*="ds-queue-add"])',
  like: ':is(button, a, [role="button"]):has(use[href*="ds-like"])',
  form: 'a[href*="/reblog/"]',
};

function countsIn(footer: Element | null | undefined): Counts {
  const count = (selector: string) => {
    const control = footer?.querySelector(selector);
    return control ? (shortCount(control.textContent) ?? 0) : null;
  };
  if (!footer) return NO_COUNTS;
  return {
    replies: count(CONTROL.reply),
    reposts: count(CONTROL.reblog),
    quotes: null,
    likes: count(CONTROL.like),
  };
}

/** What a control is about: the part of the chain whose footer it stands in, else the post. */
export function subjectOf(control: Element): Post | undefined {
  const post = control.closest(POST);
  if (!post || !control.closest('footer')) return undefined;
  const parts = partsIn(post);
  const at = parts.findIndex((part) => part.element.contains(control));
  const part = parts[at];
  return part ? readPart(part, parts[at - 1]) : readPost(post);
}

/** A post of the page, or a part of a chain in it, by its address. */
export function postAt(address: { blog: string; id: string }, page: Page): Post | undefined {
  const whole = page.document.querySelector(`${POST}[data-id="${address.id}"]`);
  if (whole) return readPost(whole);
  for (const post of page.document.querySelectorAll(POST)) {
    const parts = partsIn(post);
    const at = parts.findIndex(({ header }) => linkIn(header) === addressOf(address));
    const part = parts[at];
    if (part) return readPart(part, parts[at - 1]);
  }
  return undefined;
}
