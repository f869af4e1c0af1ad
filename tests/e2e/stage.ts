/** The sandbox and a browser with the extension, up for as long as one test file runs. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/shared/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/shared/extension-browser.ts';
import { type SeenDialog, seeHint, seePause, waitFor } from '../../scripts/shared/our-dialog.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

export const BROWSER = (process.env.FIREBREAK_BROWSER ?? 'chromium') as BrowserName;

export interface Stage {
  readonly sandbox: Playground;
  readonly extension: ExtensionBrowser;
}

/** Starts both before the file's tests, closes all tabs after each test and everything after the last. */
export function useStage(options: { extension?: string; dark?: boolean } = {}): Stage {
  const stage = {} as { sandbox: Playground; extension: ExtensionBrowser };
  beforeAll(async () => {
    stage.sandbox = await startPlayground();
    stage.extension = await launchWithExtension(BROWSER, { port: stage.sandbox.port, ...options });
  });
  afterEach(async () => {
    stage.sandbox.reset();
    const [first, ...others] = await stage.extension.browser.pages();
    for (const page of others) await page.close().catch(() => undefined);
    await first?.goto('about:blank').catch(() => undefined);
  });
  afterAll(async () => {
    await stage.extension?.close();
    await stage.sandbox?.close();
  });
  return stage;
}

/** The pause, once it is there; fails the test when it does not come. */
export async function pauseOn(page: Page): Promise<SeenDialog> {
  const seen = await waitFor(() => seePause(page), 3000);
  if (!seen) throw new Error('no pause came');
  return seen;
}

/** Waits long enough for a pause that must not come. */
export async function noPauseOn(page: Page): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  return (await seePause(page)) === undefined;
}

export async function hintOn(page: Page): Promise<string | undefined> {
  return waitFor(() => seeHint(page), 2500);
}

/** Presses one of the pause's buttons with the mouse, as soon as it takes presses. */
export async function choose(page: Page, value: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 380));
  let button = (await pauseOn(page)).buttons.find((one) => one.value === value);
  if (!button) throw new Error(`the pause has no "${value}"`);
  if (!['dropped', 'edited', 'held', 'posted', 'more'].includes(value)) {
    const more = (await pauseOn(page)).buttons.find((one) => one.value === 'more');
    if (more) await page.mouse.click(more.x, more.y);
    await new Promise((resolve) => setTimeout(resolve, 150));
    button = (await pauseOn(page)).buttons.find((one) => one.value === value) ?? button;
  }
  await page.mouse.click(button.x, button.y);
}

/** The pause has gone. */
export async function pauseGone(page: Page): Promise<boolean> {
  return (
    (await waitFor(async () => ((await seePause(page)) === undefined ? true : undefined), 3000)) === true
  );
}

/** How many posts the site has, once it has `count` or the time is up; then a little longer, for a second one. */
export async function postsBecome(sandbox: Playground, count: number): Promise<number> {
  await waitFor(async () => (sandbox.posts().length >= count ? true : undefined), count > 0 ? 3000 : 300);
  await new Promise((resolve) => setTimeout(resolve, 350));
  return sandbox.posts().length;
}
