/** The bench's one table, as text. */
import { type Row, verdict } from './row.ts';

const HEAD = ['what', 'measured (median · p95)', 'without it (ratio)', 'figure to reach', 'reached'];

function number(value: number): string {
  if (Number.isNaN(value)) return 'not measured';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

function measured({ median, p95, samples, unit, judgedBy }: Row): string {
  const both = samples.length > 1 && (judgedBy === 'p95' || samples.length >= 10);
  const text = both ? `${number(median)} · ${number(p95)}` : number(median);
  return samples.length > 1 ? `${text} ${unit}  (n ${samples.length})` : `${text} ${unit}`;
}

function compared(one: Row): string {
  if (one.without === undefined) return '';
  const ratio = one.without === 0 ? '' : ` (× ${((one.without + one.median) / one.without).toFixed(3)})`;
  return `${number(one.without)} ${one.unit}${ratio}`;
}

function cells(one: Row): string[] {
  return [
    one.what,
    measured(one),
    compared(one),
    one.atMost === undefined ? '' : `${one.judgedBy} ≤ ${one.atMost} ${one.unit}`.trimEnd(),
    verdict(one),
  ];
}

export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const draw = (line: readonly string[]) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const drawn = [draw(HEAD), widths.map((width) => '─'.repeat(width)).join('  ')];
  let part = '';
  for (const one of rows) {
    if (one.part !== part) drawn.push('', one.part);
    part = one.part;
    drawn.push(draw(cells(one)));
    if (one.note) drawn.push(`    ${one.note}`);
  }
  return drawn.join('\n');
}
