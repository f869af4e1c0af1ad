/** Options, first run and popup in a real browser: what reaches open tabs, what two tabs do to each other, and axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { launchWithExtension } from '../../scripts/shared/extension-browser.ts';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { handsOf, openPost, settled, write } from './hands.ts';
import { BROWSER, choose, noPauseOn, pauseOn, useStage } from './stage.ts';

const stage = useStage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = ['decks', 'decks/good-faith', 'sites', 'when', 'pause', 'people', 'data'];

/** An options page with one of its screens drawn. */
async function options(screen: string): Promise<Page> {
  const page = await stage.extension.openOwn(`options.html#${screen}`);
  await page.waitForSelector('.screen :is(.box, .card, .deck-view)');
  return page;
}

/** What axe finds, contrast and all. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Presses a radio button by its legend and words, with the mouse. */
async function pick(page: Page, legend: string, label: string): Promise<void> {
  const handle = await page.evaluateHandle(
    (group, words) =>
      [...document.querySelectorAll('fieldset')]
        .filter((one) => one.querySelector('legend')?.textContent === group)
        .flatMap((one) => [...one.querySelectorAll('label')])
        .find((one) => one.textContent === words),
    legend,
    label,
  );
  await (handle.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
}

const isPicked = (page: Page, legend: string, label: string) =>
  page.evaluate(
    (group, words) =>
      [...document.querySelectorAll('fieldset')]
        .filter((one) => one.querySelector('legend')?.textContent === group)
        .flatMap((one) => [...one.querySelectorAll('label')])
        .some((one) => one.textContent === words && one.querySelector('input')?.checked) || undefined,
    legend,
    label,
  );

/** Presses a button by its words. */
async function press(page: Page, words: string): Promise<void> {
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(wanted)),
    words,
  );
  await (handle.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
}

interface Api {
  readonly tabs: { query(what: object): Promise<readonly { readonly url?: string }[]> };
}

describe('two options tabs', () => {
  it('follow each other and do not overwrite each other', async () => {
    const one = await options('when');
    const two = await options('when');
    await one.bringToFront();
    await pick(one, 'Replies', 'always');
    expect(await waitFor(() => isPicked(two, 'Replies', 'always'))).toBe(true);
    await two.bringToFront();
    await pick(two, 'Quotes', 'never');
    expect(await waitFor(() => isPicked(one, 'Quotes', 'never'))).toBe(true);
    expect(await isPicked(one, 'Replies', 'always')).toBe(true);
    await press(two, 'Undo');
    expect(await waitFor(() => isPicked(one, 'Quotes', 'when hot'))).toBe(true);
    expect(await isPicked(two, 'Replies', 'always')).toBe(true);
    await one.bringToFront();
    await press(one, 'Undo');
    expect(await waitFor(() => isPicked(two, 'Replies', 'when hot'))).toBe(true);
  });
});

describe('a page that is open', () => {
  it('follows without being loaded again, with the questions of one’s own deck', async () => {
    const hands = handsOf('bluesky');
    const page = await openPost(stage.extension, hands, 'callout-1');
    const own = await options('decks');
    await own.bringToFront();
    for (const name of ['Breath', 'Good faith', 'Calling in']) {
      await own.click(`[role="switch"][aria-label="${name}"]`);
      await settled(own, 150);
    }
    await press(own, 'New deck');
    await own.waitForSelector('#fresh');
    await own.type('#fresh', 'Is this my own question?');
    await own.keyboard.press('Enter');
    await settled(own, 300);
    await own.evaluate(() => {
      location.hash = '#when';
    });
    await settled(own, 200);
    await pick(own, 'Replies', 'always');
    await settled(own, 400);
    await page.bringToFront();
    await hands.reply(page);
    await write(page, hands, 'Have a good day');
    await page.click(hands.send);
    const pause = await pauseOn(page);
    expect(pause.text).toContain('Is this my own question?');
    await choose(page, 'dropped');
    await own.bringToFront();
    await pick(own, 'Replies', 'never');
    await settled(own, 400);
    await page.bringToFront();
    await page.click(hands.send);
    expect(await noPauseOn(page)).toBe(true);
  });
});

describe('a question', () => {
  it('is dragged to another place', async () => {
    const page = await options('decks/crowd');
    const first = () => page.evaluate(() => document.querySelector('.question .words')?.textContent);
    const before = await first();
    const [from, to] = await page.evaluate(() =>
      [...document.querySelectorAll('.handle')].slice(0, 3).flatMap((one, at) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return at === 1 ? [] : [{ x: x + width / 2, y: y + height / 2 }];
      }),
    );
    if (!from || !to) throw new Error('no handles');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y + 12, { steps: 4 });
    await page.mouse.up();
    expect(await waitFor(async () => ((await first()) === before ? undefined : true))).toBe(true);
    await press(page, 'Undo');
    expect(await waitFor(async () => ((await first()) === before ? true : undefined))).toBe(true);
  });
});

describe('the first run', () => {
  it('opens by itself after an install', async () => {
    const fresh = await launchWithExtension(BROWSER, { port: stage.sandbox.port, keepWelcome: true });
    try {
      const page = await fresh.openOwn('popup.html');
      const came = await waitFor(() =>
        page.evaluate(async (address) => {
          const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
          const tabs = await (browser ?? chrome)?.tabs.query({});
          return tabs?.some(({ url }) => url === address) || undefined;
        }, fresh.own('welcome.html')),
      );
      expect(came).toBe(true);
    } finally {
      await fresh.close();
    }
  });

  it('holds pretend words with the real pause, and lets kind ones through', async () => {
    const page = await stage.extension.openOwn('welcome.html');
    for (let screen = 0; screen < 5; screen += 1) {
      await page.waitForSelector('.steps .first');
      expect(await violations(page)).toEqual([]);
      await page.click('.steps .first');
      await settled(page, 150);
    }
    expect(await violations(page)).toEqual([]);
    await page.click('[data-pretend="send"]');
    expect((await pauseOn(page)).title).toContain('@rowan.example');
    await choose(page, 'dropped');
    const came = () => page.evaluate(() => document.querySelector('.came')?.textContent ?? '');
    expect(await waitFor(async () => (await came()) || undefined)).toContain('You let it go');
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
    });
    await page.type('#pretend-draft', 'Yellow suits some people, I think.');
    await page.click('[data-pretend="send"]');
    expect(await noPauseOn(page)).toBe(true);
    expect(await came()).toContain('calm enough');
  });
});

describe('every screen', () => {
  it.each([...SCREENS, 'popup'])('%s has no fault for axe and fits 320 px', async (screen) => {
    const page = screen === 'popup' ? await stage.extension.openOwn('popup.html') : await options(screen);
    await settled(page, 300);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    await settled(page, 200);
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await wider()).toBeLessThanOrEqual(0);
  });
});
