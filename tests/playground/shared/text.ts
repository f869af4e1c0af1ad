/** A post's text in parts, so that each site can show mentions, tags, addresses and emoji in its own way. */

export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mention'; readonly key: string }
  | { readonly kind: 'emoji'; readonly text: string };

const PARTS =
  /\{@(\w+)\}|(\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D|\p{Extended_Pictographic})*)/gu;

export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    if (match[1] !== undefined) parts.push({ kind: 'mention', key: match[1] });
    else parts.push({ kind: 'emoji', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

/** The text as a person would read it aloud, mentions by what `name` makes of them. */
export function plainText(text: string, name: (key: string) => string): string {
  return text.replace(/\{@(\w+)\}/g, (_, key: string) => name(key));
}
