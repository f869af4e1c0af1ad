/** What to do about a press. Pure. */
import type { Memory } from '../messages';
import type { Level, Move, SiteId } from '../types';
import { restraint } from './restraint';

export type Decision = 'let-through' | 'hint' | 'pause';

/** What a decision is about, as plain data. */
export interface Case {
  readonly level: Level;
  readonly move: Move;
  readonly site: SiteId;
  /** Hashes of the target's author and thread; `undefined` while there is no salt, or no target. */
  readonly person: string | undefined;
  readonly thread: string | undefined;
  /** The person has just edited this draft and it has become calmer. */
  readonly calmer: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes to add to UTC for local time. */
  readonly offset: number;
}

export function decide(one: Case, memory: Memory): Decision {
  const { settings, snoozedUntil, excused } = memory;
  const when = settings.whenOn[one.site]?.[one.move] ?? settings.when[one.move];
  if (!settings.on || one.now < snoozedUntil || when === 'never') return 'let-through';
  // Where a person or a thread is excused, nothing is ever asked again.
  if ([one.person, one.thread].some((hash) => hash && excused.includes(hash))) return 'let-through';
  const heldBack = restraint(memory, one.thread, one.now, one.offset);
  if (heldBack === 'quiet-hours') return 'let-through';
  if (when === 'always') return 'pause';
  const hint = settings.hints ? 'hint' : 'let-through';
  const asksForPause = one.level === 'hot' || (one.level === 'warm' && when === 'warm');
  if (asksForPause) return heldBack || one.calmer ? hint : 'pause';
  return one.level === 'warm' ? hint : 'let-through';
}
