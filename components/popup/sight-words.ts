/** What Firebreak sees on the page under the popup, in words. */
import type { SiteId } from '@/lib/types';

/** What is known of the page. */
export type View =
  /** Not asked yet, or no answer yet. */
  | { readonly kind: 'asking' }
  /** The page's guard answered. */
  | {
      readonly kind: 'seen';
      readonly id: SiteId;
      readonly site: string;
      readonly readable: boolean;
      /** What to copy for those who can mend it; `null` while the page can be read. */
      readonly report: string | null;
    }
  /** A page of a known site whose guard does not answer: it was open before Firebreak was. */
  | { readonly kind: 'silent'; readonly id: SiteId; readonly site: string }
  /** No page of a site Firebreak knows. */
  | { readonly kind: 'elsewhere' };

export interface SightWords {
  /** Shown as a shape beside the words: full, half, empty. */
  readonly mark: 'watching' | 'blind' | 'off';
  readonly line: string;
  /** One more line, where there is more to say. */
  readonly more?: string;
}

/**
 * `rest` is when a rest ends, in words; absent when Firebreak does not rest. `offHere`: the person wants no pauses on
 * this site.
 */
export function sightWords(view: View, on: boolean, rest: string | undefined, offHere: boolean): SightWords {
  if (!on)
    return { mark: 'off', line: 'Off', more: 'Nothing is read, weighed or shown. Posting works as usual.' };
  if (rest) return { mark: 'off', line: `Resting until ${rest}`, more: 'Posting works as usual until then.' };
  if (offHere && (view.kind === 'seen' || view.kind === 'silent'))
    return { mark: 'off', line: 'Off here', more: `On ${view.site}, posting works as usual.` };
  switch (view.kind) {
    case 'asking':
      return { mark: 'off', line: 'Looking at this page …' };
    case 'elsewhere':
      return { mark: 'off', line: 'Not a page Firebreak watches' };
    case 'silent':
      return {
        mark: 'blind',
        line: `Not watching this ${view.site} page yet`,
        more: 'It was open before Firebreak was. Reload the page to begin.',
      };
    case 'seen':
      return view.readable
        ? { mark: 'watching', line: `Watching this ${view.site} page` }
        : {
            mark: 'blind',
            line: 'This page cannot be read: posting works as usual',
            more: `${view.site} seems to have changed. Firebreak stays out of the way until it can read it again.`,
          };
  }
}
