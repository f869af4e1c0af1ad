/**
 * The fixtures: pages written by hand after the real ones, with invented people, each beside a `.json` that says
 * what must be read from it. What such a file leaves out of a post is `null` (`''` for the words, no counts).
 */
import { aPost, NO_COUNTS } from '@/lib/sites/target';
import type { Counts, Move, Post, Quoted, SiteId } from '@/lib/types';

interface SavedPost {
  readonly author?: string;
  readonly text?: string;
  readonly time?: string;
  readonly permalink?: string;
  readonly counts?: Partial<Counts>;
  readonly alt?: string;
  readonly quoted?: Partial<Quoted>;
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
const expectations = import.meta.glob<SavedExpectation>('../fixtures/*/*.json', {
  eager: true,
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

/** Pages without an expectation and expectations without a page, by id; there should be none. */
export function unpaired(): string[] {
  const left = Object.keys(pages).map(idOf);
  const right = Object.keys(expectations).map(idOf);
  return [...left.filter((id) => !right.includes(id)), ...right.filter((id) => !left.includes(id))];
}

export const FIXTURES: readonly Fixture[] = Object.entries(pages).flatMap(([path, html]) => {
  const saved = expectations[path.replace(/\.html$/, '.json')];
  const [site = '', name = ''] = idOf(path).split('/');
  if (!saved) return [];
  const expected: ReadPage = {
    me: saved.me ?? null,
    posts: saved.posts.map(post),
    composers: saved.composers.map(({ target, ...rest }) => ({
      ...rest,
      target: target ? post(target) : null,
    })),
  };
  return [{ site: site as SiteId, name, html, url: new URL(saved.url), expected }];
});

/** One fixture by its id, for tests that press something in it. */
export function fixture(id: string): Fixture {
  const found = FIXTURES.find(({ site, name }) => `${site}/${name}` === id);
  if (!found) throw new Error(`There is no fixture ${id}.`);
  return found;
}
