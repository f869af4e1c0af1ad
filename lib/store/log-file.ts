/**
 * Reading a heat log back from a file: whole, or not at all. What comes from outside is never trusted: size, shape and
 * version are looked at before anything is used.
 */
import * as v from 'valibot';
import { logFileSchema } from '../schemas';
import type { Entry, LookBack } from '../types';

/** Larger files are refused unread: 100,000 moments are about 40 MB. */
export const LARGEST_FILE = 60 * 1024 * 1024;

/** A file that cannot be taken. `why` is a whole sentence, ready to be shown. */
export class BadFile extends Error {
  override name = 'BadFile';
  readonly why: string;
  constructor(why: string) {
    super(why);
    this.why = `${why} Nothing was changed.`;
  }
}

export interface ReadLog {
  readonly entries: readonly Entry[];
  readonly lookBacks: readonly LookBack[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFile('This file cannot be read: it is damaged, cut off, or no Firebreak file.');
  }
}

function versionOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
}

/** Reads a file that a person chose. Rejects with `BadFile`. */
export async function readLogFile(file: Pick<Blob, 'size' | 'text'>): Promise<ReadLog> {
  if (file.size > LARGEST_FILE) throw new BadFile('This file is too large to be a heat log.');
  const raw = parseJson(await file.text());
  // Strict at every depth: a key that no heat log has, `__proto__` among them, refuses the file.
  const parsed = v.safeParse(logFileSchema, raw, { abortEarly: true });
  if (parsed.success) return { lookBacks: [], ...parsed.output };
  const version = versionOf(raw);
  if (typeof version === 'number' && version > 2) {
    throw new BadFile('This file was written by a newer Firebreak. Update Firebreak to read it.');
  }
  throw new BadFile('This is not a whole heat log as Firebreak writes it.');
}
