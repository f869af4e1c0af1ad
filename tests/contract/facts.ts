/**
 * What the contract suite must know of a site, beyond its fixtures. `facts/NAME.ts` has one as its default export and
 * is found by itself; a site without facts fails, and so do facts without a site. Fixtures write open shadow roots as
 * `<template shadowrootmode="open">`, and selectors match inside them, too. Those of `editor` and `send` may also go
 * through one: `shreddit-composer >>> button` is a `button` in the shadow root of a `shreddit-composer`.
 */
import type { Move, SiteId } from '@/lib/types';
import type { ReadPage } from './fixtures';

/** One open composer of one fixture. What it holds is read from the fixture's expectation. */
export interface ComposerFacts {
  /** Name of the fixture, without the site. */
  readonly fixture: string;
  readonly editor: string;
  /** The control that sends; `null` where only keys do. */
  readonly send: string | null;
  readonly move: Exclude<Move, 'repost'>;
  /**
   * What sends from the editor: Ctrl+Enter and Cmd+Enter, plain Enter, both, or no key at all. What is not said to send
   * must not. Shift+Enter, a held key and Enter that ends an input method's composition never do.
   */
  readonly keys: 'ctrl-enter' | 'enter' | 'both' | 'none';
}

export interface Facts {
  readonly site: SiteId;
  /** Selector: what people wrote. Never translated, and no direction marks are put into it. */
  readonly written: string;
  /** Selector: where people's names stand. Never translated; matches nothing where names are in `written`. */
  readonly names: string;
  /** Whether this label (`aria-label` and the like) stays as it is in every language. */
  keepsLabel?(value: string, element: Element): boolean;
  /** Whether the text of this element stays as it is in every language, besides `written` and `names`. */
  keepsText?(parent: Element): boolean;
  /** What is read otherwise when the interface is in another language: a time that is there in words only. */
  inLanguage?(expected: ReadPage): ReadPage;
  /** Selector: the person's own things and what only the signed in see. Removed when logged out. */
  readonly signedIn: string;
  /** What else is different when logged out. */
  signOut?(document: Document): void;
  /** An advertisement: its HTML, put before the first element that matches, and at the end of the page. */
  readonly ad: { readonly html: string; readonly before: string };
  /** Selector: where other extensions put their buttons. `article`, `body` and `[role="group"]` always count. */
  readonly buttons: string;
  /** The composers that are pressed. At least one for each of `has.moves`. */
  readonly composers: readonly ComposerFacts[];
  /** The element that holds all of the page, and fixtures in which a message to one person is put into it. */
  readonly messages: { readonly root: string; readonly fixtures: readonly string[] };
  /** What the site has, so that its fixtures must show it. */
  readonly has: {
    /** Every move that a composer of the site can make. */
    readonly moves: readonly Exclude<Move, 'repost'>[];
    /** Posts that show another one inside. */
    readonly quotes: boolean;
    /** A menu (of reposting, say): one fixture has `menu` in its name. */
    readonly menu: boolean;
  };
  /** Name of the fixture whose first post is copied 200 times; `timeline` by default. */
  readonly list?: string;
}

/** An advertisement that is no post of the site: good where nothing better is known. */
export const SHOP_AD =
  '<aside><a href="https://shop.example/post/1" role="link"><img alt="A kettle"><div dir="auto">Buy a kettle.</div></a></aside>';
