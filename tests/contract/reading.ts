/** What every adapter owes every page of its site, in every form the page may take, and every other page. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SITES } from '@/lib/sites/sites';
import type { SiteId } from '@/lib/types';
import { isChosen } from '../chosen-sites';
import { factsOf } from './all-facts';
import { FIXTURES } from './fixtures';
import { open, readAll, readCarefully, siteNamed } from './read';
import { markupOf, queryAll } from './shadow';
import { stepsOf } from './steps';
import { VARIANTS } from './variants';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

// Bluesky shows dates in the reader's own time zone; the fixtures were written for this one.
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'UTC';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const NOTHING = { me: null, posts: [], composers: [] };

/** Declares the tests of one site's reader. */
export function reading(id: SiteId): void {
  if (!isChosen(id)) {
    // A file without tests would fail.
    it('is not among FIREBREAK_SITES', () => {});
    return;
  }
  const own = FIXTURES.filter((fixture) => fixture.site === id);

  describe.each(own.map((fixture) => ({ id: `${fixture.site}/${fixture.name}`, fixture })))(
    '$id',
    ({ fixture }) => {
      const site = siteNamed(fixture.site);

      it.each(VARIANTS)('is read: $name', (variant) => {
        const page = open(fixture);
        const facts = factsOf(fixture.site);
        variant.change(page.document, facts);
        const expected = variant.expect?.(fixture.expected, facts) ?? fixture.expected;
        expect(site.recognises(page)).toBe(true);
        expect(readCarefully(site, page)).toEqual(expected);
      });

      // One page for all the others: a suite of many sites would otherwise spend its time on parsing.
      it('gives nothing to the other sites, which leave it as it is', () => {
        const page = open(fixture);
        const before = markupOf(page.document);
        for (const other of SITES.filter((candidate) => candidate !== site)) {
          expect(other.recognises(page), other.id).toBe(false);
          const { posts, composers } = readAll(other, page);
          expect({ posts, composers }, other.id).toEqual({ posts: [], composers: [] });
        }
        expect(markupOf(page.document)).toBe(before);
      });

      it('has no post in an element that is none, for any site', () => {
        const page = open(fixture);
        for (const element of queryAll(page.document, 'svg, head, time')) {
          for (const each of SITES) expect(each.post(element, page), each.id).toBeUndefined();
        }
      });

      it('gives nothing when its marks are gone', () => {
        const page = open(fixture);
        for (const element of queryAll(page.document, '*')) {
          for (const name of element.getAttributeNames()) element.removeAttribute(name);
        }
        expect(readCarefully(site, page)).toEqual(NOTHING);
      });

      it('never breaks when some of its marks are gone', () => {
        const size = queryAll(open(fixture).document, '*').length;
        fc.assert(
          fc.property(fc.array(fc.nat(size - 1), { maxLength: 40 }), (broken) => {
            const page = open(fixture);
            const elements = queryAll(page.document, '*');
            for (const at of broken) {
              const element = elements[at];
              for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
            }
            readCarefully(site, page);
          }),
          { numRuns: 4 },
        );
      });

      it('never breaks when it is cut short', () => {
        for (let part = 0; part < 6; part += 1) {
          const html = fixture.html.slice(0, Math.floor((fixture.html.length * part) / 6));
          const { posts } = readCarefully(site, open({ html, url: fixture.url }));
          expect(posts.length).toBeLessThanOrEqual(fixture.expected.posts.length);
        }
      });
    },
  );

  describe(id, () => {
    const site = siteNamed(id);

    it('gives nothing on an empty page', () => {
      const page = {
        document: new DOMParser().parseFromString('', 'text/html'),
        url: new URL('https://nobody.example/'),
      };
      expect(site.recognises(page)).toBe(false);
      expect(readCarefully(site, page)).toEqual(NOTHING);
    });

    /** The site's list, with its first post there so many times more. */
    function withCopies(copies: number) {
      const { list: name = 'timeline' } = factsOf(site.id);
      const fixture = FIXTURES.find((candidate) => candidate.site === site.id && candidate.name === name);
      const page = fixture && open(fixture);
      const [post] = page ? site.posts(page) : [];
      const list = post?.parentElement;
      if (!page || !post || !list) throw new Error(`${name} has no post.`);
      const before = site.posts(page).length;
      for (let copy = 0; copy < copies; copy += 1) list.append(post.cloneNode(true));
      return { page, before, first: fixture.expected.posts[0] };
    }

    it('reads a page of 200 posts, every one of them', () => {
      const { page, before, first } = withCopies(200);
      expect(site.posts(page)).toHaveLength(before + 200);
      const alike = readAll(site, page).posts.filter(({ permalink }) => permalink === first?.permalink);
      expect(alike).toHaveLength(201);
    });

    it('takes ten times the steps for ten times the posts, not a hundred times', () => {
      const steps = (copies: number) => {
        const { page } = withCopies(copies);
        return stepsOf(page, () => {
          for (const element of site.posts(page)) site.post(element, page);
        });
      };
      const [few, many] = [steps(30), steps(300)];
      expect(few).toBeGreaterThan(60);
      expect(many / few).toBeLessThan(12);
    });
  });
}
