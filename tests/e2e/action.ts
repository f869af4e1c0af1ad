/**
 * Pressing the toolbar button over a page, as a person does: only that gives `activeTab`. Chromium then has the real
 * popup; Firefox shows its popup to no protocol, so there the same page is opened beside, over the tab that was pressed for.
 */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { openPopupOver, type Stage } from './stage.ts';

/** The popup over this page, once it has looked at it. */
export async function pressAction(stage: Stage, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup =
    stage.extension.name === 'chromium' ? await chromium(stage, page) : await firefox(stage, page);
  await waitFor(() =>
    popup
      .evaluate(() => {
        const seen = document.querySelector('.seen')?.textContent ?? '…';
        return !seen.includes('…') || undefined;
      })
      .catch(() => undefined),
  );
  return popup;
}

async function chromium({ extension }: Stage, page: Page): Promise<Page> {
  const [own] = [...(await extension.browser.extensions()).values()];
  if (!own) throw new Error('no extension');
  const isPopup = (url: string) => url === extension.own('popup.html');
  const before = new Set(extension.browser.targets().filter((target) => isPopup(target.url())));
  await own.triggerAction(page);
  const target = await extension.browser.waitForTarget((one) => isPopup(one.url()) && !before.has(one));
  return target.asPage();
}

interface Bidi {
  readonly connection: {
    send(
      method: string,
      params: unknown,
    ): Promise<{ result: { contexts: { context: string }[]; type?: string } }>;
  };
}

/** Runs in the browser's own window, with its own means. */
const PRESS = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('firebreak@firebreak.example');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

async function firefox(stage: Stage, page: Page): Promise<Page> {
  const { connection } = stage.extension.browser as unknown as Bidi;
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context } of windows.result.contexts) {
    await connection.send('script.evaluate', { expression: PRESS, target: { context }, awaitPromise: true });
  }
  return openPopupOver(stage, page);
}
