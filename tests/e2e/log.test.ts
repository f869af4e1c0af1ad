/** The heat log in a real browser: what is shown, by keyboard, narrow and dark, locked, deleted and brought back. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { clearLog, moments, seedLog } from './log-rows.ts';
import { rowsBecome } from './rows.ts';
import { BROWSER, useStage } from './stage.ts';

const stage = useStage();

function says(page: Page, text: string): Promise<true | undefined> {
  return waitFor(() =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, text),
  );
}

async function openLog(count = 60): Promise<Page> {
  const first = await stage.extension.openOwn('log.html');
  await says(first, 'Nothing here yet');
  await seedLog(first, moments(count, 12, Date.now()));
  await first.close();
  const page = await stage.extension.openOwn('log.html');
  await waitFor(() =>
    page.evaluate(() => document.querySelector('.over-time .posted') !== null || undefined),
  );
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  const pressed = await waitFor(() =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (button) => button.textContent?.trim() === wanted && button.offsetParent !== null,
      );
      found?.click();
      return found ? true : undefined;
    }, name),
  );
  expect(pressed, name).toBe(true);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await tool.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
}

function openEverything(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
}

describe(`the heat log in ${BROWSER}`, () => {
  it('has nothing that axe finds wrong, wide, narrow or dark, with all of it opened', async () => {
    const page = await openLog();
    await openEverything(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overhang)).toBe(0);
    expect(await violations(page)).toEqual([]);
    if (BROWSER === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await violations(page)).toEqual([]);
    }
    await clearLog(page);
  });

  it('is used by keyboard alone: weeks, filters, a moment, its deletion and undo', async () => {
    const page = await openLog();
    const sentence = () => page.$eval('.week .sentence', (element) => element.textContent);
    const present = await sentence();
    await page.keyboard.press('ArrowLeft');
    expect(await waitFor(async () => ((await sentence()) !== present ? true : undefined))).toBe(true);
    await page.focus('.moment > summary');
    await page.keyboard.press('Enter');
    expect(await says(page, 'Why Firebreak asked')).toBe(true);
    await page.focus('.moment[open] .ways button');
    await page.keyboard.press('Enter');
    expect(await says(page, 'Deleted the moment.')).toBe(true);
    expect(await rowsBecome(stage.extension, 'entries', 59)).toHaveLength(59);
    await page.bringToFront();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await rowsBecome(stage.extension, 'entries', 60)).toHaveLength(60);
    await clearLog(page);
  });

  it('keeps a look-back, through the background', async () => {
    const page = await openLog();
    const waits = () =>
      page.$eval('.look-backs', (card) => /(\d+) questions? wait/.exec(card.textContent ?? '')?.[1]);
    const before = Number(await waits());
    await press(page, 'Mixed');
    expect(await waitFor(async () => (Number(await waits()) === before - 1 ? true : undefined))).toBe(true);
    await clearLog(page);
  });

  it('locks words away, opens them with the passphrase alone, and gives them back', async () => {
    const page = await openLog();
    await page.type('#passphrase', 'a long enough secret');
    await page.type('#passphrase-again', 'a long enough secret');
    await page.click('.lock .tick input');
    await press(page, 'Lock my words');
    expect(await says(page, 'Show my words while this page is open')).toBe(true);
    const lines = (await rowsBecome(stage.extension, 'entries', 60)).map(({ line }) => line);
    expect(lines.filter((line) => line !== null)).toEqual([]);
    await page.bringToFront();
    await page.type('#passphrase', 'wrong');
    await press(page, 'Show my words while this page is open');
    expect(await says(page, 'This is not the passphrase.')).toBe(true);
    await page.$eval('#passphrase', (field) => (field as HTMLInputElement).select());
    await page.type('#passphrase', 'a long enough secret');
    await press(page, 'Show my words while this page is open');
    expect(await says(page, 'Your words are shown until you close this page.')).toBe(true);
    await press(page, 'Take the lock off');
    expect(await says(page, 'The lock is off.')).toBe(true);
    const after = (await rowsBecome(stage.extension, 'entries', 60)).filter(({ line }) => line !== null);
    expect(after).toHaveLength(20);
    await clearLog(page);
  });

  it('brings a file back once, and refuses a broken one whole', async () => {
    const page = await openLog(10);
    const folder = mkdtempSync(join(tmpdir(), 'firebreak-log-'));
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const entries = moments(12, 12, Date.now()).map((entry) => ({ ...entry, id: `f-${entry.id}` }));
    const text = JSON.stringify({
      format: 'firebreak-heat-log',
      version: 2,
      exported: new Date().toISOString(),
      entries,
      lookBacks: [],
    });
    const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file('broken.json', text.slice(0, -40)));
    expect(await says(page, 'Nothing was changed.')).toBe(true);
    await field.uploadFile(file('whole.json', text));
    expect(await says(page, '12 moments were added.')).toBe(true);
    await field.uploadFile(file('whole.json', text));
    expect(await says(page, '0 moments were added; 12 were here already.')).toBe(true);
    expect(await rowsBecome(stage.extension, 'entries', 22)).toHaveLength(22);
    await clearLog(page);
  });
});
