/** What a new post begins with: nothing, or another post (`post-listing.tsx`, `crossPostParams`). */
import { postById } from '../feed.ts';
import { makeStore } from '../shared/store.ts';
import { partOf, plain } from './parts.tsx';
import lemmy from './site.ts';

interface Beginning {
  readonly of: string | null;
  readonly title: string;
  readonly body: string;
}

export const NOTHING: Beginning = { of: null, title: '', body: '' };

/** Kept with the history's entry in the real client. */
export const beginning = makeStore<Beginning>(NOTHING);

export function startCrosspost(id: string): void {
  const post = postById(id);
  if (post === undefined) return;
  const { title, body } = partOf(post);
  const quoted = plain(body).replace(/^/gm, '> ');
  const address = `https://${location.hostname}${lemmy.pathOf(id)}`;
  beginning.set({
    of: id,
    title: plain(title),
    body: body === '' ? '' : `cross-posted from: ${address}\n\n${quoted}`,
  });
}
