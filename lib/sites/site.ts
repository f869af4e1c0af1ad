/**
 * What every site adapter gives. An adapter reads one site's page: element in, plain data out. It never changes
 * the page (but for `clear`, on the person's word), never throws, never uses the global page, and answers
 * `undefined` where something is not there. Facts about markup carry their source and date beside them.
 */
import type { Move, Post, SiteId } from '@/lib/types';

/** The page to read, handed in so that a saved page or a fixture can be read as well as the live one. */
export interface Page {
  readonly document: Document;
  /** Where the page says it is. On the live page `location`, which is right even after in-page navigation. */
  readonly url: URL;
}

/** A box in which something is being written, with what it would do when sent. */
export interface Composer {
  /** The smallest element that holds editor, send control and what is being answered. */
  readonly root: Element;
  /** Where the person types; the first one where a thread is being written. */
  readonly editor: HTMLElement;
  readonly move: Move;
  readonly draft: string;
  /** The post that is answered or quoted; `null` for a fresh post, or where the page does not show it. */
  readonly target: Post | null;
  /** The control that sends, for releasing after a press of keys. */
  readonly send: HTMLElement | null;
}

/** A press of a post's reply, quote or repost control: remembered, because some composers do not show their target. */
export interface Intent {
  /** `undefined` where the press only opens a menu. */
  readonly move: Move | undefined;
  readonly post: Post;
  /** The post had been reposted already, so that the same control takes the repost back. */
  readonly reposted: boolean;
}

/** One press of a send control. */
export interface Attempt {
  readonly move: Move;
  readonly draft: string;
  readonly target: Post | null;
  /** The composer it comes from; `null` for a repost, which has none. */
  readonly composer: Composer | null;
  /** The control that lets it go on when pressed; `null` where only the person's own key does it. */
  readonly control: HTMLElement | null;
}

/** One essential thing a page should show, and whether the reader found it. */
export interface Sought {
  readonly what: 'posts' | 'authors' | 'words' | 'composer' | 'send control';
  readonly found: boolean;
  /** The selectors the reader goes by, for a report that holds no words of the page. */
  readonly tried: readonly string[];
}

/** What was looked for on a page of a known kind. Empty where the page shows no sign of posts or of writing. */
export interface Check {
  /** "feed", "post", "profile" … */
  readonly kind: string;
  readonly sought: readonly Sought[];
}

export interface Site {
  readonly id: SiteId;
  /**
   * Whether this document is a page of the site that holds (or will hold) posts: by its host for sites with one
   * address, by its markup for those that run anywhere. Sign-in and settings pages may answer either way.
   */
  recognises(page: Page): boolean;
  /** The signed-in person's `@handle`. Reads nothing else of what the page keeps about them. */
  me(page: Page): string | undefined;
  /** The elements of the posts now in the page and not hidden, in page order; not the quoted ones, not ads. */
  posts(page: Page): Element[];
  /** Reads one of `posts`; `undefined` when author and text are both missing. */
  post(element: Element, page: Page): Post | undefined;
  /** The open composers, in page order; not those that edit a published post, not direct messages. */
  composers(page: Page, intent?: Intent): Composer[];
  /** The press of a reply, quote or repost control (or its key) that opens a composer or a menu. */
  intent(event: Event, page: Page, before?: Intent): Intent | undefined;
  /** The press that sends: a click on the send control, its keys, a form's submit, a repost. */
  attempt(event: Event, page: Page, intent?: Intent): Attempt | undefined;
  /**
   * Whether this page can be read, for telling the person when it cannot; `undefined` on pages that hold no posts
   * (settings, sign-in, messages). Costs a full reading, so it is asked for rarely and in idle time.
   */
  check(page: Page): Check | undefined;
  /** Where one writes to a person in private, where the site has that. */
  messages?(page: Page): string;
  /**
   * Empties the composer where that is known to be safe, as the person's own deletion would, so that the site's
   * state follows. `false` where it is not safe or did not work: the draft then stays as it is.
   */
  clear(composer: Composer): boolean;
}
