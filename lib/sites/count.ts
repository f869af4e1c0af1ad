/** Numbers as sites write them. */

/** Endings of abbreviated numbers in the languages of the sites' interfaces, by factor. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|tys|mil(?!\p{L})|тыс|тис|χιλ|ألف|हज़ार|千|천|b(?=\.?\s?$))/iu, 1e3],
  [/^(?:m(?!il(?!l|j|i))|mio|mi(?!l)|mln|млн|εκ|مليون|jt)/iu, 1e6],
  [/^(?:万|萬|만)/u, 1e4],
  [/^(?:億|亿|억)/u, 1e8],
];

/** Digits of any script as ASCII digits: `٣` → `3`. Digit blocks of Unicode begin at a multiple of ten code points. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/**
 * The first whole number in a label such as `"1,003 reposts. Repost"` or `"Reply (4 replies)"`, whatever its
 * language and grouping; `undefined` when there is no digit.
 */
export function exactCount(label: string | null | undefined): number | undefined {
  if (!label) return undefined;
  const found = /\d+(?:[.,\u00a0\u202f'’\u066c ]\d{3}(?!\d))*/.exec(plainDigits(label));
  return found ? Number(found[0].replace(/\D/g, '')) : undefined;
}

/**
 * A number that may be shortened, such as `"1.2K"`, `"3,4 Mio."` or `"1.2万"`; `undefined` when there is no digit.
 * Shortened numbers are as near as the page lets them be.
 */
export function shortCount(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const plain = plainDigits(text).trim();
  const found = /(\d+)(?:([.,\u066b])(\d{1,2})(?!\d))?\s*(\p{L}[\p{L}\p{M}]*)?/u.exec(plain);
  if (!found) return undefined;
  const ending = found[4];
  const factor = ending ? FACTORS.find(([pattern]) => pattern.test(ending))?.[1] : undefined;
  if (factor === undefined) return exactCount(plain);
  return Math.round(Number(`${found[1]}.${found[3] ?? '0'}`) * factor);
}
