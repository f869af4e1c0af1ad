/** Plain measures of a text's outside: length, marks, numbers, capitals, names, links. Each within 0…1. */
import { isEmoji } from '../text/words.ts';
import { GROUPS } from '../words/groups.ts';

export const SHAPES = [
  'length', 'one-to-three', 'over-forty', 'over-eighty', 'question', 'ends-asking', 'exclaims', 'quotes', 'handle', 'handles', 'numbers',
  'link', 'shouts', 'no-capitals', 'full-stop', 'sentences', 'names', 'hashtag', 'lines', 'emoji', 'emoji-only', 'arrow-or-siren', 'full-name', 'name-colon',
] as const; // biome-ignore format: one list

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;

/** The measures of a text in the order of {@link SHAPES}. */
export function shapes(text: string, units: readonly string[]): Float32Array {
  const raw = text.replace(CAPITALISED, (word) =>
    GROUPS.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
  const n = units.length;
  const count = (pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
  const has = (pattern: RegExp): number => (pattern.test(raw) ? 1 : 0);
  const emoji = units.filter(isEmoji).length;
  return Float32Array.of(
    Math.min(1, Math.log(n + 1) / 4),
    n <= 3 ? 1 : 0,
    n > 40 ? 1 : 0,
    n > 80 ? 1 : 0,
    has(/\?/),
    has(/\?\s*$/),
    has(/!/),
    has(/["“”„«»]/),
    has(/(?:^|\s)@\w/),
    Math.min(1, count(/@\w/g) / 3),
    Math.min(1, count(/\d+/g) / 3),
    has(/https?:/),
    count(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) > 1 ? 1 : 0,
    !/\p{Lu}/u.test(raw) && /\p{L}/u.test(raw) ? 1 : 0,
    has(/\.\s*$/),
    Math.min(1, count(/[.!?]+(?:\s|$)/g) / 5),
    Math.min(1, count(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu) / 3),
    has(/#\p{L}/u),
    has(/\n/),
    emoji > 0 ? 1 : 0,
    n > 0 && emoji === n ? 1 : 0,
    has(/[👇📢🚨🧵⬇⚠]/u),
    has(/\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|\p{Lu}\.)/u),
    has(/\p{Lu}\p{Ll}+:/u),
  );
}
