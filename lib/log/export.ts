/** The heat log as a file a person can keep, read and bring back. `logFileSchema` in `lib/schemas.ts` checks one. */
import type { Entry, LookBack } from '../types';
import { DAY } from './calendar';

/** Written into every file, so that a later Firebreak knows what it reads. Counts up when the shape changes. */
export const LOG_FILE_VERSION = 2;

/** What a file holds. */
interface LogFile {
  readonly format: 'firebreak-heat-log';
  readonly version: number;
  /** ISO 8601 instant of the export. */
  readonly exported: string;
  readonly entries: readonly Entry[];
  readonly lookBacks: readonly LookBack[];
}

function lines(rows: readonly object[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** JSON with one row a line, so that two exports can be compared line by line. `now` in ms since 1970. */
export function toJson(entries: readonly Entry[], now: number, lookBacks: readonly LookBack[] = []): string {
  const head: Omit<LogFile, 'entries' | 'lookBacks'> = {
    format: 'firebreak-heat-log',
    version: LOG_FILE_VERSION,
    exported: new Date(now).toISOString(),
  };
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},"entries":${lines(entries)},"lookBacks":${lines(lookBacks)}}\n`;
}

/** Name for such a file: of one week by its first local day, or of everything. */
export function fileName(firstDay: number | undefined, ending: 'json' | 'csv' = 'json'): string {
  if (firstDay === undefined) return `firebreak-heat-log.${ending}`;
  return `firebreak-week-${new Date(firstDay * DAY).toISOString().slice(0, 10)}.${ending}`;
}
