/**
 * What can go wrong with the database, as one typed error with words a person can read.
 * Every failure of IndexedDB becomes a `StoreFault`; nothing else is thrown out of `lib/store`.
 */

export type FaultKind = 'full' | 'refused' | 'newer' | 'blocked' | 'slow' | 'upgrade' | 'damaged' | 'broken';

const WORDS: Record<FaultKind, string> = {
  full: 'there is no room left on this device',
  refused: 'the browser does not let Firebreak keep anything here, as in private windows',
  newer: 'a newer Firebreak has written this log; update Firebreak to use it. Nothing was changed',
  blocked: 'another Firebreak page still uses the old log; close the other Firebreak pages and try again',
  slow: 'the browser took too long to open the log',
  upgrade: 'Firebreak could not bring its log up to date; the old log is unchanged',
  damaged: 'the browser could not read the log from the disk',
  broken: 'something unexpected went wrong with the log',
};

/** A failure of the database. `why` is the end of a sentence: "Firebreak could not …: {why}." */
export class StoreFault extends Error {
  override name = 'StoreFault';
  readonly kind: FaultKind;
  readonly why: string;

  constructor(kind: FaultKind, cause?: unknown) {
    super(`${kind}: ${WORDS[kind]}`, { cause });
    this.kind = kind;
    this.why = WORDS[kind];
  }
}

/** Kinds by the name of the browser's exception while the database is in use. */
const IN_USE: Record<string, FaultKind> = {
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'broken',
  SecurityError: 'refused',
};

/** The same while it is being opened: Firefox says InvalidStateError where private mode refuses a database. */
const OPENING: Record<string, FaultKind> = {
  ...IN_USE,
  InvalidStateError: 'refused',
  VersionError: 'newer',
  AbortError: 'upgrade',
};

/** Names of exceptions are read without `instanceof`: they may come from another realm. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Any failure while using the database, as a `StoreFault`. */
export function toFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  return new StoreFault(IN_USE[nameOf(error)] ?? 'broken', error);
}

/** Any failure while opening the database, as a `StoreFault`. */
export function toOpeningFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  return new StoreFault(OPENING[nameOf(error)] ?? 'broken', error);
}
