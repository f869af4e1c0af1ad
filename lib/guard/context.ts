/** What the parts of the guard share on one page. */
import type { Done, Memory } from '../messages';
import type { Page, Site } from '../sites/site';
import type { Entry, Excused, Held } from '../types';
import type { HintHost } from './hint-host';
import type { Passes } from './passes';

/** The background as the guard sees it. Every call may reject; nothing a person does waits for one but "Hold". */
export interface Background {
  record(entry: Entry): Promise<unknown>;
  hold(held: Held): Promise<Done>;
  excuse(excused: Excused[]): Promise<unknown>;
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
  readonly passes: Passes;
  readonly hint: HintHost;
  /** Something of ours went wrong: counted, told in the popup, never in the person's way. */
  fault(what: string, error?: unknown): void;
}
