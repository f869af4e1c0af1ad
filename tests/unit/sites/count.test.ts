import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exactCount, shortCount } from '@/lib/sites/count';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

/** The languages of the three sites' interfaces that write numbers in a way of their own. */
const LOCALES = (
  'ar ast bg bn ca cs cy da de el en en-GB eo es et eu fa fi fr fy ga gd gl he hi hu hy ia id is it ja ka kk km ko ku ' +
  'lt lv ms my nb nl nn pl pt-BR pt-PT ro ru sc sk sl sr sv th tr uk vi zh-CN zh-HK zh-TW'
).split(' ');

describe('exactCount', () => {
  it.each([
    ['1,003 reposts. Repost', 1003],
    ['Reply (4 replies)', 4],
    ['12.093 „Gefällt mir“-Angaben', 12093],
    ['1 204 réponses', 1204],
    ['1\u202f204 réponses', 1204],
    ["1'204 Antworten", 1204],
    ['12,34,567 likes', 1234567],
    ['76 件の返信。返信する', 76],
    ['٧٦ ردًا', 76],
    ['١٬٢٠٤ ردود', 1204],
    ['۱۲۳ پاسخ', 123],
    ['१२३ जवाब', 123],
    ['76 replies, 234 reposts', 76],
    ['Reply', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%o → %o', (label, count) => {
    expect(exactCount(label)).toBe(count);
  });

  it.each(LOCALES)('reads whole numbers as %s writes them', (locale) => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        expect(exactCount(`x: ${new Intl.NumberFormat(locale).format(number)}. y`)).toBe(number);
      }),
      { numRuns: 30 },
    );
  });

  it('reads the digits of every script', () => {
    for (let code = 0; code < 0x20000; code += 1) {
      const digit = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(digit)) expect(exactCount(digit), code.toString(16)).toBeLessThan(10);
    }
    expect(exactCount('𝟏𝟘𝟤')).toBe(102);
  });
});

describe('shortCount', () => {
  it.each([
    ['1.2K', 1200],
    ['3,4 Mio.', 3_400_000],
    ['1.2万', 12_000],
    ['1.2万件の引用', 12_000],
    ['3.4만', 34_000],
    ['1,2 mil', 1200],
    ['1,2 mil.', 1_200_000],
    ['2,5 тыс.', 2500],
    ['٣٫٤ ألف', 3400],
    ['1,204', 1204],
    ['1+', 1],
    ['88 quotes', 88],
    ['3 mentions', 3],
    ['3 kedvelés', 3],
    ['14 Kommentare', 14],
    ['2 beğeni', 2],
    ['5 tuits', 5],
    ['0', 0],
    ['', undefined],
    ['none', undefined],
    [null, undefined],
  ])('%o → %o', (text, count) => {
    expect(shortCount(text)).toBe(count);
  });

  // Icelandic and Catalan write a thousand and a million alike, but for the case.
  it.each(LOCALES.filter((locale) => locale !== 'is'))(
    'reads shortened numbers as %s writes them',
    (locale) => {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
      for (const number of [0, 7, 950, 1200, 34_500, 230_000, 1_200_000, 45_000_000]) {
        const read = shortCount(format.format(number)) ?? Number.NaN;
        expect(Math.abs(read - number), `${number} is "${format.format(number)}"`).toBeLessThanOrEqual(
          number * 0.06,
        );
      }
    },
  );

  it('never breaks and never gives less than nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const count of [exactCount(text), shortCount(text)]) {
          if (count !== undefined) expect(count).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is not slowed by a long label', () => {
    const start = performance.now();
    for (const unit of ['1', '1,', '1 ', '١', 'a', ',', '1,234']) {
      exactCount(unit.repeat(20_000));
      shortCount(unit.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
