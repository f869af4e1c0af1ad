import type { Move } from '../shared/posted.ts';
import { send } from '../shared/send.ts';
import { makeStore } from '../shared/store.ts';

/** What a dialog is open for; `undefined` while there is none. */
export type Opened =
  | { readonly kind: 'share'; readonly post: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly post: string };

export const dialog = makeStore<Opened | undefined>(undefined);

/** Which post or comment a box has been opened for, by its id; a post's own page has one box and a box for each thread. */
export const answering = makeStore<string | undefined>(undefined);

export const toast = makeStore<string | undefined>(undefined);

/** Sends once and says so; resolves to whether it went out. */
export async function publish(move: Move, text: string, target: string | null): Promise<boolean> {
  try {
    await send('facebook', move, text, target);
    toast.set('Sent.');
    setTimeout(() => toast.set(undefined), 3000);
    return true;
  } catch {
    return false;
  }
}
