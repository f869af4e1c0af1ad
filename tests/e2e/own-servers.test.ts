/**
 * A server of one's own: found by its page, allowed for that one host, watched at once, and let go again. Chromium's
 * permission prompt can be answered by no protocol: there the host is granted by the manifest (it counts only once the
 * person has turned it on). Firefox asks nobody, and carries out the whole story.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { SITE_NAMES } from '../../components/log/words.ts';
import { LATER, matchesOf } from '../../lib/hosts.ts';
import { ROOT } from '../../scripts/shared/extension-browser.ts';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { pressAction } from './action.ts';
import { alteredBuild, setVersion } from './builds.ts';
import { compose, HOT, ourElements } from './drafts.ts';
import { handsOf, openPost, settled, write } from './hands.ts';
import {
  BROWSER,
  choose,
  noPauseOn,
  pauseGone,
  pauseOn,
  postsBecome,
  useStage,
  whatPopupSays,
} from './stage.ts';

const TOWN = 'social.firebreak.example';
/** Answered by the sandbox, and no page of any site. */
const STRANGER = 'sandbox.firebreak.example';
const town = { ...handsOf('mastodon'), host: TOWN };
const x = handsOf('x');
const NO_PROMPTS = { 'extensions.webextOptionalPermissionPrompts': false };
const SCREENS = resolve(ROOT, '.artifacts/screens');
mkdirSync(SCREENS, { recursive: true });
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: resolve(SCREENS, `${BROWSER}-${name}.png`) as `${string}.png` });

/** The production build; in Chromium with these hosts granted beforehand. */
function build(name: string): string {
  return alteredBuild(name, (folder) => {
    if (BROWSER === 'firefox') return;
    const path = resolve(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
    const granted = [TOWN, STRANGER].map((host) => `https://${host}/*`);
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }));
  });
}

interface Api {
  readonly permissions: { remove(what: object): Promise<boolean>; getAll(): Promise<{ origins: string[] }> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** Runs in a page of the extension's own. */
function api(): Api {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  return (browser ?? chrome) as Api;
}

const pressButton = async (page: Page, words: string) => {
  const button = await waitFor(async () => {
    const handle = await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(wanted)),
      words,
    );
    return (handle.asElement() as Awaited<ReturnType<Page['$']>>) ?? undefined;
  });
  if (!button) throw new Error(`no button "${words}"`);
  await button.click();
};
const says = (page: Page, words: string) =>
  waitFor(() =>
    page
      .evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, words)
      .catch(() => undefined),
  );

describe('a server of one’s own', () => {
  const folder = build('own-servers');
  const stage = useStage({ extension: folder, prefs: NO_PROMPTS });

  const own = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await stage.extension
      .openOwn('icon/16.png')
      .catch(() => stage.extension.openOwn('popup.html'));
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const scripts = () =>
    own(async (page) =>
      page.evaluate(
        `(${api})().scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())`,
      ),
    ) as Promise<string[]>;
  const origins = () =>
    own(async (page) =>
      page.evaluate(`(${api})().permissions.getAll().then(({ origins }) => origins)`),
    ) as Promise<string[]>;
  const turnOff = (...hosts: string[]) =>
    own((page) =>
      page.evaluate(`(${api})().runtime.sendMessage(${JSON.stringify({ kind: 'turn-off', hosts })})`),
    );
  const PAIR = [`${TOWN}-early`, `${TOWN}-idle`];

  /** Options with its list of servers. */
  const options = async () => {
    const page = await stage.extension.openOwn('options.html#sites');
    await page.waitForSelector('#add-server');
    await page.bringToFront();
    return page;
  };
  const add = async (page: Page, address: string) => {
    await page.type('#add-server', address);
    await page.keyboard.press('Enter');
  };
  const turnOn = async () => {
    const list = await options();
    await add(list, TOWN);
    expect(await says(list, `${TOWN} is in the list.`)).toBe(true);
    expect(await scripts()).toEqual(PAIR);
    await list.close();
  };
  /** A hot reply by click is let through. */
  const notHeld = async (page: Page) => {
    await page.bringToFront();
    await page.click(town.send);
    expect(await noPauseOn(page)).toBe(true);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  };
  /** It is held, and goes out once. */
  const held = async (page: Page) => {
    await page.bringToFront();
    await page.click(town.send);
    await pauseOn(page);
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await pauseGone(page)).toBe(true);
    expect(await ourElements(page)).toBe(0);
  };
  /** In another thread: nobody is asked twice in one. */
  const writeElsewhere = async (page: Page) => {
    stage.sandbox.reset();
    await page.goto(stage.extension.site(TOWN, '/__go/callout-2'));
    await page.waitForSelector(town.ready);
    await settled(page);
    await town.reply(page);
    await write(page, town, HOT);
  };

  afterEach(() => turnOff(TOWN, STRANGER));

  test('is not watched before; the popup knows it, turns it on, and holds there without a reload', async () => {
    const page = await compose(stage, town, 'reply', 'callout-1', HOT);
    await notHeld(page);
    stage.sandbox.reset();
    await town.reply(page);
    await write(page, town, HOT);
    expect(await scripts()).toEqual([]);
    const popup = await pressAction(stage, page);
    expect(await says(popup, `Firebreak is not on for ${TOWN}`)).toBe(true);
    await shoot(popup, 'popup-own-server');
    if (BROWSER === 'firefox') await popup.bringToFront();
    await pressButton(popup, `Turn on for ${TOWN} (Mastodon)`);
    // In Chromium this is the popup itself, which looks again.
    if (BROWSER === 'chromium') expect(await says(popup, 'Watching this Mastodon page')).toBe(true);
    expect(await waitFor(async () => ((await scripts()).length === 2 ? true : undefined))).toBe(true);
    expect(await scripts()).toEqual(PAIR);
    await page.bringToFront();
    expect(await whatPopupSays(stage, page)).toContain('Watching this Mastodon page');
    await held(page);
    // And in a page that is loaded from now on.
    await writeElsewhere(page);
    await held(page);
  });

  test('is let go in the options: not held any more, at once, in the tab that is open', async () => {
    const page = await openPost(stage.extension, town, 'callout-1');
    await turnOn();
    await page.bringToFront();
    await town.reply(page);
    await write(page, town, HOT);
    await page.click(town.send);
    await pauseOn(page);
    await choose(page, 'edited');
    expect(await pauseGone(page)).toBe(true);
    const list = await options();
    expect(await says(list, TOWN)).toBe(true);
    await shoot(list, 'options-own-server');
    await pressButton(list, `Remove ${TOWN}`);
    expect(await says(list, 'is gone from the list')).toBe(true);
    expect(await scripts()).toEqual([]);
    if (BROWSER === 'firefox') expect(await origins()).not.toContain(`https://${TOWN}/*`);
    await notHeld(page);
    expect(await whatPopupSays(stage, page)).not.toContain('Watching');
  });

  test('is added by its address, and found out in its open tab', async () => {
    const page = await openPost(stage.extension, town, 'callout-1');
    const list = await options();
    await add(list, 'nonsense');
    expect(await says(list, 'An address has a dot in it')).toBe(true);
    await list.$eval('#add-server', (field) => (field as HTMLInputElement).select());
    await add(list, `https://${TOWN}/@ada`);
    expect(await says(list, `${TOWN} is in the list.`)).toBe(true);
    expect(await scripts()).toEqual(PAIR);
    await page.bringToFront();
    await town.reply(page);
    await write(page, town, HOT);
    await held(page);
  });

  test('is added by its address before it is open, and found out when it is', async () => {
    const list = await options();
    await add(list, TOWN);
    expect(await says(list, 'Not seen yet')).toBe(true);
    expect(await scripts()).toEqual([`${TOWN}-newcomer`]);
    const page = await openPost(stage.extension, town, 'callout-1');
    expect(await waitFor(async () => ((await scripts()).length === 2 ? true : undefined), 8000)).toBe(true);
    await page.bringToFront();
    await town.reply(page);
    await write(page, town, HOT);
    await held(page);
  });

  test('that turns out to be none is given back, and the person is told', async () => {
    const page = await stage.extension.browser.newPage();
    await page.goto(stage.extension.site(STRANGER, '/'));
    const list = await options();
    await add(list, STRANGER);
    expect(await says(list, `${STRANGER} shows no page of a kind that Firebreak can read`)).toBe(true);
    await shoot(list, 'options-stranger');
    expect(await scripts()).toEqual([]);
    if (BROWSER === 'firefox') expect(await origins()).not.toContain(`https://${STRANGER}/*`);
  });

  test('a page that is none is not offered', async () => {
    const page = await stage.extension.browser.newPage();
    await page.goto(stage.extension.site(STRANGER, '/'));
    const popup = await pressAction(stage, page);
    expect(await says(popup, 'Not a page Firebreak watches')).toBe(true);
    expect(await popup.evaluate(() => document.querySelector('.turn-on'))).toBeNull();
  });

  test('is registered again after an update, and its open tab asks once', async () => {
    const page = await openPost(stage.extension, town, 'callout-1');
    await turnOn();
    setVersion(folder, '0.1.1');
    await stage.extension.browser.installExtension(folder);
    await settled(page, 800);
    expect(await waitFor(async () => ((await scripts()).length === 2 ? true : undefined), 5000)).toBe(true);
    await page.bringToFront();
    await town.reply(page);
    await write(page, town, HOT);
    await held(page);
    await writeElsewhere(page);
    await held(page);
    setVersion(folder, '0.1.0');
  });
});

// Chromium asks, and no protocol can answer: its build would have to be given them all beforehand.
describe.runIf(BROWSER === 'firefox')('a site that is switched on', () => {
  const stage = useStage({ prefs: NO_PROMPTS });
  const shown = (page: Page, code: string) => page.evaluate(`browser.${code}`) as Promise<string[]>;
  const ids = 'scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())';
  const origins = 'permissions.getAll().then((all) => all.origins)';
  const folder = resolve(ROOT, '.output/firefox-mv3');
  const later = LATER.filter((site) => existsSync(resolve(folder, `site-${site}.js`)));

  test('each of this build: allowed and registered by its switch, and all of it taken back', async () => {
    const page = await stage.extension.openOwn('options.html#sites');
    await page.waitForSelector('#add-server');
    await page.bringToFront();
    const before = await shown(page, origins);
    expect(await page.$$eval('.where [role="switch"]', (all) => all.length)).toBe(later.length);
    for (const site of later) {
      const hosts = matchesOf(site);
      const press = async (on: boolean) => {
        const toggle = `.where [role="switch"][aria-checked="${!on}"][aria-label="${SITE_NAMES[site]}"]`;
        await page.click(toggle);
        await page.waitForFunction((gone) => !document.querySelector(gone), {}, toggle);
      };
      await press(true);
      expect(await shown(page, ids)).toEqual([`${site}-early`, `${site}-idle`]);
      expect((await shown(page, origins)).sort()).toEqual([...before, ...hosts].sort());
      await press(false);
      expect(await shown(page, ids)).toEqual([]);
      expect((await shown(page, origins)).sort()).toEqual([...before].sort());
    }
  });
});

// Chromium lets nobody take back what the manifest demands; Firefox does, for built-in sites, too.
describe.runIf(BROWSER === 'firefox')('the browser’s own settings', () => {
  const stage = useStage({ prefs: NO_PROMPTS });
  const remove = async (host: string) => {
    const page = await stage.extension.openOwn('popup.html');
    await page.evaluate(`browser.permissions.remove({ origins: ['https://${host}/*'] })`);
    await page.close();
  };

  test('take a built-in site away: not held at once, said in the popup, and allowed again there', async () => {
    const page = await compose(stage, x, 'reply', 'callout-1', HOT);
    await remove('x.com');
    await settled(page, 300);
    await page.bringToFront();
    await page.click(x.send);
    expect(await noPauseOn(page)).toBe(true);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    const popup = await pressAction(stage, page);
    expect(await says(popup, 'Firebreak is not allowed on x.com')).toBe(true);
    await shoot(popup, 'popup-refused');
    await popup.bringToFront();
    await pressButton(popup, 'Allow on x.com');
    await settled(page, 500);
    await page.bringToFront();
    expect(await whatPopupSays(stage, page)).toContain('Watching this X page');
  });
});

// As installed, with nothing granted: only pressing the button shows Firebreak the page.
describe.runIf(BROWSER === 'chromium')(
  'the popup over a page of a server, nothing being allowed there',
  () => {
    const stage = useStage();
    test('knows what it runs', async () => {
      const page = await openPost(stage.extension, town, 'callout-1');
      const popup = await pressAction(stage, page);
      expect(await says(popup, `Turn on for ${TOWN} (Mastodon)`)).toBe(true);
      expect(await says(popup, 'Your browser will ask whether Firebreak may read this one address.')).toBe(
        true,
      );
      // A real popup gets the least width that its content can have: unset, every letter would stand alone.
      expect(await popup.evaluate(() => window.innerWidth)).toBeGreaterThan(340);
    });
  },
);
