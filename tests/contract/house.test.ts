/** Every site has fixtures, facts and a file of tests, and none of these is left without a site. */
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites/sites';
import { isChosen, nameOf } from '../chosen-sites';
import { factsOf, NAMED_FACTS } from './all-facts';
import { FIXTURES, unpaired } from './fixtures';

const IDS = SITES.map(({ id }) => id)
  .filter(isChosen)
  .sort();

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

/** A worker of its own for each site: a simulated page is never quite let go of, and thousands of them fill one. */
it('every site has a file of tests', () => {
  const files = Object.keys(import.meta.glob('./sites/*.test.ts'));
  expect(
    files
      .map((path) => nameOf(path).replace('.test', ''))
      .filter(isChosen)
      .sort(),
  ).toEqual(IDS);
});
