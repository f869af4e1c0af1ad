/** What the heads of the model see of a text. */
import type { Bag } from '../text/bag.ts';
import type { Read } from '../view.ts';
import { CLASSES } from '../words/codes.ts';
import { form } from './form.ts';
import { shapes } from './shape.ts';
import { wording } from './wording.ts';

export interface Features {
  readonly wording: Bag;
  readonly form: Bag;
  /** By kind of word: how often, 0…1 (three times or more), and how densely, 0…1 (count over the root of the number of units). */
  readonly often: Float32Array;
  readonly dense: Float32Array;
  readonly shape: Float32Array;
}

/** The features of a text that was read. */
export function features(read: Read): Features {
  const root = Math.sqrt(Math.max(1, read.units.length));
  return {
    wording: wording(read.folded),
    form: form(read.raw, read.units, read.hits),
    often: Float32Array.from(CLASSES, (kind) => Math.min(3, read.count[kind] ?? 0) / 3),
    dense: Float32Array.from(CLASSES, (kind) => Math.min(1, (read.count[kind] ?? 0) / root)),
    shape: shapes(read.raw, read.units),
  };
}
