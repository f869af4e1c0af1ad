/** Numbers as sites write them. */

/**
 * Endings of shortened numbers, by factor: CLDR 48's short compact forms of the languages that the sites' interfaces
 * speak, without the dot many end in. Whole words only, because the noun may follow: "3 mentions" is three.
 */
const ENDINGS: readonly (readonly [number, string])[] = [
  [1e3, 'k t n e b h tn th þ tsd tys tis tuh tūkst mil mii mijë mìg rb тыс тис хил хиљ м мың мең χιλ հզր ათ'],
  [1e3, 'ألف هزار ہزار हज़ार ह হা হাজার હજાર ਹਜ਼ਾਰ ආ ஆ வே వే พัน ពាន់ ထောင်'],
  [1e4, 'หมื่น သောင်း'],
  [1e5, 'लाख লা লাখ લાખ ਲੱਖ لاکھ แสน သိန်း'],
  [
    1e6,
    'm j mi mio milj mil. mill mln mn mpl jt tr млн мил εκ մլն მლნ مليون میلیون ملین মি మి மி ล้าน លាន သန်း',
  ],
  [1e7, 'करोड़ क कोटी কো કરોડ ਕਰੋੜ کروڑ ကုဋေ'],
];

const FACTORS = new Map(
  ENDINGS.flatMap(([factor, words]) =>
    words.split(' ').map((word) => [word.normalize('NFC'), factor] as const),
  ),
);

/** Chinese, Japanese and Korean write the noun right behind. */
const CJK_FACTORS = new Map([...'千천'].map((c) => [c, 1e3]));
for (const c of '万萬만') CJK_FACTORS.set(c, 1e4);
for (const c of '億亿억') CJK_FACTORS.set(c, 1e8);

/** Digits of any script as ASCII digits: `٣` → `3`. Runs of digits in Unicode begin with a zero and are whole tens. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** Groups of three with the separators of the world's languages, or India's groups of two before the last three. */
const WHOLE = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,\u00a0\u202f\u2009'’\u066c ]\d{3}(?!\d))*/;

/**
 * The first whole number in a label such as `"1,003 reposts. Repost"` or `"Reply (4 replies)"`, whatever its
 * language and grouping; `undefined` when there is no digit.
 */
export function exactCount(label: string | null | undefined): number | undefined {
  const found = label && WHOLE.exec(plainDigits(label));
  return found ? Number(found[0].replace(/\D/g, '')) : undefined;
}

/**
 * A number that may be shortened, such as `"1.2K"`, `"3,4 Mio."` or `"1.2万"`; `undefined` when there is no digit.
 * Shortened numbers are as near as the page lets them be.
 */
export function shortCount(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const plain = plainDigits(text).trim().normalize('NFC');
  const found = /(\d+)(?:[.,\u066b](\d{1,2})(?!\d))?\s*(\p{L}[\p{L}\p{M}]*\.?)?/u.exec(plain);
  if (!found) return undefined;
  const factor = factorOf(found[3]);
  return factor === undefined
    ? exactCount(plain)
    : Math.round(Number(`${found[1]}.${found[2] ?? '0'}`) * factor);
}

function factorOf(ending: string | undefined): number | undefined {
  if (!ending) return undefined;
  const word = ending.toLowerCase();
  return FACTORS.get(word) ?? FACTORS.get(word.replace(/\.$/, '')) ?? CJK_FACTORS.get(word.charAt(0));
}
