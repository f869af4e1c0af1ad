/** How a person goes about it on each site: which control they press to answer, quote or pass on a post. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/shared/extension-browser.ts';
import bluesky from './hands/bluesky.ts';
import mastodon from './hands/mastodon.ts';
import x from './hands/x.ts';

/**
 * One site's, the default export of `hands/NAME.ts`. Selectors are puppeteer's: `>>>` reaches into open shadow roots.
 * Further sites are found by more-sites.test.ts.
 */
export interface Hands {
  /** The site's id, and the file's name. */
  readonly site: string;
  /** The host whose pages are opened. */
  readonly host: string;
  /** The editor of the open composer and what sends it. */
  readonly editor: string;
  readonly send: string;
  /** The keys that send from the editor. With `enter`, Shift+Enter makes a line. */
  readonly sendKeys: 'ctrl-enter' | 'enter' | 'none';
  /** The control that answers the post the page is about. */
  readonly replyControl: string;
  /** Presses "reply" on the post the page is about. */
  reply(page: Page): Promise<void>;
  /** Presses "quote" in its repost menu; absent where the site has no quotes. */
  quote?(page: Page): Promise<void>;
  /** Opens the repost menu; absent where one press reposts at once. The confirming item is then `repostItem`. */
  openRepost?(page: Page): Promise<void>;
  /** What reposts; absent where the site has no reposts. */
  readonly repostItem?: string;
  /** Something that is there once the post's own page has come. */
  readonly ready: string;
  /** The same site under another host, in another design. */
  readonly also?: readonly Hands[];
}

/** Hands for all that there is, on a site that the whole suite runs over. */
export type FullHands = Hands &
  Required<Pick<Hands, 'quote' | 'openRepost' | 'repostItem'>> & {
    readonly site: 'x' | 'bluesky' | 'mastodon';
  };

/** The sites that the whole suite runs over. */
export const HANDS: readonly FullHands[] = [x, bluesky, mastodon];

/** One site's hands. */
export function handsOf(site: FullHands['site']): FullHands {
  const found = HANDS.find((hands) => hands.site === site);
  if (!found) throw new Error(`no hands for ${site}`);
  return found;
}

/** Opens the page of a post of the sandbox's feed and waits until its client has drawn it. */
export async function openPost(
  extension: ExtensionBrowser,
  hands: Hands,
  post: string,
  query = '',
): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(extension.site(hands.host, `/__go/${post}${query}`));
  await page.waitForSelector(hands.ready);
  await settled(page);
  return page;
}

/** A little time for the client's effects and for the background's answer to the content script. */
export function settled(_page: Page, milliseconds = 250): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Types into the open composer, after what the site has put there. */
export async function write(page: Page, hands: Hands, text: string): Promise<void> {
  await page.waitForSelector(hands.editor, { visible: true });
  await page.focus(hands.editor);
  await page.keyboard.type(text);
  await settled(page, 80);
}

/** What stands in the composer now; `undefined` when there is none. */
export async function draftIn(page: Page, hands: Hands): Promise<string | undefined> {
  const editor = await page.$(hands.editor);
  return editor?.evaluate((element) =>
    'value' in element ? String(element.value) : (element as HTMLElement).innerText.trim(),
  );
}
