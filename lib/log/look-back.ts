/** Looking back the day after: what waits, what the answers come to, and what Firebreak may learn from one. */
import type { Entry, LookBackAnswer, LookBackOf } from '../types';
import { DAY, localDay } from './calendar';

/** Questions wait this many days and are then let be: what is long ago is not asked about. */
const WAITS = 14;
/** Answers before anything is said about them. */
export const LEAST_ANSWERS = 10;

/** Where to look for entries that may wait, on the local day `today`: `from <= at < to`, ms since 1970 UTC. */
export function waitingRange(today: number): { readonly from: number; readonly to: number } {
  return { from: (today - WAITS - 1) * DAY, to: (today + 1) * DAY };
}

/** What a look-back asks about; nothing where the person said that this is no pile-on, or did not answer. */
export function askedAbout({ outcome, onlyLogged }: Entry): LookBackOf | undefined {
  if (outcome === 'excused' || outcome === 'closed') return undefined;
  return onlyLogged ? 'unasked' : outcome;
}

/** The entries whose question waits on the local day `today`, oldest first: made on a day before, not answered yet. */
export function waiting(
  entries: readonly Entry[],
  answered: ReadonlySet<string>,
  today: number,
): readonly Entry[] {
  return entries
    .filter((entry) => {
      const day = localDay(entry.at, entry.offset);
      return (
        day < today && day >= today - WAITS && !answered.has(entry.id) && askedAbout(entry) !== undefined
      );
    })
    .sort((a, b) => a.at - b.at);
}

/** How often each answer was given to each question. */
export type Answers = Readonly<Record<LookBackOf, Readonly<Record<LookBackAnswer, number>>>>;

export interface LookedBack {
  /** Answers in all. */
  readonly answers: number;
  /** Of what was posted after a pause: how many there were, and how many would be posted again. */
  readonly posted: number;
  readonly postedAgain: number;
  /** Answers that say whether the pause was right, and how many say that it was. Mixed ones say neither. */
  readonly clear: number;
  readonly right: number;
  readonly mixed: number;
}

const HELD_BACK = ['dropped', 'edited', 'held'] as const satisfies readonly LookBackOf[];

/** What the answers come to. A pause was right where a post is regretted, or where not posting is not. */
export function lookedBack(answers: Answers): LookedBack {
  const all = Object.values(answers);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const { posted } = answers;
  const asked = [posted, ...HELD_BACK.map((of) => answers[of])];
  const right = posted['rather-not'] + sum(HELD_BACK.map((of) => answers[of].glad));
  const wrong = posted.glad + sum(HELD_BACK.map((of) => answers[of]['rather-not']));
  return {
    answers: sum(all.flatMap((row) => Object.values(row))),
    posted: sum(Object.values(posted)),
    postedAgain: posted.glad,
    clear: right + wrong,
    right,
    mixed: sum(asked.map((row) => row.mixed)),
  };
}

/** One signal to be given a little more weight, or a little less. */
export interface Nudge {
  readonly signal: string;
  readonly direction: 'more' | 'less';
}

/**
 * What Firebreak may learn from an answer: the signals that made the moment hot weigh more where the person would
 * rather have stopped (or is glad to have stopped), and less where the pause was not wanted. Nothing from "mixed".
 */
export function lessonOf(entry: Entry, answer: LookBackAnswer): readonly Nudge[] {
  const of = askedAbout(entry);
  if (!of || answer === 'mixed') return [];
  const wentOut = of === 'posted' || of === 'unasked';
  const direction = wentOut === (answer === 'glad') ? 'less' : 'more';
  const heating = entry.reasons.filter(({ share }) => share > 0).map(({ id }) => id);
  return [...new Set(heating)].map((signal) => ({ signal, direction }));
}
