/** Logistic regression on sparse rows by L-BFGS (Liu & Nocedal 1989). Deterministic: no sampling, fixed order. */

export interface Row {
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** 0 or 1, or a share between. */
  readonly label: number;
  readonly weight: number;
}

/** Weights by column, the intercept last. */
export type Solution = Float64Array;

export interface FitOptions {
  readonly columns: number;
  /** Inverse strength of the square penalty. The intercept is free. */
  readonly softness: number;
  readonly iterations: number;
  /** Columns held at 0. */
  readonly frozen?: ReadonlySet<number>;
  /** Where to begin; 0 when absent. */
  readonly from?: Solution;
}

/** Log-odds of a row. */
export function scoreOf(solution: Solution, row: Row): number {
  let sum = solution[solution.length - 1] ?? 0;
  const { index, value } = row;
  for (let k = 0; k < index.length; k++)
    sum += (solution[index[k] as number] as number) * (value[k] as number);
  return sum;
}

/** The columns that can have a weight: seen in a row and not frozen. What is never seen stays 0. */
function live(rows: readonly Row[], columns: number, frozen: ReadonlySet<number> | undefined): Int32Array {
  const seen = new Uint8Array(columns);
  for (const { index } of rows) for (const column of index) seen[column] = 1;
  for (const column of frozen ?? []) seen[column] = 0;
  return Int32Array.from(seen.keys()).filter((column) => seen[column] === 1);
}

/** Rows in which the live columns alone are left, numbered anew. */
function renumbered(rows: readonly Row[], columns: number, kept: Int32Array): Row[] {
  const number = new Int32Array(columns).fill(-1);
  kept.forEach((column, n) => {
    number[column] = n;
  });
  return rows.map(({ index, value, label, weight }) => {
    const index2 = index.map((column) => number[column] ?? -1);
    return {
      index: index2.filter((n) => n >= 0),
      value: value.filter((_, k) => (index2[k] ?? -1) >= 0),
      label,
      weight,
    };
  });
}

/** Fits weights to rows. */
export function fit(
  rows: readonly Row[],
  { columns, softness, iterations, frozen, from }: FitOptions,
): Solution {
  const kept = live(rows, columns, frozen);
  const size = kept.length;
  const start = Float64Array.from({ length: size + 1 }, (_, n) => from?.[kept[n] ?? columns] ?? 0);
  const least = logistic(renumbered(rows, columns, kept), size, 1 / softness, start, iterations);
  const solution = new Float64Array(columns + 1);
  kept.forEach((column, n) => {
    solution[column] = least[n] ?? 0;
  });
  solution[columns] = least[size] ?? 0;
  return solution;
}

/** Logistic regression with a square penalty on all columns but the intercept, which is the last. */
function logistic(
  rows: readonly Row[],
  columns: number,
  penalty: number,
  start: Float64Array,
  iterations: number,
): Float64Array {
  return minimise(start, iterations, (w, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const row of rows) {
      const z = scoreOf(w, row);
      loss +=
        row.weight *
        (z > 0 ? Math.log1p(Math.exp(-z)) + (1 - row.label) * z : Math.log1p(Math.exp(z)) - row.label * z);
      const error = row.weight * (1 / (1 + Math.exp(-z)) - row.label);
      const { index, value } = row;
      for (let k = 0; k < index.length; k++) {
        const column = index[k] as number;
        gradient[column] = (gradient[column] as number) + error * (value[k] as number);
      }
      gradient[columns] = (gradient[columns] as number) + error;
    }
    for (let c = 0; c < columns; c++) {
      const weight = w[c] as number;
      loss += (penalty / 2) * weight * weight;
      gradient[c] = (gradient[c] as number) + penalty * weight;
    }
    return loss;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function step(a: Float64Array, by: number, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) sum[i] = (a[i] as number) + by * (b[i] as number);
  return sum;
}

interface Memory {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/** Least of a smooth function, from a start. `evaluate` fills the gradient and returns the value. */
function minimise(
  start: Float64Array,
  iterations: number,
  evaluate: (w: Float64Array, gradient: Float64Array) => number,
): Float64Array {
  const size = start.length;
  let w: Float64Array = start;
  let gradient: Float64Array = new Float64Array(size);
  let value = evaluate(w, gradient);
  const memory: Memory[] = [];
  for (let round = 0; round < iterations; round++) {
    const way = direction(gradient, memory);
    const slope = dot(way, gradient);
    let length = 1;
    let next = w;
    let nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = step(w, length, way);
      nextGradient = new Float64Array(size);
      nextValue = evaluate(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const moved = step(next, -1, w);
    const turned = step(nextGradient, -1, gradient);
    const curve = dot(moved, turned);
    if (curve > 1e-12) memory.push({ moved, turned, rho: 1 / curve });
    if (memory.length > 10) memory.shift();
    const settled = Math.abs(value - nextValue) < 1e-6 * Math.abs(value);
    [w, gradient, value] = [next, nextGradient, nextValue];
    if (settled) break;
  }
  return w;
}

function direction(gradient: Float64Array, memory: readonly Memory[]): Float64Array {
  let way = gradient;
  const alphas: number[] = [];
  for (let k = memory.length - 1; k >= 0; k--) {
    const { moved, turned, rho } = memory[k] as Memory;
    const alpha = rho * dot(moved, way);
    alphas[k] = alpha;
    way = step(way, -alpha, turned);
  }
  const last = memory[memory.length - 1];
  const scale = last
    ? 1 / (last.rho * dot(last.turned, last.turned))
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
  way = step(new Float64Array(way.length), scale, way);
  for (let k = 0; k < memory.length; k++) {
    const { moved, turned, rho } = memory[k] as Memory;
    way = step(way, (alphas[k] ?? 0) - rho * dot(turned, way), moved);
  }
  return step(new Float64Array(way.length), -1, way);
}
