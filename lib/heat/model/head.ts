/**
 * One linear head of the text model: a log-odds from hashed n-grams, hashed forms, the kinds of words found and plain measures. Table weights are
 * 3-bit levels −3…3, spaced by a power law (fine near zero), two to a character.
 */
import { CLASSES } from '../words/codes.ts';
import type { Features } from './features.ts';
import { unpack } from './sextets.ts';
import { SHAPES } from './shape.ts';

/** A head as shipped; see `data.ts`. */
export interface PackedHead {
  /** Log-odds of a text with no features. */
  readonly bias: number;
  /** Packed levels, and the weight of the highest level. */
  readonly wording: string;
  readonly wordingScale: number;
  readonly form: string;
  readonly formScale: number;
  /** Weights by kind of word, in the order of `CLASSES`: of how often (up to three times), and of how densely it is found. */
  readonly often: string;
  readonly dense: string;
  /** Weights in the order of `SHAPES`. Numbers are separated by spaces. */
  readonly shape: string;
}

export interface Head {
  readonly bias: number;
  readonly wording: Float32Array;
  readonly form: Float32Array;
  readonly often: Float32Array;
  readonly dense: Float32Array;
  readonly shape: Float32Array;
}

/** What a head makes of a text, in log-odds; their sum with the head's bias is its score. */
export interface Opinion {
  /** From n-grams, forms and measures together. */
  readonly wording: number;
  /** From each kind of word, in the order of `CLASSES`. */
  readonly kinds: Float32Array;
}

/** Highest level, and the exponent of the spacing. */
export const TOP = 3;
export const SPACING = 1.5;

/** Unpacks a head; done once. */
export function unpackHead(packed: PackedHead): Head {
  const numbers = (text: string): Float32Array => Float32Array.from(text.split(' ').filter(Boolean), Number);
  return {
    bias: packed.bias,
    wording: levels(packed.wording, packed.wordingScale),
    form: levels(packed.form, packed.formScale),
    often: numbers(packed.often),
    dense: numbers(packed.dense),
    shape: numbers(packed.shape),
  };
}

function levels(text: string, scale: number): Float32Array {
  const worth = Float32Array.from({ length: 8 }, (_, level) => {
    const signed = Math.min(level, 2 * TOP) - TOP;
    return Math.sign(signed) * scale * (Math.abs(signed) / TOP) ** SPACING;
  });
  const sextets = unpack(text);
  const weights = new Float32Array(sextets.length * 2);
  for (let i = 0; i < sextets.length; i++) {
    const pair = sextets[i] ?? 0;
    weights[2 * i] = worth[pair >> 3] ?? 0;
    weights[2 * i + 1] = worth[pair & 7] ?? 0;
  }
  return weights;
}

/** What a head makes of a text. */
export function opinion(head: Head, features: Features): Opinion {
  let wording = 0;
  const { wording: grams, form, often, dense, shape } = features;
  for (let i = 0; i < grams.index.length; i++)
    wording += (head.wording[grams.index[i] ?? 0] ?? 0) * (grams.value[i] ?? 0);
  for (let i = 0; i < form.index.length; i++)
    wording += (head.form[form.index[i] ?? 0] ?? 0) * (form.value[i] ?? 0);
  for (let i = 0; i < SHAPES.length; i++) wording += (head.shape[i] ?? 0) * (shape[i] ?? 0);
  const kinds = Float32Array.from(
    CLASSES,
    (_, i) => (head.often[i] ?? 0) * (often[i] ?? 0) + (head.dense[i] ?? 0) * (dense[i] ?? 0),
  );
  return { wording, kinds };
}
