/** Trains and packs one head of the text model. */
import { CONTEXTS, MIDDLE } from '../../lib/heat/context.ts';
import type { Features } from '../../lib/heat/model/features.ts';
import { FORM_BITS } from '../../lib/heat/model/form.ts';
import { CONTEXT_TOP, CONTEXT_WIDTH, type PackedHead } from '../../lib/heat/model/head.ts';
import { pack } from '../../lib/heat/model/sextets.ts';
import { SHAPES } from '../../lib/heat/model/shape.ts';
import type { PackedTable } from '../../lib/heat/model/table.ts';
import { WORDING_BITS } from '../../lib/heat/model/wording.ts';
import { HARSH, MILD } from '../../lib/heat/words/classes.ts';
import { CLASSES } from '../../lib/heat/words/codes.ts';
import { fit, type Row, type Solution } from './fit.ts';
import { packTable } from './pack-table.ts';

/** A text to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
  /** Where a draft is going, in the order of `CONTEXTS`, for heads that read it. */
  readonly context?: Float32Array;
  /** Left out of the document counts (texts that only help). */
  readonly extra?: boolean;
  /** Which corpus the text is from, where corpora differ in how many are hot. What that is worth is learnt and left behind. */
  readonly origin?: number;
}

export interface HeadOptions {
  /** Inverse strength of the square penalty. */
  readonly softness: number;
  /** The same while the buckets to keep are chosen; `softness` when absent. Little, where many texts would else be learnt by heart. */
  readonly choosing?: number;
  /** Weight of the form table against the wording table; 0 leaves it out. */
  readonly form: number;
  /** How many fits are averaged, each without one of so many parts of the examples, which makes chance count less; 1 when absent. */
  readonly parts?: number;
  /** Whether harsh kinds may only heat and mild kinds only cool. */
  readonly monotone: boolean;
  /** How many hashed n-grams and forms are kept. */
  readonly keep: number;
  /** Whether kinds and measures may weigh more or less by context. */
  readonly context?: boolean;
}

const GRAMS = 1 << WORDING_BITS;
const FORMS = 1 << FORM_BITS;
const OFTEN = GRAMS + FORMS;
const DENSE = OFTEN + CLASSES.length;
const SHAPE = DENSE + CLASSES.length;
const CONTEXT = SHAPE + SHAPES.length;
const ORIGIN = CONTEXT + CONTEXTS.length * CONTEXT_WIDTH;
/** Most corpora: four public sets, and our own comments in five languages. */
const ORIGINS = 9;
const COLUMNS = ORIGIN + ORIGINS;
/** Scales of the blocks, chosen by cross-validation. */
const SCALE = { often: 0.9, dense: 0.6, shape: 0.4, context: 0.45 };
/** Of what a context is worth before any word: small, so that no context makes a draft hot by itself. */
const PLACE = 0.5;
const ROUNDS = 35;
/** What the origin of a text is worth to the fit: much, so that it is not put down to words. */
const OF_ORIGIN = 2;
/** Rounds after weights were frozen. */
const REROUNDS = 50;
/** How much being often seen counts when buckets are chosen: the root of the root. */
const SEEN = 0.25;

/** How telling a bucket is: the logarithm of how few texts hold it, in quarters. */
function rarity(
  examples: readonly Example[],
  of: (features: Features) => Int32Array,
  size: number,
): Float64Array {
  const held = new Float64Array(size);
  for (const { features } of examples)
    for (const bucket of of(features)) held[bucket] = (held[bucket] ?? 0) + 1;
  return held.map((n) => (Math.log((examples.length + 1) / (n + 1)) + 1) / 4);
}

/** Trains a head and packs it. */
export function trainHead(examples: readonly Example[], options: HeadOptions): PackedHead {
  const counted = examples.filter(({ extra }) => !extra);
  const grams = rarity(counted, ({ wording }) => wording.index, GRAMS);
  const forms = rarity(counted, ({ form }) => form.index, FORMS).map((r) => r * options.form);
  const rows = examples.map((example) => rowOf(example, grams, forms));
  const seen = seenOf(rows);
  const { parts = 1 } = options;
  const fits = Array.from({ length: parts }, (_, part) =>
    fitted(parts === 1 ? rows : rows.filter((_, n) => n % parts !== part), seen, options),
  );
  const solution = averaged(fits);
  if (parts > 1) for (const column of least(seen, solution, options.keep)) solution[column] = 0;
  return packHead(solution, { grams, forms, seen }, options.context ?? false);
}

/** Fits weights, keeps the telling buckets and fits those anew. */
function fitted(rows: readonly Row[], seen: Float64Array, options: HeadOptions): Solution {
  const choosing = options.choosing ?? options.softness;
  let solution = fit(rows, { columns: COLUMNS, softness: choosing, iterations: ROUNDS });
  const frozen = new Set<number>();
  const refit = (softness: number): void => {
    solution = fit(rows, { columns: COLUMNS, softness, iterations: REROUNDS, frozen, from: solution });
  };
  for (let round = 0; options.monotone && round < 3; round++) {
    const wrong = wrongWay(solution);
    if (wrong.size === 0) break;
    for (const column of wrong) frozen.add(column);
    refit(choosing);
  }
  for (const column of least(seen, solution, options.keep)) frozen.add(column);
  refit(options.softness);
  if (options.monotone) for (const column of wrongWay(solution)) solution[column] = 0;
  return solution;
}

/** The mean of several fits. */
function averaged(fits: readonly Solution[]): Solution {
  const sum = new Float64Array(COLUMNS + 1);
  for (const solution of fits) {
    for (let column = 0; column <= COLUMNS; column++)
      sum[column] = (sum[column] ?? 0) + (solution[column] ?? 0);
  }
  return sum.map((weight) => weight / fits.length);
}

/** How much each hashed column is seen: the sum of its squares. */
function seenOf(rows: readonly Row[]): Float64Array {
  const seen = new Float64Array(OFTEN);
  for (const { index, value } of rows) {
    for (let k = 0; k < index.length; k++) {
      const column = index[k] as number;
      if (column < OFTEN) seen[column] = (seen[column] as number) + (value[k] as number) ** 2;
    }
  }
  return seen;
}

/** The hashed columns that tell least: all but `keep`, by the size of their weight and how much they are seen. */
function least(seen: Float64Array, solution: Solution, keep: number): number[] {
  const telling = seen.map((n, column) => Math.abs(solution[column] ?? 0) * n ** SEEN);
  const order = Array.from(telling.keys()).sort((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0));
  return order.slice(keep);
}

function rowOf(
  { features, label, weight, context, origin }: Example,
  grams: Float64Array,
  forms: Float64Array,
): Row {
  const index: number[] = [];
  const value: number[] = [];
  const put = (column: number, worth: number): void => {
    if (worth === 0) return;
    index.push(column);
    value.push(worth);
  };
  features.wording.index.forEach((bucket, i) => {
    put(bucket, (features.wording.value[i] ?? 0) * (grams[bucket] ?? 0));
  });
  features.form.index.forEach((bucket, i) => {
    put(GRAMS + bucket, (features.form.value[i] ?? 0) * (forms[bucket] ?? 0));
  });
  features.often.forEach((often, i) => {
    put(OFTEN + i, often * SCALE.often);
  });
  features.dense.forEach((dense, i) => {
    put(DENSE + i, dense * SCALE.dense);
  });
  features.shape.forEach((measure, i) => {
    put(SHAPE + i, measure * SCALE.shape);
  });
  context?.forEach((value, c) => {
    const there = value - (MIDDLE[c] ?? 0);
    const from = CONTEXT + c * CONTEXT_WIDTH;
    put(from, there * PLACE);
    plain(features).forEach((worth, i) => {
      put(from + 1 + i, there * worth * SCALE.context);
    });
  });
  if (origin !== undefined) put(ORIGIN + origin, OF_ORIGIN);
  return { index: Int32Array.from(index), value: Float32Array.from(value), label, weight };
}

/** Kinds (how often, how densely) and measures, scaled. */
function plain({ often, dense, shape }: Features): number[] {
  return [
    ...Array.from(often, (x) => x * SCALE.often),
    ...Array.from(dense, (x) => x * SCALE.dense),
    ...Array.from(shape, (x) => x * SCALE.shape),
  ];
}

/** Columns of harsh kinds that cool and of mild kinds that heat. */
function wrongWay(solution: Solution): Set<number> {
  const wrong = new Set<number>();
  CLASSES.forEach((kind, i) => {
    const sign = kind in HARSH ? 1 : kind in MILD ? -1 : 0;
    for (const column of [OFTEN + i, DENSE + i]) if (sign * (solution[column] ?? 0) < 0) wrong.add(column);
  });
  return wrong;
}

/** What the hashed columns were scaled by, and how much they are seen. */
interface Hashed {
  readonly grams: Float64Array;
  readonly forms: Float64Array;
  readonly seen: Float64Array;
}

function packHead(solution: Solution, { grams, forms, seen }: Hashed, withContext: boolean): PackedHead {
  const table = (scale: Float64Array, from: number): PackedTable =>
    packTable(
      scale.map((r, bucket) => r * (solution[from + bucket] ?? 0)),
      scale.map((r, bucket) => (r > 0 ? (seen[from + bucket] ?? 0) / r ** 2 : 0)),
    );
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    bias: round(solution[COLUMNS] ?? 0),
    wording: table(grams, 0),
    form: table(forms, GRAMS),
    often: CLASSES.map((_, i) => round((solution[OFTEN + i] ?? 0) * SCALE.often)).join(' '),
    dense: CLASSES.map((_, i) => round((solution[DENSE + i] ?? 0) * SCALE.dense)).join(' '),
    shape: SHAPES.map((_, i) => round((solution[SHAPE + i] ?? 0) * SCALE.shape)).join(' '),
    ...(withContext ? packContext(solution) : {}),
  };
}

/** Weights by context as levels of −CONTEXT_TOP…CONTEXT_TOP, one to a character. */
function packContext(solution: Solution): { context: string; contextScale: number } {
  const scales = [
    PLACE,
    ...CLASSES.map(() => SCALE.often * SCALE.context),
    ...CLASSES.map(() => SCALE.dense * SCALE.context),
    ...SHAPES.map(() => SCALE.shape * SCALE.context),
  ];
  const weights = Array.from(
    { length: CONTEXTS.length * CONTEXT_WIDTH },
    (_, i) => (solution[CONTEXT + i] ?? 0) * (scales[i % CONTEXT_WIDTH] ?? 0),
  );
  const contextScale = Math.round(Math.max(...weights.map(Math.abs)) * 1000) / 1000 || 1;
  const level = (weight: number): number => Math.round((weight / contextScale) * CONTEXT_TOP) + CONTEXT_TOP;
  return {
    context: pack(weights.map((weight) => Math.max(0, Math.min(2 * CONTEXT_TOP, level(weight))))),
    contextScale,
  };
}
