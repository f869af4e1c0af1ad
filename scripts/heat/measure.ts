/** Measures of how well a score tells yes from no. */

export interface Scored {
  readonly score: number;
  readonly yes: boolean;
}

/** Area under the ROC curve: the chance that a yes scores above a no, ties counting half. `NaN` without both. */
export function auroc(items: readonly Scored[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    for (let k = i; k < j; k++) {
      if (sorted[k]?.yes) {
        rankSum += (i + j + 1) / 2;
        positives++;
      }
    }
    i = j;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

export interface Hits {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean of a yes/no guess. */
export function hits(items: readonly { guess: boolean; yes: boolean }[]): Hits {
  const both = items.filter(({ guess, yes }) => guess && yes).length;
  const guessed = items.filter(({ guess }) => guess).length;
  const wanted = items.filter(({ yes }) => yes).length;
  const precision = guessed ? both / guessed : 0;
  const recall = wanted ? both / wanted : 0;
  return { precision, recall, f1: both ? (2 * both) / (guessed + wanted) : 0 };
}

/** The largest share of yes above a score at which at most `most` of the no-group lie above it, and that score. */
export function recallAt(
  yes: readonly number[],
  no: readonly number[],
  most: number,
): { recall: number; threshold: number } {
  const sorted = [...no].sort((a, b) => b - a);
  const allowed = Math.floor(most * no.length);
  const threshold = sorted[allowed] ?? Number.NEGATIVE_INFINITY;
  return { recall: yes.filter((score) => score > threshold).length / Math.max(1, yes.length), threshold };
}

/** The score above which guessing yes has the highest F1. */
export function bestF1(items: readonly Scored[]): { f1: number; threshold: number } {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const wanted = items.filter(({ yes }) => yes).length;
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  let both = 0;
  sorted.forEach(({ score, yes }, i) => {
    if (yes) both++;
    const f1 = (2 * both) / (i + 1 + wanted);
    if (f1 > best.f1) best = { f1, threshold: score };
  });
  return best;
}
