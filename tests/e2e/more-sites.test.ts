/**
 * The sites that a person switches on, each with the ways that matter most: the site gets exactly one post, or none.
 * Their hosts are granted here by the manifest. Every `hands/NAME.ts` that is none of HANDS is found by itself;
 * `FIREBREAK_SITES=reddit,threads` tries those alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { isChosen, nameOf } from '../chosen-sites.ts';
import { SANDBOX_SITES } from '../playground/server/registry.ts';
import { alteredBuild } from './builds.ts';
import { CALM, compose, DUNK, HOT, pressSendKeys } from './drafts.ts';
import { draftIn, HANDS, type Hands, openPost, settled } from './hands.ts';
import { rowsBecome } from './rows.ts';
import { BROWSER, choose, hintOn, noPauseOn, pauseGone, pauseOn, postsBecome, useStage } from './stage.ts';

const first: readonly string[] = HANDS.map(({ site }) => site);
const found = import.meta.glob<Hands>('./hands/*.ts', { import: 'default' });
const further = Object.keys(found).filter((path) => !first.includes(nameOf(path)) && isChosen(nameOf(path)));
const MORE = await Promise.all(
  further.map(async (path) => ({ name: nameOf(path), hands: await found[path]?.() })),
);
const NAMES = MORE.map(({ name }) => name).sort();

test('every further site has hands, and a page in the sandbox under their host', () => {
  const sites = SANDBOX_SITES.filter(({ id }) => !first.includes(id) && isChosen(id));
  expect(sites.map(({ id }) => id).sort()).toEqual(NAMES);
  expect(MORE.map(({ hands }) => hands?.site).sort()).toEqual(NAMES);
  for (const { hands } of MORE) {
    expect(sites.find(({ id }) => id === hands?.site)?.hosts).toContain(hands?.host);
  }
});

/** A build that has been given these sites' hosts. */
function buildFor(sites: readonly string[]): string {
  return alteredBuild(`more-${sites.join('-')}`, (folder) => {
    const path = resolve(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions?: string[] };
    const hosts = SANDBOX_SITES.filter(({ id }) => sites.includes(id)).flatMap((site) => site.hosts);
    const granted = hosts.map((host) => `https://${host}/*`);
    const all = [...(manifest.host_permissions ?? []), ...granted];
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: all }));
  });
}

async function sendByKeys(page: Page, hands: Hands): Promise<void> {
  if (hands.sendKeys === 'enter') await page.keyboard.press('Enter');
  else await pressSendKeys(page);
}

/** Enter as an input method sends it while a word is being put together. Chromium only: BiDi has no input methods. */
async function enterWhileComposing(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
  }
}

// A suite may not be empty, and a browser is not started for nothing.
if (MORE.length > 0) {
  describe('sites that are switched on', () => {
    const stage = useStage({ extension: buildFor(NAMES) });

    // The background registers the scripts for granted hosts when it starts.
    beforeAll(async () => {
      const own = await stage.extension.openOwn('popup.html');
      await waitFor(() => own.evaluate(registered).catch(() => undefined), 5000);
      await own.close();
    });

    for (const hands of MORE.flatMap(({ hands }) => (hands ? [hands, ...(hands.also ?? [])] : []))) {
      describe(`${hands.site} at ${hands.host} in ${BROWSER}`, () => waysOf(hands));
    }

    function waysOf(hands: Hands) {
      const hot = () => compose(stage, hands, 'reply', 'callout-1', HOT);

      test('a calm reply goes out untouched', async () => {
        const page = await compose(stage, hands, 'reply', 'cool-1', CALM);
        await page.click(hands.send);
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        expect(stage.sandbox.posts()[0]).toMatchObject({ site: hands.site, move: 'reply', target: 'cool-1' });
        expect(await noPauseOn(page)).toBe(true);
      });

      test('a hot reply to a call-out by click is held; "Post it" sends it once', async () => {
        const page = await hot();
        await page.click(hands.send);
        expect((await pauseOn(page)).title).toMatch(/reply to .*vex/i);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        await choose(page, 'posted');
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        const [post] = stage.sandbox.posts();
        expect(post).toMatchObject({ site: hands.site, move: 'reply', target: 'callout-1' });
        expect(post?.text).toContain(HOT);
        expect(await pauseGone(page)).toBe(true);
      });

      test.runIf(hands.quote)('a hot quote by click is held; "Post it" sends it once', async () => {
        const page = await compose(stage, hands, 'quote', 'beginner-1', DUNK);
        await page.click(hands.send);
        expect((await pauseOn(page)).title).toMatch(/quote .*jun/i);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        await choose(page, 'posted');
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'quote', target: 'beginner-1' });
      });

      test.runIf(hands.sendKeys !== 'none')(
        'a hot reply by the keys that send is held; "Post it" sends it once',
        async () => {
          const page = await hot();
          await sendByKeys(page, hands);
          expect((await pauseOn(page)).title).toMatch(/reply to .*vex/i);
          expect(await postsBecome(stage.sandbox, 0)).toBe(0);
          await choose(page, 'posted');
          expect(await postsBecome(stage.sandbox, 1)).toBe(1);
          expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'reply', target: 'callout-1' });
        },
      );

      test('"Edit" sends nothing and gives draft, focus and caret back', async () => {
        const page = await hot();
        const before = await draftIn(page, hands);
        if (hands.sendKeys === 'none') await page.click(hands.send);
        else await sendByKeys(page, hands);
        await pauseOn(page);
        await choose(page, 'edited');
        expect(await pauseGone(page)).toBe(true);
        await settled(page, 200);
        expect(await draftIn(page, hands)).toBe(before);
        // The focus goes to where it was: after a click that is the control.
        if (hands.sendKeys === 'none') await focusAtEnd(page, hands.editor);
        await page.keyboard.type(' on');
        await settled(page, 150);
        expect(await draftIn(page, hands)).toBe(`${before} on`);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
      });

      test('"Let it go" sends nothing and loses no word', async () => {
        const page = await hot();
        const before = await draftIn(page, hands);
        await page.click(hands.send);
        await pauseOn(page);
        await choose(page, 'dropped');
        expect(await pauseGone(page)).toBe(true);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        expect(await draftIn(page, hands)).toBe(before);
      });

      test('"Hold" stores the words and sends nothing', async () => {
        const page = await hot();
        const before = (await draftIn(page, hands)) ?? '';
        await page.click(hands.send);
        await pauseOn(page);
        await choose(page, 'held');
        expect(await hintOn(page)).toContain('Kept under');
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        // Where it is not safe to clear a box, it stays as it was.
        expect(['', before, undefined]).toContain(await draftIn(page, hands));
        const held = await rowsBecome(stage.extension, 'held', 1);
        expect(held.filter(({ draft }) => draft.includes(HOT))).toHaveLength(1);
      });

      test.runIf(hands.repostItem)('a repost of a call-out is held, and passed on once', async () => {
        const page = await openPost(stage.extension, hands, 'callout-1');
        const item = hands.repostItem ?? '';
        await hands.openRepost?.(page);
        await page.waitForSelector(item, { visible: true });
        await page.click(item);
        expect((await pauseOn(page)).title).toMatch(/pass on .*vex/i);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        await choose(page, 'posted');
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'repost', target: 'callout-1' });
      });

      test.runIf(hands.sendKeys === 'enter')('Shift+Enter neither sends nor is held', async () => {
        const page = await hot();
        await page.keyboard.down('Shift');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Shift');
        expect(await noPauseOn(page)).toBe(true);
        expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        await page.keyboard.press('Enter');
        await pauseOn(page);
      });

      test.runIf(hands.sendKeys === 'enter' && BROWSER === 'chromium')(
        'Enter that ends an input method’s composition neither sends nor is held',
        async () => {
          const page = await compose(stage, hands, 'reply', 'callout-1', `${HOT} `);
          await enterWhileComposing(page);
          expect(await noPauseOn(page)).toBe(true);
          expect(await postsBecome(stage.sandbox, 0)).toBe(0);
        },
      );
    }
  });
}

/** Browsers differ in where the caret is in an editable element that is focused anew. */
async function focusAtEnd(page: Page, editor: string): Promise<void> {
  await page.focus(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

/** Whether scripts have been registered; evaluated in a page of the extension's own. */
async function registered(): Promise<true | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly scripting?: { getRegisteredContentScripts(): Promise<readonly unknown[]> } } | undefined
  >;
  const scripts = await (browser ?? chrome)?.scripting?.getRegisteredContentScripts();
  return scripts?.length ? true : undefined;
}
