/**
 * Whether a page can be read: what a page of this kind should show, looked for by signs that do not depend on the
 * marks the reader itself goes by. A page without such signs (nobody has posted yet, the post is gone, signed out)
 * says nothing against the reader; a page that has them and gives no post or no composer does.
 */
import type { Check, Page, Site, Sought } from './site';
import { isShown } from './visible';

/** A page with less text than this (characters) shows nothing that could be misread: still loading, empty, or a notice. */
const LEAST_TEXT = 800;

/** So many posts of a page are read, at most: one redesign changes them all. */
const MOST_READ = 20;

/** So many elements are looked at for signs, at most: the question is whether there are any. */
const MOST_SIGNS = 200;

export interface Looking {
  /** The kind of page, in the words of the report: "feed", "post", "profile". `undefined` is a page nothing is asked of. */
  readonly kind: string | undefined;
  /** A page of this kind always shows posts once it shows much text: a post's own page, the home feed. */
  readonly certain: boolean;
  readonly posts: {
    /** Elements that only a post brings along (a link to a post, a time), found without the reader's own marks. */
    readonly signs: string;
    /** What the reader goes by, for the report. */
    readonly tried: readonly string[];
  };
  readonly composer: {
    /** Boxes in which a post may be written. Searches and messages must not match. */
    readonly signs: string;
    readonly tried: readonly string[];
  };
}

/** Looks a page through. Never throws: what cannot be looked for counts as not sought. */
export function checkPage(
  site: Pick<Site, 'posts' | 'post' | 'composers'>,
  page: Page,
  looking: Looking,
): Check | undefined {
  const { kind, certain, posts, composer } = looking;
  if (!kind) return undefined;
  const some = site.posts(page).slice(0, MOST_READ);
  const read = some.flatMap((element) => site.post(element, page) ?? []);
  const sought: Sought[] = [];
  if (read.length > 0) {
    const { tried } = posts;
    // One post without a name or without words is nothing; most of them is a changed page.
    sought.push({ what: 'authors', found: most(read.map(({ author }) => author !== null)), tried });
    sought.push({
      what: 'words',
      found: most(
        read.map(({ text, alt, quoted }) => Boolean(text || alt || quoted)),
        0.2,
      ),
      tried,
    });
  } else if (hasSigns(page, posts.signs) || (certain && isFull(page))) {
    sought.push({ what: 'posts', found: false, tried: posts.tried });
  }
  if (hasSigns(page, composer.signs)) {
    const open = site.composers(page);
    sought.push({ what: 'composer', found: open.length > 0, tried: composer.tried });
    if (open.length > 0) {
      sought.push({
        what: 'send control',
        found: open.some(({ send }) => send !== null),
        tried: composer.tried,
      });
    }
  }
  return { kind, sought };
}

/** Whether everything that was sought was found; `true` where nothing was. */
export function isReadable(check: Check | undefined): boolean {
  return check?.sought.every(({ found }) => found) ?? true;
}

function most(found: readonly boolean[], part = 0.5): boolean {
  return found.filter(Boolean).length >= found.length * part;
}

function hasSigns({ document }: Page, signs: string): boolean {
  return [...document.querySelectorAll(signs)].slice(0, MOST_SIGNS).some(isShown);
}

function isFull({ document }: Page): boolean {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  return (main?.textContent?.trim().length ?? 0) >= LEAST_TEXT && isShown(main as Element);
}
