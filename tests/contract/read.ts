/** Reading a fixture as the extension would, and what every reading must keep to. */
import { expect } from 'vitest';
import type { Page, Site } from '@/lib/sites/site';
import { SITES } from '@/lib/sites/sites';
import type { SiteId } from '@/lib/types';
import type { Fixture, ReadPage } from './fixtures';
import { attachShadows, markupOf } from './shadow';

export function siteNamed(id: SiteId): Site {
  const site = SITES.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`No adapter is called ${id}.`);
  return site;
}

export function open({ html, url }: Pick<Fixture, 'html' | 'url'>): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (html.includes('shadowrootmode')) attachShadows(document);
  return { document, url };
}

export function readAll(site: Site, page: Page): ReadPage {
  return {
    me: site.me(page) ?? null,
    posts: site.posts(page).flatMap((element) => site.post(element, page) ?? []),
    composers: site.composers(page).map(({ move, draft, target }) => ({ move, draft, target })),
  };
}

/** Reads twice: both readings are the same, and the page is as it was. */
export function readCarefully(site: Site, page: Page): ReadPage {
  const before = markupOf(page.document);
  const first = readAll(site, page);
  const second = readAll(site, page);
  expect(second).toEqual(first);
  expect(markupOf(page.document)).toBe(before);
  return first;
}
