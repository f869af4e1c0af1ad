/** What a file in `signals/` exports: a rule about words, or a rule about the situation. */
import type { SignalGroup } from '../types.ts';
import type { Situation } from './situation.ts';
import type { WordClass } from './words/classes.ts';

/** A signal found in the words of the draft or of the target. Its strength is what the model's head gives its kinds of words. */
export interface WordRule {
  /** Kebab-case; also the file's name. */
  readonly id: string;
  readonly group: SignalGroup;
  readonly reads: 'draft' | 'target';
  readonly kinds: readonly WordClass[];
  /** Plain words for the person who writes, never a verdict on anybody. */
  readonly why: string;
}

/** A signal found in the situation: counts, who is who, what the move does. */
export interface SceneRule {
  readonly id: string;
  readonly group: SignalGroup;
  /** 0 (not there) … 1 (fully there). Total and deterministic. */
  strength(situation: Situation): number;
  why(situation: Situation): string;
  /** The strength in a moment in which nothing is the matter; it then adds nothing. 0 when absent. */
  readonly rest?: number;
  /** Weighs, but is no reason a person would accept as true: never shown as one, and free to heat or to cool. */
  readonly untold?: true;
}

/** A number held within 0…1; what is no number is 0. */
export function unit(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
