/**
 * The part of the guard that comes later: weighing and the dialog. The listening part is loaded before the page's
 * own scripts and must be small; this one is a second content script, loaded when the page is idle, long before
 * anybody has written a draft. Both run in the same isolated world and meet in one global of it, which no page sees.
 */

import type { Memory } from '../messages';
import type { Attempt, Check, Page, Site } from '../sites/site';
import type { Reading, Scene } from '../types';
import type { GuardContext } from './context';
import type { Tell } from './crowd';
import type { PauseSession } from './pause-session';

export interface Judge {
  /** With what the person has set and what has been learnt from them. */
  weigh(scene: Scene, memory: Memory): Reading;
  /** Opens the pause for a press that has been stopped. Throws when it cannot be shown. */
  openSession(context: GuardContext, attempt: Attempt, reading: Reading): PauseSession;
  /** On a day of only logging: writes down what would have been asked about, and asks nothing. */
  noteOnly(context: GuardContext, attempt: Attempt, reading: Reading): void;
  /** The hint's line for a reading. */
  hintFor(attempt: Attempt, reading: Reading): string;
  /** What to copy into a report about a page that cannot be read. */
  report(site: Site, missing: Check, page: Page, version: string): string;
  /** Begins to read whom the posts of the feed point at. Not to be called in private windows. */
  watchCrowd(context: GuardContext, view: Window, signal: AbortSignal, tell: Tell): void;
}

declare global {
  var firebreakJudge: Judge | undefined;
  /** What the guard begins when the judge has come. */
  var firebreakAwaited: ((judge: Judge) => void) | undefined;
}

/** `undefined` until the second script has come: presses go through until then. */
export function judgeHere(): Judge | undefined {
  return globalThis.firebreakJudge;
}

/** Calls `begin` once, now or when the second script has come. */
export function whenJudgeComes(begin: (judge: Judge) => void): void {
  const judge = judgeHere();
  if (judge) begin(judge);
  else globalThis.firebreakAwaited = begin;
}

/** For the second script: here is the judge. */
export function judgeComes(judge: Judge): void {
  globalThis.firebreakJudge = judge;
  const begin = globalThis.firebreakAwaited;
  globalThis.firebreakAwaited = undefined;
  begin?.(judge);
}
