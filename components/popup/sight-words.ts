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
  /** A page that Firebreak could watch if the browser allowed it. */
  | Allowable
  /** No page of a site Firebreak knows. */
  | { readonly kind: 'elsewhere' };

export interface Allowable {
  readonly kind: 'allowable';
  readonly id: SiteId;
  readonly site: string;
  /** The page's host. */
  readonly host: string;
  /**
   * Why it is not: the browser or the person does not allow a site that is built in, or a server in the list; a site
   * has not been switched on; the page is that of a server nobody has told Firebreak of.
   */
  readonly because: 'refused' | 'not-on' | 'own';
  /** What to ask the browser for. */
  readonly hosts: readonly string[];
}

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
    case 'allowable':
      return { mark: 'off', ...allowableWords(view) };
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

function allowableWords({ because, site, host }: Allowable): Omit<SightWords, 'mark'> {
  switch (because) {
    case 'refused':
      return {
        line: `Firebreak is not allowed on ${host}`,
        more: 'Your browser does not let it read this page. Posting works as usual.',
      };
    case 'not-on':
      return {
        line: `Firebreak is not on for ${site}`,
        more: `Your browser will ask whether it may read ${site}, and nothing more.`,
      };
    case 'own':
      return {
        line: `Firebreak is not on for ${host}`,
        more: `This page runs ${site}. Your browser will ask whether Firebreak may read this one address.`,
      };
  }
}
