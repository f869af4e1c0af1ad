// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { ANYWHERE, BUILT_IN, LATER, SITE_HOSTS, sitesInBuild } from '@/lib/hosts';
import { recognise } from '@/lib/sites/recognise';
import { SITES } from '@/lib/sites/sites';
import { FIXTURES } from '../../contract/fixtures';
import { open } from '../../contract/read';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

const here = (html: string) => ({
  document: new DOMParser().parseFromString(html, 'text/html'),
  url: new URL('https://town.example/'),
});

test('every fixture of a site that runs anywhere is known by its page, and no other', () => {
  for (const fixture of FIXTURES.filter(({ site }) => SITES.some(({ id }) => id === site))) {
    const page = open(fixture);
    const isAnywhere = ANYWHERE.some((site) => site === fixture.site);
    expect(recognise(page), `${fixture.site}/${fixture.name}`).toBe(isAnywhere ? fixture.site : null);
  }
});

test('every reader of a site that runs anywhere is looked for', () => {
  const source = readFileSync('lib/sites/recognise.ts', 'utf8');
  for (const site of ANYWHERE) expect(source).toContain(`'./${site}.ts'`);
});

test('a page to sign in says nothing, any other page is none', () => {
  expect(recognise(here('<form><input type="password"></form>'))).toBe('sign-in');
  expect(recognise(here('<h1>A newspaper</h1>'))).toBe(null);
});

test('a site has a reader of its own in the build exactly when it is among the sites that are read', () => {
  const scripts = readdirSync('entrypoints').flatMap((name) => /^site-([a-z]+)\.ts$/.exec(name)?.[1] ?? []);
  expect(scripts.sort()).toEqual(SITES.map(({ id }) => id).sort());
  expect([...BUILT_IN, ...LATER].sort()).toEqual(Object.keys(SITE_HOSTS).sort());
  // Without a build, nothing is offered but what is always there.
  expect(sitesInBuild()).toEqual(BUILT_IN);
});
