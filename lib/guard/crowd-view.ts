/**
 * The posts now in the window, each found once. Long feeds keep hundreds of posts in the page, so the whole of it is
 * gone through only when its lists are not known yet; afterwards a look begins at what stands in the middle of the
 * window and goes along its neighbours.
 */
import type { Page, Site } from '../sites/site';
import type { SiteId } from '../types';

/** So many posts of a page are looked at to know its lists, and so many rows of a list for one look. */
const MOST_COMPARED = 30;
const MOST_ROWS = 15;
/** Where nothing is found beside what is known, the whole page is gone through again after this long, in milliseconds. */
const AGAIN_AFTER = 2000;
/** Heights in the window at which a row of a list is looked for, the middle first. */
const HEIGHTS = [0.5, 0.3, 0.7];

/** Sites that write one `@handle` into every post, its author's: who is pointed at makes a second one. */
const OWN_HANDLES: Partial<Record<SiteId, number>> = { x: 1, bluesky: 1, mastodon: 1 };

export interface Viewer {
  /** Posts in the window that were not given before, in page order. */
  find(page: Page, now: number): Element[];
}

export function createViewer(site: Pick<Site, 'posts'>, view: Window): Viewer {
  const given = new WeakSet<Element>();
  /** Rows whose posts were given: they are not looked into again as long as they stand. */
  const looked = new WeakSet<Element>();
  let lists = new WeakSet<Element>();
  let gone: { readonly href: string; readonly at: number } | undefined;

  const isInWindow = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < view.innerHeight;
  };

  /** The smallest part of a known list around what stands in the middle of the window. */
  const rowInView = ({ document }: Page): Element | undefined => {
    for (const height of HEIGHTS) {
      let at = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * height);
      while (at?.parentElement && !lists.has(at.parentElement)) at = at.parentElement;
      if (at?.parentElement) return at;
    }
    return undefined;
  };

  const goThrough = (page: Page): Element[] => {
    const posts = site.posts(page);
    lists = new WeakSet();
    const compared = posts.slice(0, MOST_COMPARED);
    compared.forEach((post, place) => {
      const next = compared[place + 1];
      const list = next && commonParent(post, next);
      if (list) lists.add(list);
    });
    return posts.filter(isInWindow);
  };

  const postsIn = (row: Element, page: Page): Element[] => {
    if (looked.has(row)) return [];
    const posts = site.posts(within(row, page));
    // A row higher than the window may be a list by itself, that grows.
    if (posts.length > 0 && row.clientHeight < view.innerHeight) looked.add(row);
    return posts;
  };

  return {
    find(page, now) {
      const { href } = page.url;
      const row = gone?.href === href ? rowInView(page) : undefined;
      let posts: Element[] = [];
      if (row) posts = rowsAround(row, isInWindow).flatMap((one) => postsIn(one, page));
      else if (!gone || gone.href !== href || now - gone.at > AGAIN_AFTER) {
        posts = goThrough(page);
        // A page that shows no posts yet is still loading.
        gone = posts.length > 0 ? { href, at: now } : undefined;
      }
      const fresh = posts.filter((post) => !given.has(post));
      for (const post of fresh) given.add(post);
      return fresh;
    },
  };
}

function commonParent(one: Element, other: Element): Element | undefined {
  let parent = one.parentElement;
  while (parent && !parent.contains(other)) parent = parent.parentElement;
  return parent ?? undefined;
}

/** A row of a list and its neighbours as far as they are in the window. Between two posts may stand something flat. */
function rowsAround(row: Element, isInWindow: (element: Element) => boolean): Element[] {
  const go = (step: (from: Element) => Element | null) => {
    const found: Element[] = [];
    let missed = 0;
    for (let at = step(row); at && missed < 2 && found.length < MOST_ROWS; at = step(at)) {
      if (isInWindow(at)) found.push(at);
      else missed += 1;
    }
    return found;
  };
  return [
    ...go((from) => from.previousElementSibling).reverse(),
    row,
    ...go((from) => from.nextElementSibling),
  ];
}

/** The page as if it held one element only: readers look for posts in what they are handed. */
function within(element: Element, { document, url }: Page): Page {
  const find = (selector: string) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ];
  const part = {
    querySelectorAll: find,
    querySelector: (selector: string) => find(selector)[0] ?? null,
    body: document.body,
    documentElement: document.documentElement,
    defaultView: document.defaultView,
  };
  return { document: part as unknown as Document, url };
}

/** Whether a post can point at anybody at all, without reading it: most do not, and reading is what costs. */
export function mayPoint(post: Element, site: SiteId): boolean {
  const own = OWN_HANDLES[site];
  if (own === undefined) return true;
  const text = post.textContent ?? '';
  let at = -1;
  for (let count = 0; count <= own; count += 1) {
    at = text.indexOf('@', at + 1);
    if (at < 0) return false;
  }
  return true;
}
