/** The heat log as a file a person can keep, read and bring back. `logFileSchema` in `lib/schemas.ts` checks one. */
import type { Entry } from '../types';
import { DAY } from './calendar';

/** Written into every file, so that a later Firebreak knows what it reads. Counts up when the shape changes. */
export const LOG_FILE_VERSION = 1;

/** What a file holds. */
interface LogFile {
  readonly format: 'firebreak-heat-log';
  readonly version: number;
  /** ISO 8601 instant of the export. */
  readonly exported: string;
  readonly entries: readonly Entry[];
}

/** JSON with one entry a line, so that two exports can be compared line by line. `now` in ms since 1970. */
export function toJson(entries: readonly Entry[], now: number): string {
  const head: Omit<LogFile, 'entries'> = {
    format: 'firebreak-heat-log',
    version: LOG_FILE_VERSION,
    exported: new Date(now).toISOString(),
  };
  const open = JSON.stringify(head).slice(0, -1);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${open},"entries":[${lines ? `\n${lines}\n` : ''}]}\n`;
}

/** Name for such a file: of one week by its first local day, or of everything. */
export function fileName(firstDay: number | undefined): string {
  if (firstDay === undefined) return 'firebreak-heat-log.json';
  return `firebreak-week-${new Date(firstDay * DAY).toISOString().slice(0, 10)}.json`;
}
