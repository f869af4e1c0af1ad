// @vitest-environment happy-dom
/** What every adapter owes every page of its site, in every form the page may take, and every other page. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SITES } from '@/lib/sites/sites';
import { isChosen } from '../chosen-sites';
import { factsOf, NAMED_FACTS } from './all-facts';
import { FIXTURES, unpaired } from './fixtures';
import { open, readAll, readCarefully, siteNamed } from './read';
import { markupOf, queryAll } from './shadow';
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

const CHOSEN = SITES.filter(({ id }) => isChosen(id));
const IDS = CHOSEN.map(({ id }) => id).sort();

describe('fixtures', () => {
  it('are there for every site, and a site for every fixture', () => {
    expect([...new Set(FIXTURES.map(({ site }) => site))].sort()).toEqual(IDS);
  });

  it('are pages with an expectation each', () => {
    expect(unpaired()).toEqual([]);
  });

  it.each(IDS)('show all that %s has: posts, quotes, a composer for every move', (id) => {
    const { has, composers: pressed } = factsOf(id);
    const own = FIXTURES.filter(({ site }) => site === id);
    const composers = own.flatMap(({ expected }) => expected.composers);
    expect(new Set(composers.map(({ move }) => move))).toEqual(new Set(has.moves));
    expect(new Set(pressed.map(({ move }) => move))).toEqual(new Set(has.moves));
    const posts = own.flatMap(({ expected }) => expected.posts);
    const quoting = posts.filter(({ quoted }) => quoted).length;
    if (has.quotes) expect(quoting).toBeGreaterThan(1);
    else expect(quoting).toBe(0);
    expect(posts.length).toBeGreaterThan(1);
    expect(own.some(({ name }) => name.includes('menu'))).toBe(has.menu);
  });
});

describe('facts', () => {
  it('are there for every site, and a site for all facts', () => {
    expect(NAMED_FACTS.map(({ facts }) => facts.site).sort()).toEqual(IDS);
  });

  it('are in a file of the site’s name', () => {
    for (const { name, facts } of NAMED_FACTS) expect(facts.site).toBe(name);
  });
});

describe.each(FIXTURES.map((fixture) => ({ id: `${fixture.site}/${fixture.name}`, fixture })))(
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

describe.each(CHOSEN.map((site) => ({ id: site.id, site })))('$id', ({ site }) => {
  it('gives nothing on an empty page', () => {
    const page = {
      document: new DOMParser().parseFromString('', 'text/html'),
      url: new URL('https://nobody.example/'),
    };
    expect(site.recognises(page)).toBe(false);
    expect(readCarefully(site, page)).toEqual(NOTHING);
  });

  it('reads a page of 200 posts, every one of them', () => {
    const { list: name = 'timeline' } = factsOf(site.id);
    const fixture = FIXTURES.find((candidate) => candidate.site === site.id && candidate.name === name);
    const page = fixture && open(fixture);
    const [post] = page ? site.posts(page) : [];
    const list = post?.parentElement;
    if (!page || !post || !list) throw new Error(`${name} has no post.`);
    const before = site.posts(page).length;
    for (let copy = 0; copy < 200; copy += 1) list.append(post.cloneNode(true));
    expect(site.posts(page)).toHaveLength(before + 200);
    const alike = readAll(site, page).posts.filter(
      ({ permalink }) => permalink === fixture.expected.posts[0]?.permalink,
    );
    expect(alike).toHaveLength(201);
  });
});
