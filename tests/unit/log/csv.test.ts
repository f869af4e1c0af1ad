import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, localTime, toCsv } from '@/lib/log/csv';
import { entry } from './arbitrary';
import { moment } from './made';

/** Reads RFC 4180, strictly. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let [value, quoted] = ['', false];
  for (let n = 0; n < csv.length; n++) {
    const char = csv[n];
    if (quoted) {
      if (char !== '"') value += char;
      else if (csv[n + 1] === '"') value += csv[n++];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      rows.at(-1)?.push(value);
      value = '';
    } else if (char === '\r' && csv[n + 1] === '\n') {
      n++;
      rows.at(-1)?.push(value);
      rows.push([]);
      value = '';
    } else value += char;
  }
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['\uFF1D1', "'\uFF1D1"],
    ['a=b', 'a=b'],
    ['say "hi"', '"say ""hi"""'],
    ['=HYPERLINK("x"),1', '"\'=HYPERLINK(""x""),1"'],
    [null, ''],
    [0.5, '0.5'],
  ])('%j is written as %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

describe('the table', () => {
  const hostile = fc.tuple(
    entry,
    fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '"', ',', '\n'),
    fc.string(),
  );

  it('has one row an entry, whatever words are in it, and no cell runs as a formula', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 10 }), (list) => {
        const rows = list.map(([made, start, rest]) => ({ ...made, line: `${start}${rest}` }));
        const table = parse(toCsv(rows, new Map()));
        expect(table).toHaveLength(rows.length + 1);
        expect(new Set(table.map((row) => row.length))).toEqual(new Set([table[0]?.length]));
        for (const value of table.flat()) expect(value).not.toMatch(/^[\s]*[=+\-@]/);
        rows.forEach((row, n) => {
          const written = table[n + 1]?.at(-1) ?? '';
          expect(written === row.line || written === `'${row.line}`).toBe(true);
        });
      }),
    );
  });

  it('says when by the person’s own clock, and what the look-back was', () => {
    expect(localTime(Date.UTC(2025, 5, 11, 12, 5), 120)).toBe('2025-06-11T14:05:00+02:00');
    expect(localTime(Date.UTC(2025, 5, 11, 0, 5), -210)).toBe('2025-06-10T20:35:00-03:30');
    const [head, row] = parse(toCsv([moment({ id: 'a' })], new Map([['a', 'rather-not']])));
    expect(row?.[head?.indexOf('looked back') ?? -1]).toBe('rather-not');
  });
});
