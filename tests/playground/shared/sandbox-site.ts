/**
 * What a site's folder gives the sandbox: `tests/playground/NAME/site.ts` has one as its default export. The server
 * finds the folders by itself; a page of the site imports its own and no other, so this file and every `site.ts` run in
 * Node and in browsers alike. Besides it the folder holds, all found by name:
 *
 * - `main.tsx` (React) or `main.ts` (plain), bundled as `/__assets/NAME.js`; further entries are called `main-old.ts`
 *   and become `/__assets/NAME-old.js`. None is needed where `render` gives pages that need no script.
 * - `*.css`, each served under its name (`/__assets/NAME.css`), after the styles common to all.
 * - `../selfcheck/NAME.ts`, not in the folder itself: `checks`, what the sandbox's own check tries there.
 */

import type { Person } from './people.ts';
import type { Move } from './posted.ts';

/** The HTML around a client that draws the rest. */
export interface Shell {
  readonly title: string;
  /** In the body before the client draws: at least the element it mounts on. */
  readonly body: string;
  /** After the style and the script. */
  readonly head?: string;
  /** Attributes of `<body>`, as HTML. */
  readonly bodyAttributes?: string;
  /** Names of the style and of the script under `/__assets/`, without the ending; both the site's id by default. */
  readonly style?: string;
  readonly script?: string;
}

/** What a form's post to a path of the site was: it is counted like any other. */
export interface Taken {
  readonly move: Move;
  readonly text: string;
  /** The feed's id of the post answered, quoted or passed on; `null` for a fresh post. */
  readonly target: string | null;
  /** Where the browser is sent next (a path); without it the answer is `{"ok":true}`. */
  readonly then?: string;
}

export interface SandboxSite {
  /** The site's id (`SiteId`), and the folder's name. */
  readonly id: string;
  /** The host its pages are usually opened under. */
  readonly host: string;
  /** Every host it answers for, the usual one among them. Exact names: `www.` is one more. */
  readonly hosts: readonly string[];
  /** Paths worth opening by hand; the first is where a person begins. */
  readonly pages: readonly string[];
  /** Content security policy of its pages. `connect-src` must let the page reach its own origin. */
  readonly policy: string;
  /** Selector of something that the client draws on every page, and of the post that a post's own page is about. */
  readonly drawn: string;
  readonly focal: string;
  /** The interface is there in German, Japanese and Arabic (`?lang=`). */
  readonly translated?: boolean;
  /** The site's own id of a post of the feed (`callout-1`), in the site's shape; `ids.ts` has what makes them. */
  siteIdOf(id: string): string;
  /** Path of a post's own page; an id that the feed does not have leads home. */
  pathOf(id: string): string;
  /** Path of a person's page, by their key in the feed. */
  profileOf(key: string): string;
  /** What the site calls a person, without `@`. Nobody real may be called that (`.example`, `_demo`). */
  handleOf(person: Person): string;
  /** The HTML that the server sends for an address before the client takes over. */
  shell(url: URL): Shell;
  /** The whole page as the server sends it, where the site draws pages there; `undefined` leaves it to `shell`. */
  render?(url: URL): string | undefined;
  /** A form that was posted to a path of the site (`application/x-www-form-urlencoded`); `undefined` is no post. */
  take?(url: URL, form: URLSearchParams): Taken | undefined;
}
