/** The same Chromium twice: with the extension and without it. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath, chromiumFlags } from '../../scripts/shared/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/shared/extension-browser.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

export interface Bench {
  readonly sandbox: Playground;
  readonly extension: ExtensionBrowser;
  /** Without the extension, else the same. */
  readonly plain: Browser;
  /** Folder of the built extension. */
  readonly folder: string;
  /** Fewer repetitions. */
  readonly quick: boolean;
  /** Stops the background's worker; resolves when it has stopped. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 };

/** The two browsers of a comparison. */
export interface Two {
  readonly extension: ExtensionBrowser;
  readonly plain: Browser;
  close(): Promise<void>;
}

/** Starts both. `port` is the sandbox's. */
export async function openTwo(port: number, folder: string): Promise<Two> {
  const extension = await launchWithExtension('chromium', { port, extension: folder, ...SIZE });
  const plain = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: SIZE,
    args: [...chromiumFlags(port), `--window-size=${SIZE.width},${SIZE.height}`],
  });
  const close = async () => void (await Promise.allSettled([extension.close(), plain.close()]));
  return { extension, plain, close };
}

export async function openBench(folder: string, quick: boolean): Promise<Bench> {
  const sandbox = await startPlayground();
  const { extension, plain, close: closeBoth } = await openTwo(sandbox.port, folder);
  const stopWorker = await workerStopper(extension);
  const close = async () => {
    await closeBoth();
    await sandbox.close();
  };
  return { sandbox, extension, plain, folder, quick, stopWorker, close };
}

/** A picture of the extension as a page of its origin: it runs nothing that could disturb. */
async function workerStopper(extension: ExtensionBrowser): Promise<() => Promise<void>> {
  const page: Page = await extension.openOwn('icon/16.png');
  const session = await page.createCDPSession();
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    const until = Date.now() + 3000;
    while (running.size > 0) {
      if (Date.now() > until) throw new Error('the background worker could not be stopped');
      await pause(10);
    }
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
