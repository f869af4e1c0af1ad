/** How a person goes about it on each site: which control they press to answer, quote or pass on a post. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/shared/extension-browser.ts';

export interface Hands {
  readonly site: 'x' | 'bluesky' | 'mastodon';
  readonly host: string;
  /** The editor of the open composer and what sends it. */
  readonly editor: string;
  readonly send: string;
  /** The control that answers the post the page is about. */
  readonly replyControl: string;
  /** Presses "reply" on the post the page is about. */
  reply(page: Page): Promise<void>;
  /** Presses "quote" in its repost menu. */
  quote(page: Page): Promise<void>;
  /** Opens the repost menu; the confirming item is then `repostItem`. */
  openRepost(page: Page): Promise<void>;
  readonly repostItem: string;
  /** Something that is there once the post's own page has come. */
  readonly ready: string;
}

const xPost = 'article[data-testid="tweet"][tabindex="-1"]';
const bskyPost = '[data-testid^="postThreadItem-by-"]';
const mastoBar = '.detailed-status__action-bar';

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}

export const HANDS: readonly Hands[] = [
  {
    site: 'x',
    host: 'x.com',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]',
    send: '[role="dialog"] [data-testid="tweetButton"]',
    replyControl: `${xPost} [data-testid="reply"]`,
    reply: (page) => press(page, `${xPost} [data-testid="reply"]`),
    async quote(page) {
      await press(page, `${xPost} [data-testid="retweet"]`);
      await press(page, 'a[role="menuitem"][href="/compose/post"]');
    },
    openRepost: (page) => press(page, `${xPost} [data-testid="retweet"]`),
    repostItem: '[data-testid="retweetConfirm"]',
    ready: xPost,
  },
  {
    site: 'bluesky',
    host: 'bsky.app',
    editor: '[role="dialog"] .ProseMirror',
    send: '[data-testid="composerPublishBtn"]',
    replyControl: `${bskyPost} [data-testid="replyBtn"]`,
    reply: (page) => press(page, `${bskyPost} [data-testid="replyBtn"]`),
    async quote(page) {
      await press(page, `${bskyPost} [data-testid="repostBtn"]`);
      await press(page, '[data-testid="repostDropdownQuoteBtn"]');
    },
    openRepost: (page) => press(page, `${bskyPost} [data-testid="repostBtn"]`),
    repostItem: '[data-testid="repostDropdownRepostBtn"]',
    ready: bskyPost,
  },
  {
    site: 'mastodon',
    host: 'mastodon.social',
    editor: 'form.compose-form textarea',
    send: 'form.compose-form button[type="submit"]',
    replyControl: `${mastoBar} .detailed-status__button:nth-child(1) button`,
    reply: (page) => press(page, `${mastoBar} .detailed-status__button:nth-child(1) button`),
    async quote(page) {
      await press(page, `${mastoBar} .detailed-status__button:nth-child(2) button`);
      await press(page, '.reblog-menu-item button[data-index="1"]');
    },
    openRepost: (page) => press(page, `${mastoBar} .detailed-status__button:nth-child(2) button`),
    repostItem: '.reblog-menu-item button[data-index="0"]',
    ready: '.detailed-status',
  },
];

/** One site's hands. */
export function handsOf(site: Hands['site']): Hands {
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
export function draftIn(page: Page, hands: Hands): Promise<string | undefined> {
  return page.evaluate((selector) => {
    const editor = document.querySelector(selector);
    if (!editor) return undefined;
    return 'value' in editor ? String(editor.value) : (editor as HTMLElement).innerText.trim();
  }, hands.editor);
}
