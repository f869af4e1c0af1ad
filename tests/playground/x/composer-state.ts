import { navigate } from '../shared/router.ts';
import { makeStore } from '../shared/store.ts';

/** What the composer at `/compose/post` is for. Neither field: a fresh post. */
export interface Purpose {
  readonly replyTo?: string | undefined;
  readonly quote?: string | undefined;
}

const query = new URLSearchParams(location.search);

/** Set by the control that was pressed; at load, by the address. */
export const purpose = makeStore<Purpose>({
  replyTo: query.get('in_reply_to') ?? undefined,
  quote: query.get('quote') ?? undefined,
});

/** Where the page is under the dialog; closing goes back there. */
export const background = makeStore('/home');

/** Opens the composer: every way of writing in a dialog goes through this one address. */
export function compose(what: Purpose): void {
  purpose.set(what);
  if (location.pathname !== '/compose/post') background.set(location.pathname);
  navigate('/compose/post');
}

export function closeComposer(): void {
  purpose.set({});
  navigate(background.get(), 'replace');
}
