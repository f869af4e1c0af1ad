/** Drafts that come out hot or calm beyond doubt, and a composer filled with one. */
import type { Page } from 'puppeteer-core';
import { type Hands, openPost, settled, write } from './hands.ts';
import type { Stage } from './stage.ts';

/** In answer to a call-out. */
export const HOT = 'what a pathetic fraud, everyone should block her. shame on you';
/** Of somebody who did nothing. */
export const DUNK =
  'what a disgusting clown, imagine being this stupid. go tell this pathetic idiot what you think of him';
export const CALM = 'Does anybody know when the market opens on Saturday?';

/** Opens a post's page, presses "reply" or "quote" there and types. `query` is the sandbox's. */
export async function compose(
  stage: Stage,
  hands: Hands,
  move: 'reply' | 'quote',
  post: string,
  text: string,
  query = '',
): Promise<Page> {
  const page = await openPost(stage.extension, hands, post, query);
  const start = hands[move];
  if (!start) throw new Error(`${hands.site} has no ${move}`);
  await start(page);
  await write(page, hands, text);
  return page;
}

/** Puts a long text into the open composer at once, as a paste would. */
export async function paste(page: Page, hands: Hands, text: string): Promise<void> {
  await page.waitForSelector(hands.editor, { visible: true });
  await page.focus(hands.editor);
  // Editors with a model of their own take a paste; a text area leaves it to the browser's editing command.
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    // Firefox takes the words themselves.
    const given = { clipboardData, data: words, dataType: 'text/plain' };
    const event = new ClipboardEvent('paste', { ...given, bubbles: true, cancelable: true });
    if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, words);
  }, text);
  await settled(page, 150);
}

/** Ctrl+Enter where the focus is. */
export async function pressSendKeys(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

/** How many of our elements are in the page: the dialog and the hint are one each. */
export function ourElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
}
