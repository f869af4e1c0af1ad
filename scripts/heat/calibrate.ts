/** Fits the weights that combine evidence, and sets the thresholds. */
import { type Evidence, logistic, strengthOf, type Weights } from '../../lib/heat/combine.ts';
import { SCENE_RULES } from '../../lib/heat/scene-rules.ts';
import type { Move } from '../../lib/types.ts';
import { fit, type Row, type Solution } from './fit.ts';
import type { Item } from './learn.ts';
import { recallAt } from './measure.ts';

const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];
/** Signals without development data: their weights are set by hand, and say so in the model card. */
const BY_HAND: Readonly<Record<string, number>> = { 'feed-crowd': 1.2, 'unread-language': 0.05 };
/** Self-defence may never weigh less than this. */
const ABOUT_YOU_AT_LEAST = -3;
const FITTED = SCENE_RULES.map(({ id }) => id).filter((id) => !(id in BY_HAND));

/** Columns: move constants, draft score by move, target score by move, signals of the situation. */
const COLUMNS = 3 * MOVES.length + FITTED.length;

function rowOf(evidence: Evidence, label: number, weight: number): Row {
  const move = MOVES.indexOf(evidence.situation.scene.move);
  const value = new Float32Array(COLUMNS);
  value[move] = 1;
  value[MOVES.length + move] =
    evidence.draft?.parts.reduce((sum, { strength, weight: w }) => sum + strength * w, 0) ?? 0;
  value[2 * MOVES.length + move] =
    evidence.target?.parts.reduce((sum, { strength, weight: w }) => sum + strength * w, 0) ?? 0;
  FITTED.forEach((id, i) => {
    value[3 * MOVES.length + i] = strengthOf(evidence, id);
  });
  return { index: Int32Array.from(value, (_, i) => i), value, label, weight };
}

/** Fits, freezing columns that turned out with the wrong sign: more heat in a part never cools the whole. */
function fitMonotone(rows: readonly Row[]): Solution {
  const frozen = new Set<number>();
  const wanted = (column: number): number => {
    if (column < MOVES.length) return 0;
    if (column < 3 * MOVES.length) return 1;
    return FITTED[column - 3 * MOVES.length] === 'about-you' ? -1 : 1;
  };
  for (;;) {
    const solution = fit(rows, { columns: COLUMNS, softness: 3, iterations: 200, frozen });
    const wrong = Array.from({ length: COLUMNS }, (_, c) => c).filter(
      (c) => !frozen.has(c) && wanted(c) * (solution[c] ?? 0) < 0,
    );
    if (wrong.length === 0) return solution.map((w, c) => (frozen.has(c) ? 0 : w));
    for (const column of wrong) frozen.add(column);
  }
}

function byMove(solution: Solution, from: number, plus = 0): Record<Move, number> {
  const [reply = 0, quote = 0, repost = 0, post = 0] = MOVES.map((_, i) =>
    round((solution[from + i] ?? 0) + plus),
  );
  return { reply, quote, repost, post };
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}

/** The heat in log-odds that weights give to evidence, as `weigh` does. */
export function heatOf(evidence: Evidence, weights: Weights): number {
  const move = evidence.situation.scene.move;
  const parts = (of: Evidence['draft']): number =>
    of?.parts.reduce((sum, { strength, weight }) => sum + strength * weight, 0) ?? 0;
  let sum =
    weights.bias[move] +
    weights.draft[move] * parts(evidence.draft) +
    weights.callout[move] * parts(evidence.target);
  for (const { id, strength } of evidence.scene) sum += (weights.scene[id] ?? 0) * strength;
  return 100 * logistic(sum);
}

/** Fits all weights on items with their (held-out) evidence. */
export function calibrate(items: readonly Item[], evidence: readonly Evidence[]): Weights {
  const pairs = items.map((item, i) => ({ labels: item.scene.labels, seen: evidence[i] as Evidence }));
  const solution = fitMonotone(
    pairs.map(({ labels, seen }) =>
      rowOf(seen, labels.want === 'pause' ? 1 : 0, labels.want === 'nudge' ? 0.7 : 1),
    ),
  );
  const intercept = solution[COLUMNS] ?? 0;
  const scene: Record<string, number> = { ...BY_HAND };
  FITTED.forEach((id, i) => {
    scene[id] = round(solution[3 * MOVES.length + i] ?? 0);
  });
  scene['about-you'] = Math.min(ABOUT_YOU_AT_LEAST, scene['about-you'] ?? 0);
  const weights: Weights = {
    bias: byMove(solution, 0, intercept),
    draft: byMove(solution, MOVES.length),
    callout: byMove(solution, 2 * MOVES.length),
    scene,
    draftHeat: draftOut(pairs),
    calloutOut: calloutOut(pairs),
    levels: { quiet: { warm: 0, hot: 0 }, balanced: { warm: 0, hot: 0 }, eager: { warm: 0, hot: 0 } },
  };
  return { ...weights, levels: levels(pairs, weights) };
}

interface Pair {
  readonly labels: Item['scene']['labels'];
  readonly seen: Evidence;
}

function small(rows: readonly (readonly number[])[], labels: readonly number[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const solution = fit(
    rows.map((row, i) => ({
      index: Int32Array.from(row, (_, c) => c),
      value: Float32Array.from(row),
      label: labels[i] ?? 0,
      weight: 1,
    })),
    { columns, softness: 10, iterations: 100 },
  );
  return [...solution].map(round);
}

function draftOut(pairs: readonly Pair[]): Weights['draftHeat'] {
  const with_ = pairs.filter(({ seen }) => seen.draft);
  const [score = 1, callout = 0, quote = 0, target = 0, aboutYou = 0, bias = 0] = small(
    with_.map(({ seen }) => [
      seen.draft?.score ?? 0,
      seen.situation.calloutLikeness,
      ['quote', 'repost'].includes(seen.situation.scene.move) ? 1 : 0,
      seen.target ? 1 : 0,
      strengthOf(seen, 'about-you'),
    ]),
    with_.map(({ labels }) => (labels.draftHeat >= 2 ? 1 : 0)),
  );
  return { bias, score, callout, quote, target, aboutYou };
}

function calloutOut(pairs: readonly Pair[]): Weights['calloutOut'] {
  const with_ = pairs.filter(({ seen }) => seen.target);
  const [score = 1, bias = 0] = small(
    with_.map(({ seen }) => [seen.target?.score ?? 0]),
    with_.map(({ labels }) => (labels.targetIsCallout ? 1 : 0)),
  );
  return { bias, score };
}

/** Share of moments that want nothing which may be paused, by sensitivity; and hinted at. */
const FALSE_PAUSES = { quiet: 0.01, balanced: 0.028, eager: 0.08 } as const;
const FALSE_HINTS = { quiet: 0.03, balanced: 0.1, eager: 0.2 } as const;

function levels(pairs: readonly Pair[], weights: Weights): Weights['levels'] {
  const heats = pairs.map(({ labels, seen }) => ({ want: labels.want, heat: heatOf(seen, weights) }));
  const of = (want: string): number[] => heats.filter((one) => one.want === want).map(({ heat }) => heat);
  const least = (share: number): number =>
    Math.ceil(recallAt(of('pause'), of('none'), share).threshold * 10) / 10;
  const at = (name: 'quiet' | 'balanced' | 'eager') => ({
    warm: least(FALSE_HINTS[name]),
    hot: least(FALSE_PAUSES[name]),
  });
  return { quiet: at('quiet'), balanced: at('balanced'), eager: at('eager') };
}
