import { makeStore } from '../shared/store.ts';

/** What the dialog is for; neither field is a fresh post. */
export interface Purpose {
  readonly replyTo?: string;
  readonly quote?: string;
}

/** `undefined` while no dialog is open. */
export const dialog = makeStore<Purpose | undefined>(undefined);
