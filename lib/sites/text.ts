/** Reading words out of markup, the same way for every site. */

/** Elements that begin a new line. `div` is not one: Bluesky and X wrap mentions in inline-styled divs. */
const LINES = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL']);

/** Marks that say in which direction a name is to be written (U+202A–202E, U+2066–2069, U+200E, U+200F). */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** Deep enough for any real post; a page that nests deeper is hostile and is read only so far. */
const DEEPEST = 200;

/**
 * The words of an element: text, line breaks at `br` and at block elements, and the descriptions of emoji that
 * are drawn as pictures (X and Mastodon's custom emoji). `skip` leaves out subtrees. Runs of spaces become one.
 */
export function readText(element: Element, skip?: (element: Element) => boolean): string {
  const parts: string[] = [];
  collect(element, parts, skip, 0);
  return tidy(parts.join(''));
}

function collect(node: Node, parts: string[], skip: ((e: Element) => boolean) | undefined, depth: number) {
  if (depth > DEEPEST) return;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      parts.push((child as Text).data);
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (skip?.(element)) continue;
      const name = element.tagName.toUpperCase();
      if (name === 'BR') parts.push('\n');
      else if (name === 'IMG') parts.push(element.getAttribute('alt') ?? '');
      else if (LINES.has(name)) {
        parts.push('\n');
        collect(element, parts, skip, depth + 1);
        parts.push('\n');
      } else collect(element, parts, skip, depth + 1);
    }
  }
}

/** One space for runs of spaces, no space around line breaks, at most one empty line, nothing at the ends. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * What has been typed into an editor: a text area's value, or the lines of an editable element. Lines are the
 * blocks of ProseMirror and Lexical (`p`) or of Draft.js (`[data-block]`); any other editor is read by
 * `innerText`, because blocks fuse in `textContent`.
 */
export function readDraft(editor: HTMLElement): string {
  if ('value' in editor && typeof editor.value === 'string') return editor.value.trim();
  const blocks = [...editor.querySelectorAll('[data-block="true"]')];
  const lines = blocks.length > 0 ? blocks : [...editor.children].filter((child) => child.tagName === 'P');
  if (lines.length === 0) return tidy(editor.innerText ?? editor.textContent ?? '');
  return lines
    .map((line) => readText(line))
    .join('\n')
    .trim();
}

/** `@handle` out of a text that holds one, without direction marks; `undefined` when there is none. */
export function handleIn(text: string | null | undefined): string | undefined {
  const plain = text?.replace(DIRECTION_MARKS, '').trim();
  if (!plain) return undefined;
  const found = /(?:^|\s)@([\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?)/u.exec(plain);
  return found?.[1] ? `@${found[1].replace(/[.-]+$/, '')}` : undefined;
}

/** `@name` for a bare name; `undefined` for nothing. */
export function atHandle(name: string | null | undefined): string | undefined {
  const plain = name?.replace(DIRECTION_MARKS, '').trim().replace(/^@/, '');
  return plain ? `@${plain}` : undefined;
}

/**
 * Whether two readings are of the same words. One may be cut short ("…") or have its links shortened, so a
 * beginning of 40 characters is enough; an empty text matches nothing.
 */
export function sameWords(a: string, b: string): boolean {
  const left = essence(a);
  const right = essence(b);
  if (!left || !right) return false;
  const shorter = Math.min(left.length, right.length, 40);
  return (
    left.slice(0, shorter) === right.slice(0, shorter) && (shorter === 40 || left.length === right.length)
  );
}

function essence(text: string): string {
  return text
    .slice(0, 400)
    .replace(/…\s*$/, '')
    .replace(/https?:\/\//g, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}

/** The absolute URL of a link, without query and fragment; `undefined` where it cannot be read. */
export function linkOf(href: string | null | undefined, base: URL): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol.startsWith('http') ? `${url.origin}${url.pathname}` : undefined;
  } catch {
    return undefined;
  }
}
