/** What a file in `signals/` exports. */
import type { SignalGroup } from '../types.ts';
import type { View } from './view.ts';

export interface Rule {
  /** Kebab-case; also the file's name. */
  readonly id: string;
  readonly group: SignalGroup;
  /** 0 (not there) … 1 (fully there). Total and deterministic. */
  strength(view: View): number;
  /** Plain words for the person who writes, never a verdict on anybody. */
  why(view: View): string;
}

/** A number held within 0…1. */
export function unit(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
