/** Every adapter says of its own pages that it can read them, and of the same pages with other marks that it cannot. */
import { describe, expect, it, vi } from 'vitest';
import { isReadable } from '@/lib/sites/check';
import { reportOf, sketchOf } from '@/lib/sites/sketch';
import type { SiteId } from '@/lib/types';
import { isChosen } from '../chosen-sites';
import { factsOf } from './all-facts';
import { FIXTURES } from './fixtures';
import { open, siteNamed } from './read';
import { VARIANTS } from './variants';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

/** What a redesign does: every mark is called something else; what the standards name stays. */
function redesign(document: Document): void {
  const standard = /^(?:href|role|type|dir|lang|datetime|contenteditable|aria-modal|hidden|style|alt|src)$/;
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!standard.test(name)) element.removeAttribute(name);
    }
    element.setAttribute('data-new', 'r7');
  }
}

/** Declares the tests of what one site says of pages. */
export function checking(id: SiteId): void {
  if (!isChosen(id)) return;
  const site = siteNamed(id);
  const pages = FIXTURES.filter((fixture) => fixture.site === id).map((fixture) => ({
    id: `${id}/${fixture.name}`,
    fixture,
  }));

  describe.each(pages)('$id', ({ fixture }) => {
    it.each(VARIANTS)('can be read: $name', (variant) => {
      const page = open(fixture);
      variant.change(page.document, factsOf(fixture.site));
      const before = page.document.documentElement.outerHTML;
      const check = site.check(page);
      expect(check?.sought.filter(({ found }) => !found) ?? []).toEqual([]);
      expect(page.document.documentElement.outerHTML).toBe(before);
    });

    it('says nothing of pages without posts', () => {
      const page = open({ html: '<main><p>Nothing here yet.</p></main>', url: fixture.url });
      expect(isReadable(site.check(page))).toBe(true);
    });

    it('is sketched without a word of anybody and without a name', () => {
      const page = open(fixture);
      const names = fixture.expected.posts.flatMap(({ author, quoted }) => [author, quoted?.author]);
      const sketch = `${sketchOf(page).join('\n')} `.toLowerCase();
      for (const name of names) {
        const plain = name?.replace(/^@/, '').split(/[@.]/)[0]?.toLowerCase();
        if (plain) expect(sketch).not.toMatch(new RegExp(`[^a-z]${plain}[^a-z]`));
      }
      for (const post of fixture.expected.posts) {
        const [word] = /\p{L}{7,}/u.exec(post.text) ?? [];
        if (word) expect(sketch).not.toContain(word.toLowerCase());
      }
    });
  });

  it('says so when a page of posts has been redesigned', () => {
    const own = FIXTURES.filter((fixture) => fixture.site === id && fixture.expected.posts.length > 0);
    const told = own.flatMap((fixture) => {
      const page = open(fixture);
      redesign(page.document);
      const check = site.check(page);
      return check && !isReadable(check) ? [{ page, check }] : [];
    });
    // Some kinds of page are never spoken of, and some show a sign only as words.
    expect(told.length).toBeGreaterThan(own.length / 3);
    for (const { page, check } of told) {
      const report = reportOf(site, check, page, '1.2.3');
      expect(report).toContain(`Firebreak 1.2.3 cannot read a page of ${site.id}`);
      expect(report).toContain('Not found: ');
      expect(report.length).toBeLessThan(8000);
    }
  });
}
