/** Which of the sites that run under any address a page belongs to, by its markup. */
import type { Recognised } from '@/lib/types';
import type { Page, Site } from './site';

/** Readers that exist by now, of the sites in `ANYWHERE` (lib/hosts.ts). Not all sites: this goes into pages of strangers. */
const READERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  ['./mastodon.ts', './elk.ts', './phanpy.ts', './lemmy.ts', './substack.ts'],
  { eager: true },
);

/**
 * The site, or `null` for a page that is none of them. A page that asks for a password says nothing: servers draw
 * their sign-in pages without the client that readers know.
 */
export function recognise(page: Page): Recognised {
  const site = Object.values(READERS)
    .flatMap((exports) => Object.values(exports))
    .filter(isSite)
    .find(({ recognises }) => recognises(page));
  if (site) return site.id;
  return page.document.querySelector('input[type="password"]') ? 'sign-in' : null;
}

function isSite(value: unknown): value is Site {
  return typeof value === 'object' && value !== null && 'recognises' in value && 'id' in value;
}
