/** The few statistics that the bench needs. All of them answer NaN for no samples. */

function ordered(samples: readonly number[]): number[] {
  return [...samples].sort((a, b) => a - b);
}

/** Middle value; the mean of the two middle ones for an even number. */
export function median(samples: readonly number[]): number {
  const all = ordered(samples);
  const half = Math.floor(all.length / 2);
  return all.length % 2 === 1 ? (all[half] ?? Number.NaN) : ((all[half - 1] ?? NaN) + (all[half] ?? NaN)) / 2;
}

/** Nearest rank: the smallest sample that at least 95 of 100 do not exceed. */
export function p95(samples: readonly number[]): number {
  const all = ordered(samples);
  return all[Math.max(0, Math.ceil(all.length * 0.95) - 1)] ?? Number.NaN;
}

/** Half the distance from the smallest to the largest. */
export function halfRange(samples: readonly number[]): number {
  return (Math.max(...samples) - Math.min(...samples)) / 2;
}

/** Slope of the straight line nearest to the points, in y per x. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
