/** Pressing something on a page, wherever it lies. */
import type { Page } from 'puppeteer-core';

/** Clicks once it is there and in sight. `>>>` in the selector reaches into open shadow roots. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}
