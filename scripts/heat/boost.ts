/**
 * Grows the trees that put the evidence together: gradient boosting of the logistic loss with second-order leaves (Friedman 2001; Chen & Guestrin
 * 2016), each tree from a part of the rows, each split from a part of the inputs. Deterministic: the parts come from a seeded generator.
 */
import { pack } from '../../lib/heat/model/sextets.ts';
import { DEPTH, LEAF_TOP, NO_SPLIT, type PackedTrees, SPLITS } from '../../lib/heat/trees.ts';

export interface BoostRow {
  /** In the order of `inputs`. */
  readonly x: Float64Array;
  /** 0 or 1. */
  readonly label: number;
  readonly weight: number;
  /** Log-odds known beforehand. */
  readonly offset: number;
}

export interface BoostOptions {
  readonly inputs: readonly string[];
  /** By input: 1 may only heat, −1 may only cool, 0 may do either. */
  readonly signs: readonly number[];
  readonly trees: number;
  /** How much of each tree is taken. */
  readonly rate: number;
  /** Least rows in a leaf, and the square penalty on its value. */
  readonly least: number;
  readonly penalty: number;
  /** Share of rows a tree sees, and of inputs a split may choose from. */
  readonly rows: number;
  readonly columns: number;
}

/** Most edges of one input: what one sextet can name. */
const EDGES = 40;

/** A small seeded generator of numbers in 0…1 (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Edges of an input: between its values, at equal shares of the rows; to three decimals. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let i = 1; i <= EDGES; i++) {
    const edge = sorted[Math.floor((i * sorted.length) / (EDGES + 1))] ?? 0;
    if (edge < (sorted[sorted.length - 1] ?? 0)) edges.add(Math.round(edge * 1000) / 1000);
  }
  return [...edges];
}

interface Split {
  readonly input: number;
  readonly edge: number;
  readonly gain: number;
  readonly left: number;
  readonly right: number;
}

/** Grows trees for rows. */
export function boost(rows: readonly BoostRow[], options: BoostOptions): PackedTrees {
  const { inputs, signs, rate, penalty, least } = options;
  const edges = inputs.map((_, i) => edgesOf(rows.map(({ x }) => x[i] ?? 0)));
  /** By input and row: how many edges lie below the value. */
  const bins = edges.map((list, i) =>
    Uint8Array.from(rows, ({ x }) => list.filter((edge) => (x[i] ?? 0) > edge).length),
  );
  const random = generator(20);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const share = rows.reduce((sum, { weight, label }) => sum + weight * label, 0) / total;
  const base = Math.log(share / (1 - share));
  const score = Float64Array.from(rows, ({ offset }) => base + offset);
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const sums = new Float64Array(EDGES + 1);
  const curves = new Float64Array(EDGES + 1);
  const counts = new Float64Array(EDGES + 1);

  const leafOf = (g: number, h: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, -g / (h + penalty)));
  const lossOf = (g: number, h: number, value: number): number =>
    g * value + ((h + penalty) / 2) * value * value;

  function bestSplit(part: readonly number[], low: number, high: number): Split | undefined {
    let [g, h] = [0, 0];
    for (const r of part) {
      g += slope[r] as number;
      h += curve[r] as number;
    }
    const before = lossOf(g, h, leafOf(g, h, low, high));
    let best: Split | undefined;
    inputs.forEach((_, input) => {
      if (random() >= options.columns) return;
      const bin = bins[input] as Uint8Array;
      const count = (edges[input] ?? []).length;
      sums.fill(0);
      curves.fill(0);
      counts.fill(0);
      for (const r of part) {
        const b = bin[r] as number;
        sums[b] = (sums[b] as number) + (slope[r] as number);
        curves[b] = (curves[b] as number) + (curve[r] as number);
        counts[b] = (counts[b] as number) + 1;
      }
      let [gl, hl, nl] = [0, 0, 0];
      for (let edge = 0; edge < count; edge++) {
        gl += sums[edge] as number;
        hl += curves[edge] as number;
        nl += counts[edge] as number;
        if (nl < least || part.length - nl < least) continue;
        const left = leafOf(gl, hl, low, high);
        const right = leafOf(g - gl, h - hl, low, high);
        if ((signs[input] ?? 0) * (right - left) < 0) continue;
        const gain = before - lossOf(gl, hl, left) - lossOf(g - gl, h - hl, right);
        if (gain > (best?.gain ?? 1e-9)) best = { input, edge, gain, left, right };
      }
    });
    return best;
  }

  const shape: number[][] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    const drawn: number[] = [];
    rows.forEach(({ label, weight }, r) => {
      const p = 1 / (1 + Math.exp(-(score[r] as number)));
      slope[r] = weight * (p - label);
      curve[r] = weight * p * (1 - p);
      if (random() < options.rows) drawn.push(r);
    });
    const splits: number[] = [];
    const leaves: number[] = [];
    const grow = (node: number, level: number, part: readonly number[], low: number, high: number): void => {
      if (level === DEPTH) {
        let [g, h] = [0, 0];
        for (const r of part) {
          g += slope[r] as number;
          h += curve[r] as number;
        }
        leaves[node - SPLITS] = part.length
          ? rate * leafOf(g, h, low, high)
          : rate * Math.min(high, Math.max(low, 0));
        return;
      }
      const split = part.length >= 2 * least ? bestSplit(part, low, high) : undefined;
      if (!split) {
        splits[2 * node] = NO_SPLIT;
        splits[2 * node + 1] = 0;
        grow(2 * node + 1, level + 1, part, low, high);
        grow(2 * node + 2, level + 1, part, low, high);
        return;
      }
      splits[2 * node] = split.input;
      splits[2 * node + 1] = split.edge;
      const bin = bins[split.input] as Uint8Array;
      const middle = (split.left + split.right) / 2;
      const sign = signs[split.input] ?? 0;
      const leftHigh = sign > 0 ? middle : high;
      const leftLow = sign < 0 ? middle : low;
      const rightLow = sign > 0 ? middle : low;
      const rightHigh = sign < 0 ? middle : high;
      grow(
        2 * node + 1,
        level + 1,
        part.filter((r) => (bin[r] as number) <= split.edge),
        leftLow,
        leftHigh,
      );
      grow(
        2 * node + 2,
        level + 1,
        part.filter((r) => (bin[r] as number) > split.edge),
        rightLow,
        rightHigh,
      );
    };
    grow(0, 0, drawn, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    rows.forEach((_, r) => {
      let node = 0;
      while (node < SPLITS) {
        const input = splits[2 * node] as number;
        const right = input !== NO_SPLIT && (bins[input]?.[r] ?? 0) > (splits[2 * node + 1] as number);
        node = 2 * node + (right ? 2 : 1);
      }
      score[r] = (score[r] as number) + (leaves[node - SPLITS] as number);
    });
    shape.push([...splits, ...leaves]);
  }
  return packTrees(inputs, edges, base, shape);
}

function packTrees(
  inputs: readonly string[],
  edges: readonly (readonly number[])[],
  base: number,
  trees: readonly (readonly number[])[],
): PackedTrees {
  const leaves = trees.flatMap((tree) => tree.slice(2 * SPLITS));
  const scale = Math.max(1e-6, ...leaves.map(Math.abs));
  const sextets = trees.flatMap((tree) => [
    ...tree.slice(0, 2 * SPLITS),
    ...tree.slice(2 * SPLITS).flatMap((leaf) => {
      const level = Math.round((leaf / scale) * LEAF_TOP) + LEAF_TOP;
      return [level >> 6, level & 63];
    }),
  ]);
  return {
    base: Math.round(base * 1000) / 1000,
    edges: Object.fromEntries(inputs.map((name, i) => [name, edges[i] ?? []])),
    scale: Math.round(scale * 1e5) / 1e5,
    trees: pack(sextets),
  };
}
