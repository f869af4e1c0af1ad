/**
 * Scene in, Reading out: how hot the moment is, and why. Pure, synchronous and total. Evidence is added up in log-odds,
 * so that every signal's share of the heat can be shown, muted and tuned: heat = 100·σ(bias + Σ share).
 */
import type { Reading, Scene, Sensitivity, Signal } from '../types.ts';
import { hear, levelOf, situate } from './combine.ts';
import { logistic } from './likeness.ts';
import { heads } from './model/heads.ts';
import { SCENE_RULES } from './scene-rules.ts';
import { biasOf, hold, sharesOf } from './shares.ts';
import { feedCrowd } from './signals/feed-crowd.ts';
import { DRAFT_PLACE } from './signals/wording.ts';
import { factorOf } from './tuning.ts';
import { view } from './view.ts';
import { WEIGHTS } from './weights.ts';

export interface WeighOptions {
  readonly sensitivity?: Sensitivity;
  /** Ids of signals that weigh nothing. */
  readonly muted?: readonly string[];
  /** Personal tuning by signal id; see `tuning.ts` for what it can do at most. */
  readonly tuning?: Readonly<Record<string, number>>;
}

/** Weighs a scene. Never throws on any strings or absences. */
export function weigh(scene: Scene, options: WeighOptions = {}): Reading {
  const muted = new Set(options.muted ?? []);
  const evidence = situate(hear(view(scene), heads(), WEIGHTS, muted), WEIGHTS, muted);
  const bias = biasOf(WEIGHTS);
  const tuned: Signal[] = sharesOf(evidence, WEIGHTS).map(
    ({ part: { id, group, strength, why }, share }) => ({
      id,
      group,
      strength,
      share: share * factorOf(options.tuning, id),
      why,
    }),
  );
  const signals = hold(evidence, WEIGHTS, tuned, bias, ({ id }) => id).filter(({ share }) => share !== 0);
  signals.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const heat = 100 * logistic(signals.reduce((sum, { share }) => sum + share, bias));
  return {
    heat,
    level: levelOf(heat, options.sensitivity ?? 'balanced', WEIGHTS),
    signals,
    callout: evidence.callout,
    draftHeat: evidence.draftHeat,
  };
}

const UNTOLD: ReadonlySet<string> = new Set([
  DRAFT_PLACE.id,
  ...SCENE_RULES.filter(({ untold }) => untold).map(({ id }) => id),
]);

/** At less than this likeness nothing says that the post is a call-out. */
const SAID_FROM = 0.5;

/**
 * The two or three largest heating contributions, to be shown. Left out: a tenth of the largest or less, what is no reason, and, when the post is hardly a call-out, what
 * would call it one. A crowd that was noticed is always told, in the place of the last if it must be: nobody else can see it.
 */
export function reasonsFor(reading: Reading, most = 3): Signal[] {
  const heating = reading.signals.filter(
    ({ id, group, share }) =>
      share > 0 && !UNTOLD.has(id) && (group !== 'callout' || reading.callout >= SAID_FROM),
  );
  const least = (heating[0]?.share ?? 0) / 10;
  const telling = heating.filter((signal) => signal.share > least);
  const crowd = telling.findIndex(({ id }) => id === feedCrowd.id);
  const shown = telling.slice(0, Math.max(0, most));
  return crowd >= shown.length
    ? [...shown.slice(0, -1), ...telling.slice(crowd, crowd + 1)].slice(0, most)
    : shown;
}

const counts = { replies: 12, reposts: 3, quotes: 2, likes: 30 };
const ANY: Scene = {
  site: 'bluesky',
  move: 'quote',
  me: '@you',
  target: {
    author: '@someone',
    text: 'I went for a walk today.',
    ageHours: 1,
    counts,
    alt: null,
    quoted: null,
  },
  draft: 'You must have seen the river, "a walk" like that is lovely!',
};

/** Decodes and builds everything once, so that the first scene is weighed as fast as the next. To be called while a page is idle. */
export function warmUp(): void {
  weigh(ANY);
}
