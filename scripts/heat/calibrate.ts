/** Fits the weights that combine evidence, and sets the thresholds. */
import { type Evidence, type Heard, situate, type Weights } from '../../lib/heat/combine.ts';
import { calloutInputs, draftInputs, logistic, type Readout } from '../../lib/heat/likeness.ts';
import { SCENE_RULES } from '../../lib/heat/scene-rules.ts';
import { biasOf, DRAFT, hold, inputsOf, sharesOf, WORDS } from '../../lib/heat/shares.ts';
import { type BoostRow, boost } from './boost.ts';
import { isProtected } from './corpus.ts';
import { fit } from './fit.ts';
import type { Item } from './learn.ts';
import { recallAt } from './measure.ts';

/** Signals outside the trees. Self-defence and the crowd of the feed have no or too few development scenes: their weights are set by hand, and the model card says so. */
const BY_HAND: Readonly<Record<string, number>> = {
  'at-holders': -1,
  'feed-crowd': 2,
  'unread-language': 0.05,
  'about-you': -4,
  'open-attack': 7,
};
/**
 * The same for the chance that a draft is hot which answers nothing, or something ordinary: our scenes hold too little open hostility to fit it, public sets say how
 * much it takes, where the line lies for a comment of few words, and what to think of abuse that is told of.
 */
const ALONE = { alone: 1.94, brief: -7.2, answering: 0.45, ordinary: -0.9, reported: -6, attack: 5 };
const NOBODY: ReadonlySet<string> = new Set();

/** What the trees read. */
const INPUTS = [DRAFT, WORDS, ...SCENE_RULES.map(({ id }) => id).filter((id) => !(id in BY_HAND))];
/** More heat in a part never cools the whole, and the other way round; what is never told as a reason may do either. */
const SIGNS = INPUTS.map((id) => {
  const rule = SCENE_RULES.find((one) => one.id === id);
  if (rule?.untold) return 0;
  return rule?.group === 'cooling' ? -1 : 1;
});
const GROWTH = { trees: 220, rate: 0.05, least: 40, penalty: 2, rows: 0.6, columns: 0.45 };

/** How much more a moment counts in which nobody may be nagged. */
const PROTECTED_WEIGHT = 3;

/** Share of moments that want nothing which may be paused or hinted at, by sensitivity. */
const FALSE_PAUSES = { quiet: 0.012, balanced: 0.02, eager: 0.09 } as const;
const FALSE_HINTS = { quiet: 0.03, balanced: 0.1, eager: 0.2 } as const;
/** How far below the line a held draft stays, in log-odds. */
const HELD_BELOW = 0.1;

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
  const bias = biasOf(weights);
  const shares = hold(evidence, weights, sharesOf(evidence, weights), bias, ({ part }) => part.id);
  return 100 * logistic(shares.reduce((sum, { share }) => sum + share, bias));
}

/** The evidence of a lesson under weights. */
export function evidenceOf({ heard }: Lesson, weights: Pick<Weights, 'draftHeat'>): Evidence {
  return situate(heard, weights, NOBODY);
}

/** Fits what turns the score of a target into its likeness to a call-out. */
export function calloutReadout(
  heard: readonly { item: Item; heard: Pick<Heard, 'view' | 'target'> }[],
): Readout {
  return readout(
    heard.flatMap(({ item, heard: { view, target } }) =>
      target ? [{ inputs: calloutInputs(view, target), yes: item.scene.labels.targetIsCallout }] : [],
    ),
  );
}

/** Fits all weights. */
export function calibrate(lessons: readonly Lesson[]): Weights {
  const draftHeat = readout(
    lessons.flatMap(({ item, heard: { view, draft, callout } }) =>
      draft
        ? [
            {
              inputs: draftInputs({ view, draft, callout, attack: 0 }),
              yes: item.scene.labels.draftHeat >= 2,
            },
          ]
        : [],
    ),
  );
  const rows = lessons.map((lesson) => rowOf(lesson, evidenceOf(lesson, { draftHeat })));
  const grow = (some: readonly Grown[]): Weights['trees'] =>
    boost(some, { ...GROWTH, inputs: INPUTS, signs: SIGNS });
  const level = { warm: 0, hot: 0 };
  const weights: Weights = {
    trees: grow(rows),
    scene: BY_HAND,
    held: Number.POSITIVE_INFINITY,
    callout: calloutReadout(lessons),
    draftHeat: { ...draftHeat, ...ALONE },
    levels: { quiet: level, balanced: level, eager: level },
  };
  // Trees know the moments they grew from too well: thresholds are found on moments they did not.
  const strange = [...new Set(rows.map(({ fold }) => fold))].flatMap((fold) => {
    const trees = grow(rows.filter((row) => row.fold !== fold));
    return rows.filter((row) => row.fold === fold).map((row) => ({ ...row, weights: { ...weights, trees } }));
  });
  // What is held is neither paused at any setting nor hinted at by the balanced one. These lines are found without the hold, the others with it.
  const free = levels(strange, weights.held);
  const line = Math.min(free.eager.hot, free.balanced.warm);
  const held = round(Math.log(line / (100 - line)) - HELD_BELOW);
  const { quiet, balanced } = levels(strange, held);
  return {
    ...weights,
    held,
    levels: {
      quiet: { warm: free.quiet.warm, hot: quiet.hot },
      balanced: { warm: free.balanced.warm, hot: balanced.hot },
      eager: free.eager,
    },
  };
}

interface Grown extends BoostRow {
  readonly fold: number;
  readonly want: string;
  readonly evidence: Evidence;
}

function rowOf({ item: { scene, fold } }: Lesson, evidence: Evidence): Grown {
  const { want } = scene.labels;
  return {
    fold,
    want,
    evidence,
    x: inputsOf(evidence, INPUTS),
    label: want === 'pause' ? 1 : 0,
    weight: want === 'nudge' ? 0.7 : isProtected(scene) ? PROTECTED_WEIGHT : 1,
    offset: evidence.scene.reduce((sum, { id, strength }) => sum + strength * (BY_HAND[id] ?? 0), 0),
  };
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

function levels(rows: readonly (Grown & { readonly weights: Weights })[], held: number): Weights['levels'] {
  const heats = rows.map(({ evidence, want, weights }) => ({
    want,
    heat: heatOf(evidence, { ...weights, held }),
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
