/** Runs inside the saved page: the production adapter for its address, told as plain data. */

import type { Page } from '@/lib/sites/site';
import { siteOf } from '@/lib/sites/sites';

export function readPage() {
  const page: Page = { document, url: new URL(location.href) };
  const site = siteOf(page);
  if (!site) return { site: null };
  const posts = site.posts(page).flatMap((element) => site.post(element, page) ?? []);
  const composers = site.composers(page).map(({ move, draft, target }) => ({ move, draft, target }));
  return {
    site: site.id,
    me: site.me(page) ?? null,
    // What the popup would say of this page: what was looked for, and whether it was found.
    check: site.check(page) ?? null,
    readable: posts.length > 0 || composers.length > 0,
    posts,
    composers,
  };
}
