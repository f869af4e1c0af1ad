/** Everything as one file, out and in again. Pure. */
import { EVERYTHING_FORMAT, EVERYTHING_VERSION, type Everything, everythingSchema } from './everything';
import { readFile } from './read-json';
import { Refused } from './refused';

/** No export of ours is larger, in bytes: 100,000 moments are about 40 million. */
export const LARGEST_EVERYTHING = 64_000_000;

/** Throws `Refused`. */
export function readEverything(text: string): Everything {
  const file = readFile(text, {
    schema: everythingSchema,
    format: EVERYTHING_FORMAT,
    version: EVERYTHING_VERSION,
    called: 'an export of everything',
  });
  for (const list of ['decks', 'entries', 'lookBacks', 'held', 'excused'] as const)
    refuseTwins(list, file[list]);
  refuseTwins(
    'servers',
    file.servers.map(({ host }) => ({ id: host })),
  );
  return file;
}

function refuseTwins(list: string, rows: readonly { readonly id: string }[]): void {
  const seen = new Map<string, number>();
  for (const [at, { id }] of rows.entries()) {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new Refused(
        `In “${list}”, numbers ${before + 1} and ${at + 1} have the same id “${id.slice(0, 40)}”. Nothing was changed.`,
      );
    }
    seen.set(id, at);
  }
}

export function everythingToJson(everything: Everything): string {
  return `${JSON.stringify(everything, null, 1)}\n`;
}
