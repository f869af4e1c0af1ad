/**
 * The fixtures: pages written by hand after the real ones, with invented people, each beside a `.json` that says
 * what must be read from it. What such a file leaves out of a post is `null` (`''` for the words, no counts).
 */
import { aPost, NO_COUNTS } from '@/lib/sites/target';
import type { Counts, Move, Post, Quoted, SiteId } from '@/lib/types';
import { isChosen } from '../chosen-sites';

interface SavedPost {
  readonly author?: string;
  readonly text?: string;
  readonly time?: string;
  readonly permalink?: string;
  readonly counts?: Partial<Counts>;
  readonly alt?: string;
  readonly quoted?: Partial<Quoted>;
  readonly answers?: string;
}

interface SavedExpectation {
  readonly url: string;
  readonly me?: string;
  readonly posts: readonly SavedPost[];
  readonly composers: readonly {
    readonly move: Move;
    readonly draft: string;
    readonly target?: SavedPost;
  }[];
}

/** What is read from a page: the form of the reading door. */
export interface ReadPage {
  readonly me: string | null;
  readonly posts: readonly Post[];
  readonly composers: readonly {
    readonly move: Move;
    readonly draft: string;
    readonly target: Post | null;
  }[];
}

export interface Fixture {
  /** The folder it lies in, which is the site's id. */
  readonly site: SiteId;
  readonly name: string;
  readonly html: string;
  readonly url: URL;
  readonly expected: ReadPage;
}

const pages = import.meta.glob<string>('../fixtures/*/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
// Read as text: one that is being written must not break the others.
const expectations = import.meta.glob<string>('../fixtures/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function post(saved: SavedPost): Post {
  return aPost({
    ...saved,
    counts: { ...NO_COUNTS, ...saved.counts },
    quoted: saved.quoted ? { author: null, text: '', permalink: null, alt: null, ...saved.quoted } : null,
  });
}

/** `../fixtures/x/timeline.html` → `x/timeline`. */
function idOf(path: string): string {
  return path.replace(/^.*fixtures\//, '').replace(/\.\w+$/, '');
}

function isOfChosen(id: string): boolean {
  return isChosen(id.split('/')[0] ?? '');
}

/** Pages without an expectation and expectations without a page, by id; there should be none. */
export function unpaired(): string[] {
  const left = Object.keys(pages).map(idOf).filter(isOfChosen);
  const right = Object.keys(expectations).map(idOf).filter(isOfChosen);
  return [...left.filter((id) => !right.includes(id)), ...right.filter((id) => !left.includes(id))];
}

function load(path: string, html: string): Fixture[] {
  const json = expectations[path.replace(/\.html$/, '.json')];
  const [site = '', name = ''] = idOf(path).split('/');
  if (!json) return [];
  const saved = JSON.parse(json) as SavedExpectation;
  const expected: ReadPage = {
    me: saved.me ?? null,
    posts: saved.posts.map(post),
    composers: saved.composers.map(({ target, ...rest }) => ({
      ...rest,
      target: target ? post(target) : null,
    })),
  };
  return [{ site: site as SiteId, name, html, url: new URL(saved.url), expected }];
}

/** Those of the chosen sites. */
export const FIXTURES: readonly Fixture[] = Object.entries(pages)
  .filter(([path]) => isOfChosen(idOf(path)))
  .flatMap(([path, html]) => load(path, html));

/** One fixture by its id, of any site, for tests that press something in it. */
export function fixture(id: string): Fixture {
  const [found] = Object.entries(pages)
    .filter(([path]) => idOf(path) === id)
    .flatMap(([path, html]) => load(path, html));
  if (!found) throw new Error(`There is no fixture ${id}.`);
  return found;
}
