/** The signed-in person's name on Threads. */
import type { Page } from '../site';
import { atHandle } from '../text';
import { BOX, DIALOG } from './marks';
import { nameIn } from './post';

function nameOf(links: Iterable<Element>): string | undefined {
  for (const link of links) {
    const name = nameIn(link.getAttribute('href'));
    if (name) return name;
  }
  return undefined;
}

/** The only link to a person in the navigation is one's own (public automation code, 2026-01). */
export function me({ document }: Page): string | undefined {
  const inNavigation = nameOf(document.querySelectorAll(':is(nav, [role="navigation"]) a[href*="/@"]'));
  if (inNavigation) return atHandle(inNavigation);
  // On narrow screens the row of icons may be anything: the one beside the search.
  for (const search of document.querySelectorAll('a[href="/search"], a[href="/activity"]')) {
    for (let row = search.parentElement, level = 0; row && level < 4; row = row.parentElement, level += 1) {
      const icons = [...row.querySelectorAll('a[href*="/@"]')].filter(
        (link) => link.querySelector('svg') && !link.closest(`${BOX}, ${DIALOG}`),
      );
      const name = nameOf(icons);
      if (name) return atHandle(name);
    }
  }
  return undefined;
}
