/** Starting a browser that finds every site in the sandbox, and driving it as a person would. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { SANDBOX_SITES, sandboxHosts } from '../server/registry.ts';
import type { Playground } from '../server.ts';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

export async function launch(name: BrowserName, port: number): Promise<Browser> {
  const executablePath = PLACES[name].find(existsSync);
  if (executablePath === undefined) throw new Error(`no ${name} on this machine`);
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.dns.localDomains': [...sandboxHosts(), 'nowhere.example'].join(','),
      },
    });
  }
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
}

/** One page of the sandbox under test. */
export class Visit {
  /** What the pages of every visit threw. */
  static readonly errors: string[] = [];

  readonly page: Page;
  private readonly playground: Playground;
  private readonly name: BrowserName;

  private constructor(page: Page, playground: Playground, name: BrowserName) {
    this.page = page;
    this.playground = playground;
    this.name = name;
    page.on('pageerror', (error) => Visit.errors.push(String(error)));
  }

  static async begin(browser: Browser, playground: Playground, name: BrowserName): Promise<Visit> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return new Visit(page, playground, name);
  }

  /** Opens a page and forgets what was posted before. */
  async open(host: string, path: string): Promise<void> {
    const origin = this.name === 'chromium' ? `https://${host}` : this.playground.origin(host);
    await this.page.goto(origin + path);
    await this.page.waitForSelector(SANDBOX_SITES.map(({ drawn }) => drawn).join(', '));
    this.playground.reset();
  }

  /** Presses with the mouse, once the element is there and the page has settled. */
  async click(selector: string): Promise<void> {
    const node = await this.page.waitForSelector(selector, { visible: true, timeout: 5000 });
    await node?.scrollIntoView();
    await settle(50);
    await this.page.click(selector);
  }

  async end(): Promise<void> {
    await this.page.close();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  async keys(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  async focus(selector: string): Promise<void> {
    await this.page.waitForSelector(selector);
    await this.page.focus(selector);
  }

  async has(selector: string): Promise<boolean> {
    return (await this.page.$(selector)) !== null;
  }

  /** Whether exactly these posts arrived, in words `move:target:text`; waits a moment for late ones. */
  async posted(...expected: string[]): Promise<boolean> {
    for (let i = 0; i < 40 && this.playground.posts().length < expected.length; i++) await settle(50);
    await settle(150);
    const found = this.playground.posts().map((post) => `${post.move}:${post.target ?? ''}:${post.text}`);
    const same = found.length === expected.length && found.every((each, at) => each === expected[at]);
    if (!same) console.log('    found', found, 'instead of', expected);
    return same;
  }
}

export function settle(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** A named thing to try; true is a pass. */
export interface Check {
  readonly name: string;
  readonly run: (visit: Visit) => Promise<boolean>;
}
