/** From an attempt and its reading to what a decision needs. */
import type { Attempt } from '../sites/site';
import type { Reading } from '../types';
import type { GuardContext } from './context';
import type { Case } from './decide';
import { hashOf } from './hash';

/** Heat has to fall by this much for an edit to count as calmer: less is noise. */
const CALMER_BY = 3;

export function caseOf(context: GuardContext, attempt: Attempt, reading: Reading, now: Date): Case {
  const { salt } = context.memory;
  return {
    level: reading.level,
    move: attempt.move,
    site: context.site.id,
    person: hashOf('person', attempt.target?.author, salt),
    thread: hashOf('thread', attempt.target?.permalink, salt),
    calmer: isCalmer(context, attempt, reading),
    now: now.getTime(),
    offset: -now.getTimezoneOffset(),
  };
}

/** The same move to the same post as the latest "Edit", in other words, and less hot. */
function isCalmer({ lastEdit }: GuardContext, attempt: Attempt, reading: Reading): boolean {
  if (!lastEdit || lastEdit.attempt.move !== attempt.move) return false;
  const before = lastEdit.attempt.target;
  const same =
    (before?.permalink ?? before?.author ?? null) ===
    (attempt.target?.permalink ?? attempt.target?.author ?? null);
  return same && lastEdit.attempt.draft !== attempt.draft && reading.heat <= lastEdit.heat - CALMER_BY;
}
