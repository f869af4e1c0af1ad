/** What both designs of Reddit write the same way: names, instants, scores, addresses. */
import type { Post } from '@/lib/types';
import type { Page } from '../site';
import { atHandle, linkOf, readText } from '../text';

/** What stands where a name or words have been taken away, in every language (r2's source, `wrappeduser.html`). */
const GONE = /^\[\s*(?:deleted|removed)\b[^\]]*\]$/i;

/** `@name`; Reddit writes its people `u/name`. `null` for nobody and for a deleted account. */
export function nameOf(name: string | null | undefined): string | null {
  const plain = name?.trim().replace(/^\/?u\//i, '');
  return plain && !GONE.test(plain) ? (atHandle(plain) ?? null) : null;
}

/** The person a link to a profile leads to. */
export function nameInLink(link: Element | null | undefined): string | null {
  return nameOf(/\/(?:user|u)\/([\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1]);
}

/** Words, or none where they were taken away. Pictures in them are described elsewhere. */
export function wordsOf(element: Element | null | undefined, skip = 'figure, button'): string {
  const words = element ? readText(element, (part) => part.matches(skip)) : '';
  return GONE.test(words) ? '' : words;
}

/** An instant as ISO 8601, from `2026-08-31T14:25:05.266000+0000` (new) or milliseconds (old); `null` for neither. */
export function instant(written: string | null | undefined): string | null {
  if (!written) return null;
  const plain = written.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = new Date(/^\d{12,14}$/.test(plain) ? Number(plain) : plain);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** A whole number of an attribute, at least 0: more people may be against a post than for it. */
export function countOf(written: string | null | undefined): number | null {
  return written && /^-?\d+$/.test(written.trim()) ? Math.max(0, Number(written)) : null;
}

export function addressOf(href: string | null | undefined, page: Page): string | null {
  return linkOf(href, page.url) ?? null;
}

/** The name of a post or comment (`t3_…`, `t1_…`), where this is one. */
export function fullnameOf(written: string | null | undefined): string | undefined {
  return /^t[13]_[a-z0-9]{1,16}$/i.test(written ?? '') ? (written ?? undefined) : undefined;
}

/** The post that the page's address is about (`t3_…`). */
export function fullnameHere({ url }: Page): string | undefined {
  const id = /\/comments\/([a-z0-9]{1,16})(?:\/|$)/i.exec(url.pathname)?.[1];
  return id && `t3_${id.toLowerCase()}`;
}

/**
 * The post that a page for crossposting is about, as its address says: `source_id` (pages saved 2026),
 * `crosspost_fullname` (public automation code for old.reddit.com, 2026).
 */
export function fullnameCrossposted({ url }: Page): string | undefined {
  return fullnameOf(url.searchParams.get('source_id') ?? url.searchParams.get('crosspost_fullname'));
}

/** Descriptions of pictures, but not those that only repeat the title, as Reddit's own do ("r/place - Title"). */
export function altIn(root: Element | null | undefined, title: string): string | null {
  const repeats = (alt: string) => title !== '' && alt.endsWith(title);
  const found = [...(root?.querySelectorAll('img[alt]') ?? [])]
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter((alt) => alt && !repeats(alt));
  return found.length > 0 ? [...new Set(found)].join('\n') : null;
}

/**
 * What a card of another post shows: a crosspost in a list, or what is about to be crossposted. The link to the post
 * is its title (public parsers of crossposts, 2026); who wrote it is not always said.
 */
export function readCard(card: Element, page: Page): Pick<Post, 'author' | 'text' | 'permalink' | 'alt'> {
  const link = [...card.querySelectorAll('a[href*="/comments/"]')].find((each) => wordsOf(each) !== '');
  const title = wordsOf(card.querySelector('.crosspost-title') ?? link ?? card.querySelector('[dir="auto"]'));
  const body = wordsOf(card.querySelector('.md, .feed-card-text-preview'));
  return {
    author: nameInLink(card.querySelector('a[href*="/user/"], a[href*="/u/"]')),
    text: [title, body].filter(Boolean).join('\n'),
    permalink: addressOf((link ?? card.querySelector('a[href*="/comments/"]'))?.getAttribute('href'), page),
    alt: altIn(card, title),
  };
}

/**
 * What the person wrote for a crosspost: its title comes filled in with that of the post (likely, not seen) and is
 * theirs only where they have written over it.
 */
export function ownWords(title: string, body: string, crossposted: Post | null): string {
  const isTheirs = crossposted?.text.split('\n')[0]?.trim() !== title;
  return [isTheirs ? title : '', body].filter(Boolean).join('\n');
}
