/** What the parts of the guard share on one page. */
import type { Done, Memory } from '../messages';
import type { Attempt, Page, Site } from '../sites/site';
import type { Entry, Excused, Held } from '../types';
import type { HintHost } from './hint-host';
import type { Passes } from './passes';

/** The background as the guard sees it. Every call may reject; nothing a person does waits for one but "Hold". */
export interface Background {
  record(entry: Entry): Promise<unknown>;
  hold(held: Held): Promise<Done>;
  excuse(excused: Excused[]): Promise<unknown>;
  mute(signal: string, muted: boolean): Promise<unknown>;
  misread(signals: { id: string; share: number }[]): Promise<unknown>;
  fault(what: string): Promise<unknown>;
}

export interface GuardContext {
  readonly document: Document;
  readonly site: Site;
  /** The page as it is at this moment. */
  page(): Page;
  readonly background: Background;
  /** What decisions rest on; replaced as a whole when the background says so. */
  memory: Memory;
  /** The latest "Edit" and how hot it was: a calmer second press is not asked about again. */
  lastEdit: { readonly attempt: Attempt; readonly heat: number } | undefined;
  readonly passes: Passes;
  readonly hint: HintHost;
  /** Something of ours went wrong: counted, told in the popup, never in the person's way. */
  fault(what: string, error?: unknown): void;
}
