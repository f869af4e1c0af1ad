/**
 * What Substack's pages are made of, and the small things that notes, comments and articles are read by. Substack names
 * its classes and adds a hash that changes with every build, so classes are looked for by their beginning.
 */
import type { Page } from '../site';
import { atHandle } from '../text';

/** A restack menu, the composer and the profile of a link stand on the reader's own address only. */
const READER = /^(?:www\.|open\.)?substack\.com$/;

/**
 * Whether a page is Substack's: by its address, else by what every publication's page brings along under a domain of its
 * own: the frame that tells it who is signed in (a page of 2024-02), or Substack's picture and script server around its
 * two outer elements (the same page; public extension code, 2026).
 */
export function isSubstack({ document, url }: Page): boolean {
  if (/(^|\.)substack\.com$/.test(url.hostname)) return true;
  if (document.querySelector('iframe[src^="https://substack.com/channel-frame"]')) return true;
  return (
    document.querySelector('#entry #main') !== null &&
    document.querySelector(
      'head link[href*="substackcdn.com"], script[src*="substackcdn.com"], meta[content^="https://substackcdn.com"]',
    ) !== null
  );
}

/** Whether the page is the reader (feed, notes, profiles), not a publication. */
export function isReader({ url }: Page): boolean {
  return READER.test(url.hostname);
}

/** `/@handle`, or `/profile/NUMBER-name` on pages of 2024 and for publications (2024-02; public extension code, 2026-09). */
const PROFILE =
  /^(?:https?:\/\/(?:www\.|open\.)?substack\.com)?\/(?:@([^/?#]+)|profile\/\d+-([^/?#]+))\/?(?:[?#].*)?$/;

/** Links that may be somebody's profile. */
export const PROFILE_LINK = 'a[href*="/@"], a[href*="/profile/"]';

/** `@handle` of a link to a profile; `undefined` for any other link. */
export function handleOf(link: Element | undefined): string | undefined {
  const found = PROFILE.exec(link?.getAttribute('href') ?? '');
  return atHandle(found?.[1] ?? found?.[2]);
}

/** Whose profile the first of these links is; one that shows a name goes before a picture. */
export function authorAmong(links: readonly Element[]): string | undefined {
  const profiles = links.filter((link) => handleOf(link));
  return handleOf(profiles.find((link) => link.textContent?.trim()) ?? profiles[0]);
}

/**
 * A date in words: `Mar 4, 2026, 6:31 AM` or `13 May 2026, 16:50`, as the titles of notes' links have it (2026-03,
 * 2026-05), or `Jul 2, 2021` alone, as comments show it (2024-02). In the reader's own time zone; `null` in other
 * languages and for ages such as `3h`.
 */
export function timeIn(text: string | null | undefined): string | null {
  const plain = text?.replace(/\s+/g, ' ') ?? '';
  if (plain.length > 200) return null;
  const american =
    /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})(?:,? (?:at )?(\d{1,2}:\d{2}(?: ?[AP]M)?))?/.exec(plain);
  const other = /\b(\d{1,2}) ([A-Z][a-z]{2,8})\.? (\d{4})(?:,? (\d{1,2}:\d{2}))?/.exec(plain);
  const [month, day, year, clock] = american
    ? american.slice(1)
    : other
      ? [other[2], other[1], other[3], other[4]]
      : [];
  if (!month) return null;
  const time = new Date(`${month} ${day}, ${year} ${clock ?? '00:00'}`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
