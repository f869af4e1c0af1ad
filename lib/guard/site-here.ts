/**
 * The site of this page. Each site's reader is a script of its own (`entrypoints/site-NAME.ts`), loaded just before the guard
 * and for its own hosts only, so that a page carries one reader and not thirteen. Both run in the same isolated world
 * and meet in one global of it, which no page sees.
 */
import type { Site } from '../sites/site';

declare global {
  var firebreakSite: Site | undefined;
}

/** `undefined` where no reader was loaded: the guard has nothing to do there. */
export function siteHere(): Site | undefined {
  return globalThis.firebreakSite;
}
