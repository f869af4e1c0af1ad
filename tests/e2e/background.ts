/** Stopping the background under everybody's feet, as the browsers do with an idle one. */
import type { CDPSession, Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import type { Stage } from './stage.ts';

/** Firefox stops an idle background after this long in these tests, in milliseconds. */
const IDLE = 400;
export const QUICK_TO_REST = { 'extensions.background.idle.timeout': IDLE };

export interface Stopper {
  /** Stops the background; resolves when it does not run any more. */
  stop(): Promise<void>;
  /** Whether it runs now. */
  runs(): Promise<boolean>;
}

/**
 * Made before the page under test, because a change of tabs would wake the background. Firefox lets nobody stop an
 * event page: there `QUICK_TO_REST` makes it rest soon, and that is waited for.
 */
export async function makeStopper({ extension }: Stage): Promise<Stopper> {
  // A picture has no script that would keep the database open.
  if (extension.name === 'chromium') return chromium(await extension.openOwn('icon/16.png'));
  return firefox(await extension.openOwn('popup.html'));
}

async function chromium(page: Page): Promise<Stopper> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const runs = async () =>
    page
      .browser()
      .targets()
      .some((target) => target.type() === 'service_worker');
  return {
    runs,
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor(async () => ((await runs()) ? undefined : true));
    },
  };
}

async function firefox(page: Page): Promise<Stopper> {
  const runs = () =>
    page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { getBackgroundPage(): unknown } };
      };
      return browser.extension.getBackgroundPage() !== null;
    });
  return {
    runs,
    stop: async () => {
      await waitFor(async () => ((await runs()) ? undefined : true), 8000);
    },
  };
}
