/** The sandbox and a browser with the extension, up for as long as one test file runs. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/shared/browsers.ts';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
} from '../../scripts/shared/extension-browser.ts';
import { type SeenDialog, seeHint, seePause, waitFor } from '../../scripts/shared/our-dialog.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

export const BROWSER = (process.env.FIREBREAK_BROWSER ?? 'chromium') as BrowserName;

export interface Stage {
  readonly sandbox: Playground;
  readonly extension: ExtensionBrowser;
}

/** Starts both before the file's tests, closes all tabs after each test and everything after the last. */
export function useStage(options: Omit<LaunchOptions, 'port'> = {}): Stage {
  const stage = {} as { sandbox: Playground; extension: ExtensionBrowser };
  beforeAll(async () => {
    stage.sandbox = await startPlayground();
    stage.extension = await launchWithExtension(BROWSER, { port: stage.sandbox.port, ...options });
    // A test file makes more pauses than a day should have, and has no time to breathe.
    await tell(stage, { kind: 'set', settings: { breath: 0, dailyCap: 0 } }).catch(() => undefined);
  });
  afterEach(async () => {
    stage.sandbox.reset();
    const [first, ...others] = await stage.extension.browser.pages();
    for (const page of others) await page.close().catch(() => undefined);
    await first?.goto('about:blank').catch(() => undefined);
    await forget(stage).catch(() => undefined);
  });
  afterAll(async () => {
    await stage.extension?.close();
    await stage.sandbox?.close();
  });
  return stage;
}

/** What the tests before have left in the log would hold pauses back: every test begins with none. */
async function forget(stage: Stage): Promise<void> {
  const own = await stage.extension.openOwn('popup.html');
  await own.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('firebreak');
        opening.onerror = () => done();
        opening.onsuccess = () => {
          const db = opening.result;
          const names = ['entries', 'excused', 'held'].filter((name) => db.objectStoreNames.contains(name));
          const tx = db.transaction(names, 'readwrite');
          for (const name of names) tx.objectStore(name).clear();
          tx.oncomplete = () => {
            db.close();
            done();
          };
          tx.onabort = () => done();
        };
      }),
  );
  await own.close();
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

/** What a person presses for each outcome, one button after the other. */
const PRESSES: Readonly<Record<string, readonly string[]>> = {
  dropped: ['drop'],
  edited: ['edit'],
  held: ['hold', 'when:open'],
  posted: ['post'],
};

/** Presses the pause's buttons for an outcome (or an excuse) with the mouse, as soon as it takes presses. */
export async function choose(page: Page, outcome: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 380));
  for (const value of PRESSES[outcome] ?? ['more', `excuse:${outcome}`]) {
    await pressButton(page, value);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Presses the button with this value. */
export async function pressButton(page: Page, value: string): Promise<void> {
  const button = await waitFor(async () =>
    (await seePause(page))?.buttons.find((one) => one.value === value),
  );
  if (!button) throw new Error(`the pause has no "${value}"`);
  await page.mouse.click(button.x, button.y);
}

/** Presses Tab until a button of the pause has the focus; fails when a whole round does not reach it. */
export async function tabTo(page: Page, value: string): Promise<void> {
  for (let tabs = 0; tabs < 20; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await seePause(page))?.focused === value) return;
  }
  throw new Error(`Tab does not reach "${value}"`);
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

/** What the guard of a page answers to the popup's question. */
export async function sightOf(stage: Stage, page: Page): Promise<unknown> {
  const own = await stage.extension.openOwn('popup.html');
  await page.bringToFront();
  const sight = await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const tabs = (browser ?? chrome)?.tabs;
    const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
    return tab && tabs?.sendMessage(tab.id, { kind: 'look' });
  });
  await own.close();
  return sight;
}

interface Api {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(what: object): Promise<{ readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** The popup in a tab of its own, drawn again while the page it is to look at is the one in front. */
export async function openPopupOver(stage: Stage, page: Page): Promise<Page> {
  const popup = await stage.extension.openOwn('popup.html');
  await page.bringToFront();
  await popup
    .evaluate(() => {
      document.documentElement.dataset.old = 'yes';
      location.reload();
    })
    .catch(() => undefined);
  await waitFor(() =>
    popup
      .evaluate(() => {
        const seen = document.querySelector('.seen')?.textContent ?? '…';
        return (document.documentElement.dataset.old === undefined && !seen.includes('…')) || undefined;
      })
      .catch(() => undefined),
  );
  return popup;
}

export async function whatPopupSays(stage: Stage, page: Page): Promise<string> {
  const popup = await openPopupOver(stage, page);
  const words = await popup.evaluate(() => document.body.innerText);
  await popup.close();
  return words;
}

/** Says something to the background from a page of the extension's own, and waits until open tabs have heard of it. */
export async function tell(stage: Stage, message: object): Promise<void> {
  const own = await stage.extension.openOwn('popup.html');
  const done = await own.evaluate((said) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const late = new Promise((resolve) => setTimeout(resolve, 2000));
    return Promise.race([(browser ?? chrome)?.runtime.sendMessage(said), late]);
  }, message);
  await own.close();
  if (!(done as { ok: boolean } | undefined)?.ok) throw new Error(`refused: ${JSON.stringify(done)}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** When to pause for every kind of move. */
export function pauseWhen(stage: Stage, when: 'never' | 'hot' | 'warm' | 'always'): Promise<void> {
  return tell(stage, {
    kind: 'set',
    settings: { when: { reply: when, quote: when, repost: when, post: when } },
  });
}

/** The text on the toolbar icon. */
export async function badge(stage: Stage): Promise<string> {
  const own = await stage.extension.openOwn('popup.html');
  const text = await own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    return (browser ?? chrome)?.action.getBadgeText({});
  });
  await own.close();
  return text ?? '';
}
