/**
 * Notes, in the feed, on profiles and on their own pages (pages of 2026-03; public extension code, 2026-05 to 2026-10).
 * A note's card is `[role=article]` or has `data-entity-key="c-NUMBER"`, but in a thread every card carries the key of the
 * note the page is about: which note it is, only its own link says.
 */
import type { Post, Quoted } from '@/lib/types';
import type { Page } from '../site';
import { aPost } from '../target';
import { linkOf, readText } from '../text';
import { isShown } from '../visible';
import { type Controls, controlsAmong, countIn } from './controls';
import { authorAmong, PROFILE_LINK, timeIn } from './marks';

/** One note: its own page's has no key (2026-03), and one card holds several where an answer is shown with its parent. */
const UNIT = '[class*="feedUnit-"], [class*="feedPermalinkUnit-"]';
const CARD = '[data-entity-key^="c-"], [role="article"]';
/** A card inside a note is what it quotes; an article's key begins with `p-`. */
const INNER = `[data-entity-key], [role="article"], ${UNIT}`;
export const NOTE_LINK = 'a[href*="/note/c-"]';
const WORDS = '.FeedProseMirror';
export const NOTE_MARKS = [UNIT, CARD, WORDS, NOTE_LINK];
/** Old screens are kept, with both marks (2026-03); what the composer shows is a copy. */
const ELSEWHERE = '[inert][class*="isHidden"], [role="dialog"]';
/** Where one writes. */
export const EDITOR =
  '[contenteditable="true"][role="textbox"], .ProseMirror[contenteditable="true"]:not(.FeedProseMirror)';

/** The note around an element. */
export function noteAround(element: Element): Element | undefined {
  return element.closest(UNIT) ?? element.closest(CARD) ?? undefined;
}

/** The notes in the page, not those that others quote, not copies in a composer. */
export function notesIn({ document }: Page): Element[] {
  const found = new Set<Element>();
  for (const link of document.querySelectorAll(NOTE_LINK)) {
    const note = noteAround(link);
    if (note) found.add(note);
  }
  return [...found].filter(
    (note) =>
      !note.parentElement?.closest(note.matches(UNIT) ? UNIT : `${CARD}, ${UNIT}`) &&
      !note.closest(ELSEWHERE) &&
      isShown(note),
  );
}

/** What a note shows inside: another note, or an article's card, which is a link with a title in it (2026-03). */
function innerOf(note: Element): Element | undefined {
  const card = note.querySelector(INNER);
  if (card) return card;
  const [first, second] = note.querySelectorAll(WORDS);
  if (first && second && !first.contains(second)) {
    let branch: Element = second;
    while (branch.parentElement && !branch.parentElement.contains(first)) branch = branch.parentElement;
    return branch;
  }
  return [...note.querySelectorAll('a[href*="/p/"]')].find(
    (link) => link.childElementCount > 0 && !link.closest(WORDS) && link.textContent?.trim(),
  );
}

/** Those in a note that belong to it, not to what it shows inside. */
function ownIn(note: Element, selector: string, inner = innerOf(note)): Element[] {
  return [...note.querySelectorAll(selector)].filter((found) => !inner?.contains(found));
}

/** The lines of a card, without those that only stand there to be measured (2026-03). */
function cardText(card: Element): string {
  return [...card.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0 && !part.closest('button, [style*="visibility: hidden"]'))
    .map((part) => readText(part))
    .filter(Boolean)
    .join('\n');
}

function altIn(images: readonly Element[]): string | null {
  const texts = images
    .filter((image) => !image.closest(`a[href*="/@"], a[href*="/profile/"], ${WORDS}`))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(Boolean);
  return texts.length > 0 ? texts.join('\n') : null;
}

function noteLinkOf(links: readonly Element[], page: Page): string | undefined {
  const path = links
    .map((link) => /\/@[^/?#]+\/note\/c-\d+/.exec(link.getAttribute('href') ?? '')?.[0])
    .find(Boolean);
  return path && linkOf(path, new URL('https://substack.com/', page.url));
}

/** What a card shows: the note or the article that is quoted. */
export function readCard(card: Element, page: Page): Quoted | null {
  const words = card.querySelector(WORDS);
  const links = [card, ...card.querySelectorAll('a[href]')].filter(
    (link) => link.matches('a[href]') && !words?.contains(link),
  );
  const article = links.find((link) => link.getAttribute('href')?.includes('/p/'));
  const author = authorAmong(links);
  const text = words ? readText(words) : cardText(card);
  if (!text && !author) return null;
  return {
    author: author ?? null,
    text,
    permalink: noteLinkOf(links, page) ?? linkOf(article?.getAttribute('href'), page.url) ?? null,
    alt: words ? altIn([...card.querySelectorAll('img[alt]')]) : null,
  };
}

export function readNote(note: Element, page: Page): Post | undefined {
  const inner = innerOf(note);
  const own = (selector: string) => ownIn(note, selector, inner);
  const [words] = own(WORDS);
  const header = own('a[href]').filter((link) => !link.closest(WORDS));
  const author = authorAmong(header.filter((link) => link.matches(PROFILE_LINK)));
  const text = words ? readText(words) : '';
  const dated = header.find((link) => link.matches(NOTE_LINK) && link.getAttribute('title'));
  const link = noteLinkOf(header, page);
  if (!author && !text) return undefined;
  const { like, reply, restack } = controlsOf(note, inner);
  return aPost({
    author: author ?? null,
    text,
    time: timeIn(dated?.getAttribute('title')),
    permalink: link ?? null,
    counts: { replies: countIn(reply), reposts: countIn(restack), quotes: null, likes: countIn(like) },
    alt: altIn(own('img[alt]')),
    quoted: inner ? readCard(inner, page) : null,
    answers: answeredBy(note, link, page),
  });
}

/** In the thread of a note's own page every card carries that note's key; those below it answer it (public extension code, 2026-10). */
function answeredBy(note: Element, link: string | undefined, { url }: Page): string | null {
  const here = /^\/@([^/]+)\/note\/(c-\d+)/.exec(url.pathname);
  const key = note.closest('[data-entity-key]')?.getAttribute('data-entity-key');
  if (!here?.[1] || !link || key !== here[2] || link.endsWith(`/${here[2]}`)) return null;
  const focal = [...note.ownerDocument.querySelectorAll(`a[href*="/note/${here[2]}"]`)].find(
    (found) => !note.contains(found) && isShown(found),
  );
  const isBelow = focal && (focal.compareDocumentPosition(note) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
  return isBelow ? `@${here[1]}` : null;
}

export function controlsOf(note: Element, inner = innerOf(note)): Controls {
  return controlsAmong(ownIn(note, 'button', inner).filter((button) => !button.closest(EDITOR)));
}
