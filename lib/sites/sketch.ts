/**
 * A sketch of a page that cannot be read, for a report that a person may paste into an issue: which elements there are and
 * which marks they carry, without a word of what anybody wrote and without a name. What could be a name is left out
 * even where it stands in a mark (X has `UserAvatar-Container-NAME`, Bluesky `feedItem-by-NAME`).
 */
import type { Check, Page, Site } from './site';

const MOST_LINES = 90;
const DEEPEST = 13;
/** So far above the first sign of a post the sketch begins. */
const ABOVE = 7;
/** More of the same kind of child than this are only counted. */
const ALIKE = 2;

/** Attributes whose values say what an element is. Of all others only the names are told. */
const TELLING = [
  'role',
  'type',
  'slot',
  'dir',
  'contenteditable',
  'aria-modal',
  'data-testid',
  'data-test-id',
  'data-e2e',
];
/** Things a report would only be longer with. */
const LEFT_OUT = 'script, style, link, meta, noscript, svg *, path, template, iframe';

/** Values that the standards name, which are nobody's. */
const STANDARD = new Set(
  'alert article banner button checkbox complementary contentinfo dialog feed figure form grid gridcell group heading img link list listbox listitem main menu menuitem menuitemradio navigation none note option presentation progressbar radio region row search searchbox separator status switch tab tablist tabpanel textbox toolbar tooltip true false plaintext-only submit reset text email password ltr rtl auto'.split(
    ' ',
  ),
);

/** Plain marks: letters, and signs that join them. Numbers are ids, dots and `@` make addresses. */
const PLAIN = /^[a-z][a-z_-]{0,39}$/i;

/**
 * The report: site, kind of page, what was looked for and not found, and the sketch. Plain text of at most about 6 KB.
 * `version` is Firebreak's own.
 */
export function reportOf(site: Pick<Site, 'id'>, check: Check, page: Page, version: string): string {
  const missing = check.sought.filter(({ found }) => !found);
  return [
    `Firebreak ${version} cannot read a page of ${site.id} (kind: ${check.kind}).`,
    ...missing.map(({ what, tried }) => `Not found: ${what}. Looked for: ${tried.join(' | ')}`),
    'What stands there instead (no words, no names):',
    ...sketchOf(page),
  ].join('\n');
}

/** The sketch alone, a line an element, indented. */
export function sketchOf(page: Page): string[] {
  const lines: string[] = [];
  const start = startOf(page.document);
  if (start) draw(start, 0, lines, namesIn(page.document));
  return lines;
}

/** Where to begin: some way above the first time in the page, which every post has, or at the page's main part. */
function startOf(document: Document): Element | null {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const sign = main?.querySelector('time, [contenteditable="true"], textarea');
  if (!sign) return main;
  let at: Element = sign;
  for (let up = 0; up < ABOVE && at.parentElement && at !== main; up += 1) at = at.parentElement;
  return at;
}

function draw(element: Element, depth: number, lines: string[], names: ReadonlySet<string>): void {
  if (lines.length >= MOST_LINES || depth > DEEPEST) return;
  lines.push(`${'  '.repeat(depth)}${markOf(element, names)}`);
  const seen = new Map<string, number>();
  for (const child of element.children) {
    if (child.matches(LEFT_OUT)) continue;
    const alike = markOf(child, names);
    const count = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, count);
    if (count <= ALIKE) draw(child, depth + 1, lines, names);
  }
  for (const [alike, count] of seen) {
    if (count > ALIKE && lines.length < MOST_LINES) {
      lines.push(`${'  '.repeat(depth + 1)}… ${count - ALIKE} more ${alike}`);
    }
  }
}

/** `div.status[role=article][tabindex]` */
function markOf(element: Element, names: ReadonlySet<string>): string {
  if (element.localName === 'svg') return 'svg';
  const marks = element
    .getAttributeNames()
    .filter(
      (name) => name !== 'style' && name !== 'class' && (!name.startsWith('data-') || isNobody(name, names)),
    )
    .sort()
    .slice(0, 8)
    .map((name) => {
      if (!TELLING.includes(name)) return `[${name}]`;
      const value = element.getAttribute(name) ?? '';
      return `[${name}=${STANDARD.has(value) || isNobody(value, names) ? value : '…'}]`;
    });
  const tag = element.localName;
  // Custom elements have a hyphen; a page may call them what it likes.
  const classes = [...element.classList].filter((name) => isNobody(name, names)).slice(0, 3);
  return [!tag.includes('-') || isNobody(tag, names) ? tag : '…', ...classes].join('.') + marks.join('');
}

/** Whether a mark is plain and holds nothing that is part of a name on this page. */
function isNobody(mark: string, names: ReadonlySet<string>): boolean {
  if (!PLAIN.test(mark)) return mark === '';
  const whole = mark.toLowerCase();
  const parts = whole.split(/[^a-z]+/);
  return !names.has(whole) && !parts.some((part) => part.length > 1 && names.has(part));
}

/**
 * Everything that may be somebody's name here, in small letters: the parts of addresses, and the words that links and
 * picture descriptions show. Test ids that differ only in their last part end in somebody's name.
 */
function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string | null | undefined) => {
    for (const word of (text ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u))
      if (word.length > 1) names.add(word);
  };
  for (const link of document.querySelectorAll('a[href]')) {
    add(link.getAttribute('href'));
    add(link.textContent);
  }
  for (const image of document.querySelectorAll('img[alt]')) add(image.getAttribute('alt'));
  for (const found of (document.body?.textContent ?? '').matchAll(/@([\p{L}\p{N}_.-]+)/gu)) add(found[1]);
  for (const ends of endingsOf(document)) names.add(ends);
  return names;
}

function endingsOf(document: Document): Set<string> {
  const byStart = new Map<string, Set<string>>();
  for (const element of document.querySelectorAll('[data-testid]')) {
    const parts = /^(.*[-_])([^-_]+)$/.exec(element.getAttribute('data-testid')?.toLowerCase() ?? '');
    if (!parts?.[1] || !parts[2]) continue;
    const ends = byStart.get(parts[1]) ?? new Set();
    byStart.set(parts[1], ends.add(parts[2]));
  }
  return new Set([...byStart.values()].flatMap((ends) => (ends.size > 1 ? [...ends] : [])));
}
