/**
 * One linear head of the text model: a log-odds from hashed n-grams, hashed forms, the kinds of words found and plain measures; kinds and measures may
 * weigh more or less by context. Weights by context are 6-bit levels −31…31.
 */
import { CONTEXTS, MIDDLE } from '../context.ts';
import { HARSH, MILD } from '../words/classes.ts';
import { CLASSES } from '../words/codes.ts';
import type { Features } from './features.ts';
import { FORM_BITS } from './form.ts';
import { unpack } from './sextets.ts';
import { SHAPES } from './shape.ts';
import { type PackedTable, type Table, unpackTable, weightAt } from './table.ts';
import { WORDING_BITS } from './wording.ts';

/** A head as shipped; see `data.ts`. */
export interface PackedHead {
  /** Log-odds of a text with no features. */
  readonly bias: number;
  readonly wording: PackedTable;
  readonly form: PackedTable;
  /** Weights by kind of word, in the order of `CLASSES`: of how often (up to three times), and of how densely it is found. */
  readonly often: string;
  readonly dense: string;
  /** Weights in the order of `SHAPES`. Numbers are separated by spaces. */
  readonly shape: string;
  /** For each of `CONTEXTS`: a constant, then what it adds to `often`, `dense` and `shape`. Packed levels, and the weight of the highest. Empty: none. */
  readonly context?: string;
  readonly contextScale?: number;
}

export interface Head {
  readonly bias: number;
  readonly wording: Table;
  readonly form: Table;
  readonly often: Float32Array;
  readonly dense: Float32Array;
  readonly shape: Float32Array;
  readonly context: Float32Array;
}

/** What a head makes of a text, in log-odds; their sum is its score. */
export interface Opinion {
  /** The head's bias, and what the context is worth by itself. */
  readonly bias: number;
  /** From n-grams, forms and measures together. */
  readonly wording: number;
  /** From each kind of word, in the order of `CLASSES`. */
  readonly kinds: Float32Array;
}

/** Weights of one context: its constant, kinds twice, measures. */
export const CONTEXT_WIDTH = 1 + 2 * CLASSES.length + SHAPES.length;
/** Highest level of a weight by context. */
export const CONTEXT_TOP = 31;

/** Unpacks a head; done once. */
export function unpackHead(packed: PackedHead): Head {
  const numbers = (text: string): Float32Array => Float32Array.from(text.split(' ').filter(Boolean), Number);
  return {
    bias: packed.bias,
    wording: unpackTable(packed.wording, WORDING_BITS),
    form: unpackTable(packed.form, FORM_BITS),
    often: numbers(packed.often),
    dense: numbers(packed.dense),
    shape: numbers(packed.shape),
    context: Float32Array.from(
      unpack(packed.context ?? ''),
      (level) => ((level - CONTEXT_TOP) / CONTEXT_TOP) * (packed.contextScale ?? 0),
    ),
  };
}

/** The weights of a head for kinds and measures in a context: those of its own and what each context adds. */
function inContext(
  head: Head,
  context: Float32Array | undefined,
): Pick<Head, 'bias' | 'often' | 'dense' | 'shape'> {
  if (!context || head.context.length === 0) return head;
  const sum = Float32Array.of(head.bias, ...head.often, ...head.dense, ...head.shape);
  for (let c = 0; c < CONTEXTS.length; c++) {
    const there = (context[c] ?? 0) - (MIDDLE[c] ?? 0);
    if (there === 0) continue;
    const from = c * CONTEXT_WIDTH;
    for (let i = 0; i < CONTEXT_WIDTH; i++) sum[i] = (sum[i] ?? 0) + there * (head.context[from + i] ?? 0);
  }
  const dense = 1 + CLASSES.length;
  const shape = dense + CLASSES.length;
  return {
    bias: sum[0] ?? 0,
    often: sum.subarray(1, dense),
    dense: sum.subarray(dense, shape),
    shape: sum.subarray(shape),
  };
}

/** Harsh kinds may only heat and mild kinds only cool, wherever they stand. */
const SIGNS = CLASSES.map((kind) => (kind in HARSH ? 1 : kind in MILD ? -1 : 0));

/** What a head makes of a text, where it stands if that is known. */
export function opinion(head: Head, features: Features, context?: Float32Array): Opinion {
  const here = inContext(head, context);
  let wording = 0;
  const { wording: grams, form, often, dense, shape } = features;
  for (let i = 0; i < grams.index.length; i++)
    wording += weightAt(head.wording, grams.index[i] ?? 0) * (grams.value[i] ?? 0);
  for (let i = 0; i < form.index.length; i++)
    wording += weightAt(head.form, form.index[i] ?? 0) * (form.value[i] ?? 0);
  for (let i = 0; i < SHAPES.length; i++) wording += (here.shape[i] ?? 0) * (shape[i] ?? 0);
  const kinds = Float32Array.from(CLASSES, (_, i) => {
    const worth = (here.often[i] ?? 0) * (often[i] ?? 0) + (here.dense[i] ?? 0) * (dense[i] ?? 0);
    return here === head || (SIGNS[i] ?? 0) * worth >= 0 ? worth : 0;
  });
  return { bias: here.bias, wording, kinds };
}
