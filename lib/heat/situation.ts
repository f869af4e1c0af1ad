/** What rules about the situation look at: the scene as read, and what the heads made of its texts. */
import type { View } from './view.ts';

export interface Situation extends View {
  /** 0…1: how much the target looks like a call-out. 0 without a target. */
  readonly calloutLikeness: number;
  /** 0…1: how much the draft comforts, corrects or warns. */
  readonly soberLikeness: number;
}
