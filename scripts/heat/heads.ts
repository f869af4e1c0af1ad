/** Trains and packs one head of the text model. */
import { CONTEXTS, MIDDLE } from '../../lib/heat/context.ts';
import type { Features } from '../../lib/heat/model/features.ts';
import { FORM_BITS } from '../../lib/heat/model/form.ts';
import { CONTEXT_TOP, CONTEXT_WIDTH, type PackedHead, SPACING, TOP } from '../../lib/heat/model/head.ts';
import { pack } from '../../lib/heat/model/sextets.ts';
import { SHAPES } from '../../lib/heat/model/shape.ts';
import { WORDING_BITS } from '../../lib/heat/model/wording.ts';
import { HARSH, MILD } from '../../lib/heat/words/classes.ts';
import { CLASSES } from '../../lib/heat/words/codes.ts';
import { fit, type Row, type Solution } from './fit.ts';

/** A text to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
  /** Where a draft is going, in the order of `CONTEXTS`, for heads that read it. */
  readonly context?: Float32Array;
  /** Left out of the document counts (texts that only help). */
  readonly extra?: boolean;
}

export interface HeadOptions {
  readonly softness: number;
  /** Weight of the form table against the wording table; 0 leaves it out. */
  readonly form: number;
  /** Whether harsh kinds may only heat and mild kinds only cool. */
  readonly monotone: boolean;
  /** Whether kinds and measures may weigh more or less by context. */
  readonly context?: boolean;
}

const GRAMS = 1 << WORDING_BITS;
const FORMS = 1 << FORM_BITS;
const OFTEN = GRAMS + FORMS;
const DENSE = OFTEN + CLASSES.length;
const SHAPE = DENSE + CLASSES.length;
const CONTEXT = SHAPE + SHAPES.length;
const COLUMNS = CONTEXT + CONTEXTS.length * CONTEXT_WIDTH;
/** Scales of the blocks, chosen by cross-validation. */
const SCALE = { often: 0.9, dense: 0.6, shape: 0.4, context: 0.45 };
/** Of what a context is worth before any word: small, so that no context makes a draft hot by itself. */
const PLACE = 0.5;
const ROUNDS = 35;
/** Rounds after a weight that pointed the wrong way was frozen. */
const REROUNDS = 12;

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
  const settings = { columns: COLUMNS, softness: options.softness, iterations: ROUNDS };
  let solution = fit(rows, settings);
  if (options.monotone) {
    const frozen = wrongWay(solution);
    for (let round = 0; round < 3 && frozen.size > 0; round++) {
      const before = frozen.size;
      solution = fit(rows, { ...settings, iterations: REROUNDS, frozen, from: solution });
      for (const column of wrongWay(solution)) frozen.add(column);
      if (frozen.size === before) break;
    }
    for (const column of frozen) solution[column] = 0;
  }
  return packHead(solution, grams, forms, options.context ?? false);
}

function rowOf({ features, label, weight, context }: Example, grams: Float64Array, forms: Float64Array): Row {
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

function packHead(
  solution: Solution,
  grams: Float64Array,
  forms: Float64Array,
  withContext: boolean,
): PackedHead {
  const wording = packTable(grams.map((r, bucket) => r * (solution[bucket] ?? 0)));
  const form = packTable(forms.map((r, bucket) => r * (solution[GRAMS + bucket] ?? 0)));
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    bias: round(solution[COLUMNS] ?? 0),
    wording: wording.text,
    wordingScale: round(wording.scale),
    form: form.text,
    formScale: round(form.scale),
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

/** Levels of −TOP…TOP, two a character. The largest 0.05 % of weights share the top level. */
function packTable(weights: Float64Array): { text: string; scale: number } {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  const scale = sizes[Math.floor(sizes.length * 0.0005)] ?? 0;
  if (scale === 0) return { text: '', scale: 0 };
  const sextets = new Uint8Array(weights.length / 2);
  weights.forEach((weight, i) => {
    const level =
      Math.round(TOP * Math.min(1, Math.abs(weight) / scale) ** (1 / SPACING)) * Math.sign(weight) + TOP;
    const at = i >> 1;
    sextets[at] = (sextets[at] ?? 0) | (i % 2 === 0 ? level << 3 : level);
  });
  return { text: pack(sextets), scale };
}
