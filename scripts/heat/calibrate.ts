/** Fits the weights that combine evidence, and sets the thresholds. */
import { type Evidence, type Heard, situate, type Weights } from '../../lib/heat/combine.ts';
import { calloutInputs, draftInputs, logistic, type Readout } from '../../lib/heat/likeness.ts';
import { SCENE_RULES } from '../../lib/heat/scene-rules.ts';
import { biasOf, hold, sharesOf } from '../../lib/heat/shares.ts';
import type { Move } from '../../lib/types.ts';
import { isProtected } from './corpus.ts';
import { fit, type Row, type Solution } from './fit.ts';
import type { Item } from './learn.ts';
import { recallAt } from './measure.ts';

const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];
const COOLING = new Set(SCENE_RULES.filter(({ group }) => group === 'cooling').map(({ id }) => id));
/** Signals without development data: their weights are set by hand, and say so in the model card. */
const BY_HAND: Readonly<Record<string, number>> = { 'feed-crowd': 1.2, 'unread-language': 0.05 };
/** Self-defence may never weigh less than this. */
const ABOUT_YOU_AT_LEAST = -3;
/**
 * The same for the chance that a draft is hot which answers nothing: our scenes hold too little open hostility to fit it, public sets say how much it takes, where
 * the line lies for a comment of few words, and what to think of abuse that is told of.
 */
const ALONE = { alone: 1.94, brief: -2.3, reported: -4 };
const FITTED = SCENE_RULES.map(({ id }) => id).filter((id) => !(id in BY_HAND));
const NOBODY: ReadonlySet<string> = new Set();

/** Columns: a constant for each move, the draft's score by move, signals of the situation. */
const COLUMNS = 2 * MOVES.length + FITTED.length;

/** How much more a moment counts in which nobody may be nagged. */
const PROTECTED_WEIGHT = 3;

/** Share of moments that want nothing which may be paused or hinted at, by sensitivity. */
const FALSE_PAUSES = { quiet: 0.01, balanced: 0.027, eager: 0.08 } as const;
const FALSE_HINTS = { quiet: 0.03, balanced: 0.1, eager: 0.2 } as const;

/** An item with what was heard of it by heads that had not learnt from it. */
export interface Lesson {
  readonly item: Item;
  readonly heard: Heard;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}

/** The heat (0…100) that weights give to what was heard, as `weigh` does. */
export function heatOf(evidence: Evidence, weights: Weights): number {
  const bias = biasOf(evidence, weights);
  const shares = hold(evidence, sharesOf(evidence, weights), bias, ({ part }) => part.id);
  return 100 * logistic(shares.reduce((sum, { share }) => sum + share, bias));
}

/** The evidence of a lesson under weights. */
export function evidenceOf({ heard }: Lesson, weights: Pick<Weights, 'callout' | 'draftHeat'>): Evidence {
  return situate(heard, weights, NOBODY);
}

/** Fits all weights. */
export function calibrate(lessons: readonly Lesson[]): Weights {
  const callout = readout(
    lessons.flatMap(({ item, heard }) =>
      heard.target
        ? [{ inputs: calloutInputs(heard.view, heard.target), yes: item.scene.labels.targetIsCallout }]
        : [],
    ),
  );
  const draftHeat = readout(
    lessons.flatMap((lesson) => {
      const { item, heard } = lesson;
      if (!heard.draft) return [];
      const { callout: likeness, scene } = evidenceOf(lesson, { callout, draftHeat: {} });
      const aboutYou = scene.find(({ id }) => id === 'about-you')?.strength ?? 0;
      return [
        {
          inputs: draftInputs(heard.view, heard.draft, likeness, aboutYou),
          yes: item.scene.labels.draftHeat >= 2,
        },
      ];
    }),
  );
  const solution = fitMonotone(
    lessons.map((lesson) => {
      const { scene } = lesson.item;
      const { want } = scene.labels;
      const weight = want === 'nudge' ? 0.7 : isProtected(scene) ? PROTECTED_WEIGHT : 1;
      return rowOf(evidenceOf(lesson, { callout, draftHeat }), want === 'pause' ? 1 : 0, weight);
    }),
  );
  const scene: Record<string, number> = { ...BY_HAND };
  FITTED.forEach((id, i) => {
    scene[id] = round(solution[2 * MOVES.length + i] ?? 0);
  });
  scene['about-you'] = Math.min(ABOUT_YOU_AT_LEAST, scene['about-you'] ?? 0);
  const weights: Weights = {
    bias: byMove(solution, 0, solution[COLUMNS]),
    draft: byMove(solution, MOVES.length),
    scene,
    callout,
    draftHeat: { ...draftHeat, ...ALONE },
    levels: { quiet: { warm: 0, hot: 0 }, balanced: { warm: 0, hot: 0 }, eager: { warm: 0, hot: 0 } },
  };
  return { ...weights, levels: levels(lessons, weights) };
}

function rowOf(evidence: Evidence, label: number, weight: number): Row {
  const move = MOVES.indexOf(evidence.view.scene.move);
  const value = new Float32Array(COLUMNS);
  value[move] = 1;
  value[MOVES.length + move] =
    evidence.draft?.parts.reduce((sum, part) => sum + part.strength * part.weight, 0) ?? 0;
  FITTED.forEach((id, i) => {
    value[2 * MOVES.length + i] = evidence.scene.find((part) => part.id === id)?.strength ?? 0;
  });
  return { index: Int32Array.from(value, (_, i) => i), value, label, weight };
}

/** Fits, freezing columns that turn out with the wrong sign: more heat in a part never cools the whole. */
function fitMonotone(rows: readonly Row[]): Solution {
  const frozen = new Set<number>();
  const sign = (column: number): number => {
    if (column < MOVES.length) return 0;
    return COOLING.has(FITTED[column - 2 * MOVES.length] ?? '') ? -1 : 1;
  };
  for (;;) {
    const solution = fit(rows, { columns: COLUMNS, softness: 2, iterations: 200, frozen });
    const wrong = Array.from({ length: COLUMNS }, (_, c) => c).filter(
      (c) => !frozen.has(c) && sign(c) * (solution[c] ?? 0) < 0,
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

function readout(rows: readonly { inputs: Readout; yes: boolean }[]): Readout {
  const names = Object.keys(rows[0]?.inputs ?? {}).filter((name) => !(name in ALONE));
  const solution = fit(
    rows.map(({ inputs, yes }) => ({
      index: Int32Array.from(names, (_, c) => c),
      value: Float32Array.from(names, (name) => inputs[name] ?? 0),
      label: yes ? 1 : 0,
      weight: 1,
    })),
    { columns: names.length, softness: 10, iterations: 200 },
  );
  return Object.fromEntries([...names, 'bias'].map((name, i) => [name, round(solution[i] ?? 0)]));
}

function levels(lessons: readonly Lesson[], weights: Weights): Weights['levels'] {
  const heats = lessons.map((lesson) => ({
    want: lesson.item.scene.labels.want,
    heat: heatOf(evidenceOf(lesson, weights), weights),
  }));
  const of = (want: string): number[] => heats.filter((one) => one.want === want).map(({ heat }) => heat);
  const least = (share: number): number =>
    Math.ceil(recallAt(of('pause'), of('none'), share).threshold * 10) / 10;
  const at = (name: 'quiet' | 'balanced' | 'eager') => ({
    warm: least(FALSE_HINTS[name]),
    hot: least(FALSE_PAUSES[name]),
  });
  return { quiet: at('quiet'), balanced: at('balanced'), eager: at('eager') };
}
