/** What to do about a press. Pure. */
import type { Memory } from '../messages';
import type { Level, Move } from '../types';

export type Decision = 'let-through' | 'hint' | 'pause';

/**
 * `hashes` are those of the target's author and thread: where one is excused, nothing is ever asked again.
 * `now` in milliseconds since 1970.
 */
export function decide(
  level: Level,
  move: Move,
  memory: Memory,
  hashes: readonly string[],
  now: number,
): Decision {
  const { settings, snoozedUntil, excused } = memory;
  const when = settings.when[move];
  if (!settings.on || now < snoozedUntil || when === 'never') return 'let-through';
  if (hashes.some((hash) => excused.includes(hash))) return 'let-through';
  if (when === 'always') return 'pause';
  if (level === 'hot' || (level === 'warm' && when === 'warm')) return 'pause';
  return level === 'warm' && settings.hints ? 'hint' : 'let-through';
}
