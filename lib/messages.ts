/**
 * The one typed protocol between the guard in a page, the extension's own pages, and the background.
 * What arrives is parsed by `parse-message.ts` before anybody uses it (apart from here, so that no schema weighs on
 * the content script); what is sent has a time limit, because a background that fails at start never answers (seen in Chromium and Firefox).
 */
import { browser } from 'wxt/browser';
import type {
  Deck,
  Entry,
  Excused,
  Held,
  LookBackAnswer,
  Question,
  Recent,
  Settings,
  Sighting,
} from './types';

/** A message without an answer for this long is given up, in milliseconds. */
export const ANSWER_WITHIN = 1000;

/** What a page's guard may say. */
type FromPage =
  | { kind: 'hello' }
  | { kind: 'record'; entry: Entry }
  | { kind: 'hold'; held: Held }
  | { kind: 'excuse'; excused: Excused[] }
  | { kind: 'seen'; sightings: Sighting[] }
  | { kind: 'mute'; signal: string; muted: boolean }
  /** The reasons shown were wrong this time: they weigh a little less from now on. */
  | { kind: 'misread'; signals: { id: string; share: number }[] }
  | { kind: 'fault'; what: string }
  /** The page has become unreadable, or readable again: the icon is to say so. */
  | { kind: 'sight-changed' }
  /** A page of an own server has come of which it is not known yet what it runs. */
  | { kind: 'newcomer' };

/** What only the extension's own pages may say, besides. */
type FromOwnPage =
  /** `was` is what the page has seen of these settings: what it did not change is left as it is by now. */
  | { kind: 'set'; settings: Partial<Settings>; was?: Partial<Settings> }
  /** A change that waits for tomorrow is taken back. */
  | { kind: 'forget-later'; setting: keyof Settings }
  /** `was` as with `set`. */
  | { kind: 'put-deck'; deck: Deck; was?: Deck }
  | { kind: 'remove-deck'; deck: string }
  | { kind: 'label-excused'; excused: string; label: string }
  | { kind: 'unexcuse'; excused: string }
  /** Forgets what has been learnt about one signal, or about all. */
  | { kind: 'reset-tuning'; signal: string | null }
  /** Puts back what had been learnt. */
  | { kind: 'set-tuning'; tuning: Record<string, number> }
  | { kind: 'snooze'; until: number }
  | { kind: 'keep-holding'; held: string; due: number | null }
  | { kind: 'let-go'; held: string }
  /** Answers the private question about an entry. */
  | { kind: 'look-back'; entry: string; answer: LookBackAnswer }
  /** The browser allows these hosts now (`*.name` stands for many): begin there. */
  | { kind: 'turn-on'; hosts: string[] }
  /** Stop there, forget own servers among them, and give the permission back. */
  | { kind: 'turn-off'; hosts: string[] }
  /** A page of ours has changed the log, or has just opened it: counts, sums, retention and tabs are seen to. */
  | { kind: 'log-changed' };

export type Message = FromPage | FromOwnPage;

/** What the guard keeps in hand, so that a press can be decided without asking anybody. */
export interface Memory {
  readonly settings: Settings;
  /** Secret of this installation, hex: handles and threads are hashed with it. */
  readonly salt: string;
  /** Hashes of threads and people not to ask about. */
  readonly excused: readonly string[];
  /** Ids of the questions asked lately, the newest last. */
  readonly asked: readonly string[];
  /** The questions of the decks that are on; `null` while the background has not answered. */
  readonly questions: readonly Question[] | null;
  /** What has been learnt: a factor 0.7 … 1.3 by signal id. */
  readonly tuning: Readonly<Record<string, number>>;
  /** Firebreak is silent until then (ms since 1970); 0 when it is not snoozed. */
  readonly snoozedUntil: number;
  /** Entries of the last seven days, oldest first. */
  readonly recent: readonly Recent[];
  /** How many pauses there have ever been, as far as the log goes back. */
  readonly pauses: number;
  /** People on whom the feed has converged in the last day, by hash: how many different voices point at them. */
  readonly crowd: Readonly<Record<string, number>>;
  /** People on whom it only seems to converge, by hash: the words of posts about them are to be weighed. */
  readonly stirring?: readonly string[];
  /** Today nobody is asked: a press that would be held goes through and is logged, as `Entry.onlyLogged`. */
  readonly onlyLog: boolean;
}

/** What a write came to: done, or why not, in plain words. */
export type Done =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: string;
      /** The browser does not allow Firebreak on the page that asked: its guard has nothing to do there any more. */
      readonly notAllowed?: true;
    };

/** The answer to each kind of message. */
export type Answer<M extends Message> = M['kind'] extends 'hello'
  ? Memory
  : M['kind'] extends 'seen'
    ? Done & Partial<Pick<Memory, 'crowd' | 'stirring'>>
    : Done;

/** No answer came in time; the caller goes on without one. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks the background. Rejects with `NoAnswer` when nothing comes within `within` milliseconds or the extension
 * has been updated or removed under this page.
 */
export async function ask<M extends Message>(message: M, within = ANSWER_WITHIN): Promise<Answer<M>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer to "${message.kind}" in ${within} ms`)), within);
  });
  try {
    const answer = await Promise.race([browser.runtime.sendMessage(message), late]);
    if (answer === undefined || answer === null) throw new NoAnswer(`nobody answered "${message.kind}"`);
    return answer as Answer<M>;
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** What the background tells the guards in open tabs when something a decision rests on has changed. */
export interface Changed {
  readonly kind: 'changed';
  readonly memory: Memory;
}

/** What the background tells open tabs when Firebreak may not work on these hosts any more. A guard that stops answers `true`. */
export interface StandDown {
  readonly kind: 'stand-down';
  /** `*.name` stands for many. */
  readonly hosts: readonly string[];
}

/** What the popup asks the guard of the tab it is opened over, and what it gets. */
export interface Look {
  readonly kind: 'look';
}
export interface Sight {
  readonly site: string;
  /** `false` when the page shows posts or a composer that the site's reader does not find. */
  readonly readable: boolean;
  /** A report to copy, without words or names of the page; `null` while it can be read. */
  readonly report: string | null;
  /** What could not be done on this page since it was opened, in plain words. */
  readonly faults: readonly string[];
}
