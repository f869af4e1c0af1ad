/**
 * Small regression trees whose sum is the log-odds of a moment that wants a pause. What each input adds is measured against a moment in which nothing
 * is the matter (every input at its rest): the Shapley values of the sum (Lundberg et al. 2020, interventional, one reference), so that they add up
 * exactly, an input at rest adds nothing, and an input that may only heat never cools.
 */
import { unpack } from './model/sextets.ts';

/** Levels of splits: three, so that a tree has 7 splits and 8 leaves. */
export const DEPTH = 3;
export const SPLITS = 2 ** DEPTH - 1;
const LEAVES = SPLITS + 1;
/** Sextets of one tree: two for each split (input, edge), two for each leaf (12 bits). */
export const TREE_WIDTH = 2 * (SPLITS + LEAVES);
/** A split that is none: everything goes left. */
export const NO_SPLIT = 63;
/** Highest level of a leaf. */
export const LEAF_TOP = 2047;

/** Trees as shipped; see `weights.ts`. */
export interface PackedTrees {
  /** Log-odds before any tree. */
  readonly base: number;
  /** The edges that values are held against, by name of the input. A value at an edge or below goes left. */
  readonly edges: Readonly<Record<string, readonly number[]>>;
  /** Log-odds of the highest leaf level. */
  readonly scale: number;
  readonly trees: string;
}

/** A split or a leaf of the forest, laid out in rows. */
export interface Forest {
  readonly base: number;
  readonly inputs: readonly string[];
  /** By tree and split: the input, and the edge. */
  readonly input: Uint8Array;
  readonly edge: Float64Array;
  /** By tree and leaf. */
  readonly leaf: Float64Array;
}

export function unpackTrees({ base, edges, scale, trees }: PackedTrees): Forest {
  const sextets = unpack(trees);
  const inputs = Object.keys(edges);
  const count = sextets.length / TREE_WIDTH;
  const input = new Uint8Array(count * SPLITS);
  const edge = new Float64Array(count * SPLITS);
  const leaf = new Float64Array(count * LEAVES);
  for (let tree = 0; tree < count; tree++) {
    const at = tree * TREE_WIDTH;
    for (let i = 0; i < SPLITS; i++) {
      const which = sextets[at + 2 * i] ?? NO_SPLIT;
      input[tree * SPLITS + i] = which;
      edge[tree * SPLITS + i] =
        edges[inputs[which] ?? '']?.[sextets[at + 2 * i + 1] ?? 0] ?? Number.POSITIVE_INFINITY;
    }
    for (let i = 0; i < LEAVES; i++) {
      const from = at + 2 * (SPLITS + i);
      const level = (sextets[from] ?? 0) * 64 + (sextets[from + 1] ?? 0) - LEAF_TOP;
      leaf[tree * LEAVES + i] = (level / LEAF_TOP) * scale;
    }
  }
  return { base, inputs, input, edge, leaf };
}

/** Log-odds of a moment given its inputs in the order of `forest.inputs`. */
export function treesAt(forest: Forest, x: Float64Array): number {
  let sum = forest.base;
  for (let tree = 0; tree * SPLITS < forest.input.length; tree++) {
    let node = 0;
    while (node < SPLITS) {
      const at = tree * SPLITS + node;
      node = 2 * node + ((x[forest.input[at] ?? 0] ?? 0) > (forest.edge[at] ?? 0) ? 2 : 1);
    }
    sum += forest.leaf[tree * LEAVES + node - SPLITS] ?? 0;
  }
  return sum;
}

/** Shapley weights of a leaf by how many inputs lead to it from the moment, and from rest: (a−1)!·b!/(a+b)! and a!·(b−1)!/(a+b)!. */
const FACTORIAL = [1, 1, 2, 6];
const factorial = (n: number): number => FACTORIAL[n] ?? 1;
const MINE = shapley((a, b) => factorial(a - 1) * factorial(b));
const THEIRS = shapley((a, b) => factorial(a) * factorial(b - 1));

function shapley(of: (a: number, b: number) => number): Float64Array {
  return Float64Array.from({ length: 16 }, (_, i) => of(i >> 2, i & 3) / factorial((i >> 2) + (i & 3)));
}

/** What each input adds to the log-odds, against all inputs at `rest`. Their sum is `treesAt(x) − treesAt(rest)`. */
export function addedBy(forest: Forest, x: Float64Array, rest: Float64Array): Float64Array {
  const added = new Float64Array(forest.inputs.length);
  const path = new Uint8Array(DEPTH);
  /**
   * Follows both moments down a tree; where they part, each input decides once. `a` inputs (bits of `mine`) were decided as in the moment, `b` as at rest;
   * `path` holds them in order.
   */
  const walk = (tree: number, node: number, mine: number, theirs: number, a: number, b: number): void => {
    if (node >= SPLITS) {
      const value = forest.leaf[tree * LEAVES + node - SPLITS] as number;
      for (let k = 0; k < a + b; k++) {
        const input = path[k] as number;
        const worth = mine & (1 << input) ? MINE[4 * a + b] : -(THEIRS[4 * a + b] as number);
        added[input] = (added[input] as number) + value * (worth as number);
      }
      return;
    }
    const at = tree * SPLITS + node;
    const input = forest.input[at] as number;
    const edge = forest.edge[at] as number;
    const way = 2 * node + ((x[input] as number) > edge ? 2 : 1);
    const restWay = 2 * node + ((rest[input] as number) > edge ? 2 : 1);
    const bit = 1 << input;
    if (way === restWay || mine & bit) walk(tree, way, mine, theirs, a, b);
    else if (theirs & bit) walk(tree, restWay, mine, theirs, a, b);
    else {
      path[a + b] = input;
      walk(tree, way, mine | bit, theirs, a + 1, b);
      path[a + b] = input;
      walk(tree, restWay, mine, theirs | bit, a, b + 1);
    }
  };
  for (let tree = 0; tree * SPLITS < forest.input.length; tree++) walk(tree, 0, 0, 0, 0, 0);
  return added;
}
