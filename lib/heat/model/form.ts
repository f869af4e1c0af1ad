/**
 * Hashed patterns of how a text is built, without its topic words: the sequence of little words, marks and kinds of words, in runs of two to
 * four and pairs at a distance; and which kinds stand close together. "Imagine a N who x-s" looks the same about bread and about poems.
 */
import { type Bag, Collector } from '../text/bag.ts';
import { isLittle } from '../text/language.ts';
import { clip, plain } from '../text/normalise.ts';
import type { Hit } from '../text/phrases.ts';
import { MOST_UNITS, tokens } from '../text/words.ts';
import { GROUPS } from '../words/groups.ts';
import { feed, feedAll, mix, SEED } from './hash.ts';

/** Buckets of the form table: 2^FORM_BITS. */
export const FORM_BITS = 18;
const MASK = (1 << FORM_BITS) - 1;
const RUN = 4;
const NEAR = 5;
const MARK = /^[?!.,:;"…()*-]$/;

/** The shape of one token: itself when it is a little word, a mark or an emoji; otherwise its kind. */
function shape(token: string, kind: string | undefined, start: boolean): string {
  if (MARK.test(token)) return token;
  const first = token[0] ?? '';
  if (first === '@' || first === '#') return first;
  if (/^\p{N}/u.test(token)) return '0';
  const lower = token.toLowerCase();
  if (!/^\p{L}/u.test(token) || isLittle(lower)) return lower;
  if (kind) return `<${kind}>`;
  if (!start && /^\p{Lu}\p{Ll}/u.test(token)) return 'N';
  if (/^\p{Lu}{3,}$/u.test(token)) return 'CAPS';
  return `x${/(?:ing|ed|ly|s|er|est|en|t|r|a|o|e)$/.exec(lower)?.[0] ?? ''}`;
}

/** The form of a text, given the phrases found in its folded units. */
export function form(text: string, units: readonly string[], hits: readonly Hit[]): Bag {
  const kinds = new Map<string, string>();
  for (const { of, at, length } of hits) if (length === 1) kinds.set(units[at] ?? '', of);
  const shapes = ['^'];
  let start = true;
  for (const token of tokens(plain(clip(text)), MOST_UNITS)) {
    const group = GROUPS.has(token.toLowerCase());
    shapes.push(group ? 'x' : shape(token, kinds.get(token.toLowerCase()), start));
    start = /^[.?!:"…]$/.test(token);
  }
  shapes.push('$');
  const found = new Collector();
  for (let at = 0; at < shapes.length; at++) {
    let hash = feedAll(SEED ^ 4, shapes[at] ?? '');
    for (let n = 1; n < RUN && at + n < shapes.length; n++) {
      hash = feedAll(feed(hash, 32), shapes[at + n] ?? '');
      found.add(mix(hash) & MASK);
    }
    for (const far of [2, 3]) {
      const other = shapes[at + far];
      if (other) found.add(mix(feedAll(feed(feedAll(SEED ^ 5, shapes[at] ?? ''), 95), other)) & MASK);
    }
  }
  for (let i = 0; i < hits.length; i++) {
    const one = hits[i];
    for (let j = i + 1; one && j < hits.length; j++) {
      const two = hits[j];
      if (!two || two.at - one.at > NEAR) break;
      found.add(mix(feedAll(feed(feedAll(SEED ^ 6, one.of), 43), two.of)) & MASK);
    }
  }
  return found.bag();
}
