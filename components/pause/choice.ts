/** What the person chose, as the value of the button they pressed. */
import type { Excuse, HoldTime } from '@/lib/types';
import { EXCUSES, HOLD_TIMES } from '../words';

export type Choice =
  | { readonly kind: 'skip' | 'drop' | 'edit' | 'hold' | 'back' | 'post' | 'private' }
  | { readonly kind: 'when'; readonly time: HoldTime }
  | { readonly kind: 'excuse'; readonly excuse: Excuse }
  | { readonly kind: 'mute'; readonly signal: string; readonly muted: boolean };

const PLAIN = ['skip', 'drop', 'edit', 'hold', 'back', 'post', 'private'] as const;

/** `undefined` for a value that no button of ours has. */
export function choiceOf(value: string | null | undefined): Choice | undefined {
  const plain = PLAIN.find((kind) => kind === value);
  if (plain) return { kind: plain };
  const at = value?.indexOf(':') ?? -1;
  const [kind, rest] = [value?.slice(0, at), value?.slice(at + 1)];
  if (at < 0 || !rest) return undefined;
  if (kind === 'mute' || kind === 'unmute') return { kind: 'mute', signal: rest, muted: kind === 'mute' };
  const time = HOLD_TIMES.find((one) => one.time === rest)?.time;
  if (kind === 'when' && time) return { kind, time };
  const excuse = EXCUSES.find((one) => one.excuse === rest)?.excuse;
  return kind === 'excuse' && excuse ? { kind, excuse } : undefined;
}
