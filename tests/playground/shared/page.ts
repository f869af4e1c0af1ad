import { readVariant } from './variant.ts';

/** What this page's address asked for when it was loaded. */
export const VARIANT = readVariant(location.search);

/** Hooks for tests, on `window.__playground`. */
interface PageHooks {
  /** Unmounts and mounts the open composers anew, draft kept, as a media upload does. */
  remount: () => void;
}

declare global {
  interface Window {
    __playground: PageHooks;
    __spy: Heard[];
  }
}

/** One event that the page's own listeners heard. */
export interface Heard {
  readonly at: 'window' | 'document';
  readonly type: string;
  readonly key: string | null;
  readonly trusted: boolean;
  /** `tag#id[data-testid]`, as seen from the page (events out of a closed shadow root name its host). */
  readonly target: string;
}
