/** What the extension's own pages show of it, and what is set there, as it reaches open tabs. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/shared/extension-browser.ts';
import { seeMarkup } from '../../scripts/shared/our-dialog.ts';
import { compose, HOT, pressSendKeys } from './drafts.ts';
import { handsOf, openPost, settled } from './hands.ts';
import {
  BROWSER,
  choose,
  noPauseOn,
  openPopupOver,
  pauseGone,
  pauseOn,
  pauseWhen,
  postsBecome,
  sightOf,
  tell,
  useStage,
} from './stage.ts';

const SCREENS = resolve(ROOT, '.artifacts/screens');
mkdirSync(SCREENS, { recursive: true });
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const x = handsOf('x');
const bluesky = handsOf('bluesky');
const mastodon = handsOf('mastodon');
const TAKES_CHOICES = 400;

/** What axe finds wrong on a page, contrast included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const bodyOf = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each([
  ['light', false],
  ['dark', true],
] as const)('in %s', (scheme, dark) => {
  const stage = useStage({ dark });

  /** Chromium takes the scheme page by page, Firefox as a preference at its start. */
  const paint = async (page: Page) => {
    if (BROWSER === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: resolve(SCREENS, `${BROWSER}-${name}-${scheme}.png`) as `${string}.png` });

  test('a pause shows up in the heat log, with its outcome, place and reasons, and outlasts a reload', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    await page.click(mastodon.send);
    await pauseOn(page);
    await choose(page, 'dropped');
    expect(await pauseGone(page)).toBe(true);
    const log = await stage.extension.openOwn('log.html');
    await paint(log);
    await log.waitForSelector('[role="grid"], table', { visible: true });
    const shown = await log.waitForFunction(
      () => /let go/i.test(document.body.innerText) && document.body.innerText,
    );
    expect(await shown.jsonValue()).toMatch(/Mastodon/);
    // Which reason of the draft weighs most is for the model to say.
    expect(await shown.jsonValue()).toMatch(/Your draft (?:was worded like|read as|used) /);
    await log.evaluate(() => location.reload()).catch(() => undefined);
    await settled(log, 400);
    await log.waitForFunction(() => /let go/i.test(document.body.innerText));
    expect(await violations(log)).toEqual([]);
    await shoot(log, 'log');
  });

  test('the popup over a watched page says so, and passes axe with everything unfolded', async () => {
    const page = await openPost(stage.extension, bluesky, 'callout-1');
    expect(await sightOf(stage, page)).toEqual({ site: 'bluesky', readable: true, report: null, faults: [] });
    const popup = await openPopupOver(stage, page);
    await paint(popup);
    expect(await bodyOf(popup)).toContain('Watching this Bluesky page');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup)).toEqual([]);
    await popup.bringToFront();
    await shoot(popup, 'popup');
  });

  test('the dialog: the same markup on a page that axe can enter, wide and at 360 px', async () => {
    const page = await compose(stage, bluesky, 'reply', 'callout-1', HOT);
    await paint(page);
    await page.focus(bluesky.editor);
    await pressSendKeys(page);
    await pauseOn(page);
    await settled(page, TAKES_CHOICES);
    await shoot(page, 'dialog');
    const markup = await seeMarkup(page);
    await page.setViewport({ width: 360, height: 740 });
    await settled(page, 200);
    const { buttons } = await pauseOn(page);
    for (const { x: middle, width, height } of buttons) {
      expect(middle - width / 2).toBeGreaterThanOrEqual(0);
      expect(middle + width / 2).toBeLessThanOrEqual(360);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    await shoot(page, 'dialog-narrow');
    const copy = await stage.extension.browser.newPage();
    await paint(copy);
    await copy.setContent(
      `<!DOCTYPE html><html lang="en"><title>The pause</title><body><main><h1>A page</h1></main></body></html>`,
    );
    await copy.evaluate((inner) => {
      const sheet = document.createElement('style');
      sheet.textContent = inner.css;
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = inner.html;
      document.head.append(sheet);
      const dialog = document.querySelector('dialog');
      dialog?.removeAttribute('open');
      for (const details of document.querySelectorAll('details')) details.open = true;
      dialog?.showModal();
    }, markup);
    await settled(copy, 250);
    expect(await violations(copy)).toEqual([]);
    await shoot(copy, 'dialog-unfolded');
  });
});

describe('settings reach open tabs without a reload', () => {
  const stage = useStage();
  const press = async (page: Page) => {
    await page.bringToFront();
    await page.focus(x.editor);
    await pressSendKeys(page);
  };
  const asked = async (page: Page) => {
    await press(page);
    await pauseOn(page);
    await settled(page, TAKES_CHOICES);
    await page.keyboard.press('Escape');
    expect(await pauseGone(page)).toBe(true);
  };
  const notAsked = async (page: Page) => {
    await press(page);
    expect(await noPauseOn(page)).toBe(true);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    stage.sandbox.reset();
  };
  /** The client closes its composer after a post: the same tab, never loaded again, opens it anew. */
  const write = async (page: Page, text: string) => {
    await page.bringToFront();
    await x.reply(page);
    await page.waitForSelector(x.editor, { visible: true });
    await page.focus(x.editor);
    await page.keyboard.type(text);
    await settled(page, 80);
  };

  test('off, on; snoozed, awake; never, always: each from the next press on', async () => {
    const page = await openPost(stage.extension, x, 'callout-1');
    await write(page, HOT);
    await asked(page);
    await tell(stage, { kind: 'set', settings: { on: false } });
    await notAsked(page);
    await write(page, `${HOT} again`);
    await tell(stage, { kind: 'set', settings: { on: true } });
    await asked(page);
    await tell(stage, { kind: 'snooze', until: Date.now() + 60_000 });
    await notAsked(page);
    await write(page, `${HOT} once more`);
    await tell(stage, { kind: 'snooze', until: 0 });
    await asked(page);
    await pauseWhen(stage, 'never');
    await notAsked(page);
    await write(page, 'I hope it goes well on Saturday.');
    await pauseWhen(stage, 'always');
    await asked(page);
    await pauseWhen(stage, 'hot');
    await notAsked(page);
  });

  test('the popup’s own switch and buttons do the same', async () => {
    const page = await openPost(stage.extension, x, 'callout-1');
    await write(page, HOT);
    const popup = await openPopupOver(stage, page);
    await popup.bringToFront();
    await popup.click('[role="switch"]');
    await popup.waitForFunction(() => document.querySelector('.seen')?.textContent === 'Off');
    await notAsked(page);
    await popup.bringToFront();
    await popup.click('[role="switch"]');
    await popup.waitForFunction(() => document.querySelector('.seen')?.textContent !== 'Off');
    await write(page, HOT);
    await asked(page);
    await popup.bringToFront();
    await popup.click('.snooze button');
    await popup.waitForFunction(() => document.querySelector('.seen')?.textContent?.startsWith('Resting'));
    await notAsked(page);
    await popup.bringToFront();
    await popup.click('.snooze button');
    await popup.waitForFunction(() => !document.querySelector('.seen')?.textContent?.startsWith('Resting'));
    await write(page, HOT);
    await asked(page);
  });
});
