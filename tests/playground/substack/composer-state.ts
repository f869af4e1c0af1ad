import { makeStore } from '../shared/store.ts';

/** What the note composer is open for: a fresh note, an answer, or passing on with words. */
export interface Opened {
  readonly replyTo?: string;
  readonly quote?: string;
}

export const composer = makeStore<Opened | undefined>(undefined);
