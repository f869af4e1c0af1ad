/** Turns what the heads of the model make of a text into named parts, so that each can be shown, muted and tuned. */
import type { SignalGroup } from '../types.ts';
import { type Features, features } from './model/features.ts';
import { type Head, type Opinion, opinion } from './model/head.ts';
import { unit, type WordRule } from './signal.ts';
import { setsRight } from './signals/sets-right.ts';
import { DRAFT_WORDING, HOSTILITY, TARGET_WORDING } from './signals/wording.ts';
import { unquoted, unsworn } from './text/spoken.ts';
import { type Read, read as reread } from './view.ts';
import { WORD_RULES } from './word-rules.ts';
import { CLASSES } from './words/codes.ts';

/** The four heads: draft heat, call-out likeness and what must not be nagged as our own data know them, overt hostility as public corpora do. */
export interface Heads {
  readonly draft: Head;
  readonly callout: Head;
  readonly hostility: Head;
  /** Comfort, corrections, warnings, first-hand accounts. */
  readonly sober: Head;
}

/** One named part of a text's score. */
export interface Part {
  readonly id: string;
  readonly group: SignalGroup;
  readonly why: string;
  /** 0…1. */
  readonly strength: number;
  /** Log-odds of the head at full strength; negative cools. */
  readonly weight: number;
}

export interface Assessment {
  readonly parts: readonly Part[];
  /** Log-odds of a draft's words, wherever it is going; of no meaning for a target. */
  readonly words: number;
  /** The head's log-odds: what it knows before any word, and all parts. */
  readonly score: number;
  /** Log-odds of overt hostility, plain swearing left out, and what that swearing adds; of no meaning for a target. */
  readonly hostility: number;
  readonly swearing: number;
  /** Log-odds that a draft comforts, corrects or warns; of no meaning for a target. */
  readonly sober: number;
}

/** Log-odds at which a part is fully there: no single signal may carry more. The words as a whole may carry twice that. */
export const FULL = 3;
/** Overt hostility begins to weigh at this log-odds of its head, and weighs so much of what is above. */
export const HOSTILITY_FROM = -1.5;
export const HOSTILITY_WORTH = 0.5;
/** The log-odds of an ordinary comment. */
export const HOSTILITY_MIDDLE = -2;
/** The log-odds of a text that neither comforts nor corrects nor warns. */
export const SOBER_MIDDLE = -3;

const kindsOf = new Map<WordRule, readonly number[]>(
  WORD_RULES.map((rule) => [rule, rule.kinds.map((kind) => CLASSES.indexOf(kind))]),
);

function part(at: { id: string; group: SignalGroup; why: string }, worth: number, full: number): Part {
  return {
    id: at.id,
    group: at.group,
    why: at.why,
    strength: unit(Math.abs(worth) / full),
    weight: worth < 0 ? -full : full,
  };
}

/** Assesses a target by the head of call-outs. `muted` parts are left out. */
export function assessTarget(
  read: Read,
  { callout }: Pick<Heads, 'callout'>,
  muted: ReadonlySet<string>,
): Assessment {
  const { bias, parts } = partsOf(opinion(callout, features(read)), 'target');
  return summed(bias, parts, muted);
}

/** Assesses a draft by its heads, where it is going. `muted` parts are left out. */
export function assessDraft(
  read: Read,
  heads: Omit<Heads, 'callout'>,
  context: Float32Array,
  muted: ReadonlySet<string>,
): Assessment {
  const seen = features(read);
  const { bias, parts } = partsOf(opinion(heads.draft, seen, context), 'draft');
  const open = hostilityOf(heads.hostility, read, seen);
  if (open.hostility > HOSTILITY_FROM) {
    parts.push(part(HOSTILITY, (open.hostility - HOSTILITY_FROM) * HOSTILITY_WORTH, FULL));
  }
  return summed(bias, parts, muted, {
    ...(muted.has(HOSTILITY.id) ? {} : open),
    ...(muted.has(setsRight.id) ? {} : { sober: scoreOf(heads.sober, seen) }),
    words: wordsOf(heads.draft, seen, muted),
  });
}

/** What the words of a draft are worth where nothing is known of where it is going. */
function wordsOf(draft: Head, seen: Features, muted: ReadonlySet<string>): number {
  const { bias, parts } = partsOf(opinion(draft, seen), 'draft');
  return parts.reduce(
    (sum, { id, strength, weight }) => (muted.has(id) ? sum : sum + strength * weight),
    bias,
  );
}

/** The named parts of what a head makes of a text. */
function partsOf(
  { bias, wording, kinds }: Opinion,
  reads: 'draft' | 'target',
): { bias: number; parts: Part[] } {
  const parts: Part[] = [];
  for (const [rule, indices] of kindsOf) {
    if (rule.reads !== reads) continue;
    let worth = 0;
    for (const i of indices) worth += kinds[i] ?? 0;
    if (worth !== 0) parts.push(part(rule, worth, FULL));
  }
  const words = reads === 'draft' ? DRAFT_WORDING : TARGET_WORDING;
  if (wording !== 0) parts.push(part(wording > 0 ? words.hot : words.cool, wording, 2 * FULL));
  return { bias, parts };
}

/** What there is to say of a draft besides its parts; what is not given is as in a text of no interest. */
type Besides = Partial<Omit<Assessment, 'parts' | 'score'>>;

function summed(
  bias: number,
  parts: readonly Part[],
  muted: ReadonlySet<string>,
  besides: Besides = {},
): Assessment {
  const heard = parts.filter(({ id }) => !muted.has(id));
  return {
    parts: heard,
    score: heard.reduce((sum, { strength, weight }) => sum + strength * weight, bias),
    hostility: HOSTILITY_MIDDLE,
    swearing: 0,
    sober: SOBER_MIDDLE,
    words: 0,
    ...besides,
  };
}

/** All that a head makes of a text, in log-odds. */
function scoreOf(head: Head, seen: Features): number {
  const { bias, wording, kinds } = opinion(head, seen);
  return kinds.reduce((sum, kind) => sum + kind, wording + bias);
}

/** Open hostility, in log-odds, of what a text says by itself, without its quotations: without its swearing, and what that adds. */
function hostilityOf(head: Head, read: Read, seen: Features): Pick<Assessment, 'hostility' | 'swearing'> {
  const of = (said: string): number =>
    scoreOf(head, said === read.folded ? seen : features(reread(said, read.lang)));
  const own = unquoted(read.folded);
  const clean = unsworn(own);
  const whole = of(own);
  const hostility = clean === own ? whole : of(clean);
  return { hostility, swearing: whole - hostility };
}
