/** The log as a table for a spreadsheet: RFC 4180, one entry a line. */
import type { Entry, LookBackAnswer } from '../types';

const COLUMNS = [
  'id',
  'local time',
  'site',
  'move',
  'heat',
  'level',
  'outcome',
  'excuse',
  'only logged',
  'reasons',
  'question',
  'answers before',
  'looked back',
  'line',
] as const;

/**
 * One cell. A spreadsheet would run a cell that begins with one of = + - @ (or with a tab or a line break before
 * one) as a formula: an apostrophe in front makes it words (OWASP, "CSV Injection").
 */
export function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const defused = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** "2025-06-11T14:05:00+02:00", on the wall clock of that moment. */
export function localTime(at: number, offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${new Date(at + offset * 60_000).toISOString().slice(0, 19)}${zone}`;
}

/** With a heading line. `answers` has the look-backs by entry. */
export function toCsv(entries: readonly Entry[], answers: ReadonlyMap<string, LookBackAnswer>): string {
  const rows = entries.map((entry) => [
    entry.id,
    localTime(entry.at, entry.offset),
    entry.site,
    entry.move,
    entry.heat,
    entry.level,
    entry.outcome,
    entry.excuse,
    entry.onlyLogged ? 'yes' : '',
    entry.reasons.map(({ id, share }) => `${id} ${share}`).join('; '),
    entry.question,
    entry.before,
    answers.get(entry.id) ?? '',
    entry.line,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
