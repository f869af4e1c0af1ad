/** A real browser with the built extension, in which every site is the sandbox. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sandboxHosts } from '../../tests/playground/server/registry.ts';
import { type BrowserName, browserPath, chromiumFlags } from './browsers.ts';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The add-on's id in Firefox, as in `wxt.config.ts`. */
const ADDON_ID = 'firebreak@firebreak.example';

/** Hosts that Firefox is told to look for on this machine; Chromium maps all of them at once. */
const LOCAL_HOSTS = [...sandboxHosts(), 'somewhere-else.example'];

export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of a page of the sandbox: host and path of the real site. */
  site(host: string, path: string): string;
  /** Address of one of the extension's own pages, such as `log.html`. */
  own(path: string): string;
  /** Opens an extension page in a new tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the sandbox. */
  readonly port: number;
  readonly headless?: boolean;
  /** Folder of the built extension; the production build by default. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Further preferences; Firefox only. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Lets the extension into private windows; Firefox only. */
  readonly inPrivate?: boolean;
  /** Leaves the page of the first run open, which comes by itself after an install. */
  readonly keepWelcome?: boolean;
  /** Told while a browser is being installed. */
  readonly say?: (line: string) => void;
}

/** Starts the browser. Throws when it is not to be had or the extension has not been built. */
export async function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extension = options.extension ?? resolve(ROOT, '.output', build);
  if (!existsSync(resolve(extension, 'manifest.json'))) {
    throw new Error(
      `The extension has not been built: ${extension} has no manifest. Run "npm run build" first.`,
    );
  }
  const started = await (name === 'chromium' ? chromium(extension, options) : firefox(extension, options));
  if (!options.keepWelcome) await closeWelcome(started);
  return started;
}

interface Tabs {
  query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  remove(tab: number): Promise<void>;
}

/**
 * The first run's page would come in front of the pages under test. It is waited for, for a short while, and closed by
 * the extension itself: Firefox does not tell its address over this protocol.
 */
async function closeWelcome({ own, openOwn }: ExtensionBrowser): Promise<void> {
  const page = await openOwn('popup.html');
  await page.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
    const tabs = (browser ?? chrome)?.tabs;
    const until = Date.now() + 3000;
    while (tabs && Date.now() < until) {
      const welcome = (await tabs.query({})).find(({ url }) => url === address);
      if (welcome?.id !== undefined) return tabs.remove(welcome.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, own('welcome.html'));
  await page.close();
}

async function chromium(extension: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { port, headless = true, width = 1280, height = 900 } = options;
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium', options.say),
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width, height } : null,
    args: [...chromiumFlags(port), `--window-size=${width},${height}`],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 15_000,
  });
  const id = new URL(worker.url()).host;
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    name: 'chromium',
    browser,
    site: (host, path) => `https://${host}${path}`,
    own,
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.goto(own(path));
      return page;
    },
    close: () => browser.close(),
  };
}

async function firefox(extension: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { port, headless = true, width = 1280, height = 900 } = options;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox', options.say),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'network.dns.localDomains': LOCAL_HOSTS.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }),
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.reportingpolicy.firstRun': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...options.prefs,
    },
  });
  await install(browser, extension, options.inPrivate ?? false);
  const own = (path: string) => `moz-extension://${uuid}/${path}`;
  return {
    name: 'firefox',
    browser,
    site: (host, path) => `https://${host}:${port}${path}`,
    own,
    openOwn: async (path) => {
      const page = await browser.newPage();
      // Firefox tells no load events of its own pages over this protocol.
      await page.goto(own(path), { waitUntil: [] }).catch(() => undefined);
      await page.waitForFunction(
        () => document.readyState === 'complete' && document.body?.childElementCount > 0,
      );
      return page;
    },
    close: () => browser.close(),
  };
}

interface Bidi {
  readonly connection: { send(method: string, params: unknown): Promise<unknown> };
}

/** The browser's own command knows of private windows, puppeteer's does not. */
async function install(browser: Browser, path: string, inPrivate: boolean): Promise<void> {
  if (!inPrivate) {
    await browser.installExtension(path);
    return;
  }
  await (browser as unknown as Bidi).connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}
