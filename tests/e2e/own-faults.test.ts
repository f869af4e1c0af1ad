/** Something of ours is broken: the person can always send, no word is lost, and it is said in plain words. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeStopper, QUICK_TO_REST } from './background.ts';
import { alteredBuild, setVersion } from './builds.ts';
import { CALM, compose, HOT, ourElements, pressSendKeys } from './drafts.ts';
import { draftIn, handsOf, openPost, settled, write } from './hands.ts';
import { inContentScript } from './inside.ts';
import { rowsBecome } from './rows.ts';
import {
  BROWSER,
  choose,
  hintOn,
  noPauseOn,
  pauseGone,
  pauseOn,
  postsBecome,
  useStage,
  whatPopupSays,
} from './stage.ts';

const x = handsOf('x');
const bluesky = handsOf('bluesky');
const mastodon = handsOf('mastodon');
const TAKES_CHOICES = 400;

const MUTE = `(globalThis.browser ?? chrome).runtime.onMessage.addListener(() => true);`;
const BROKEN = `throw new Error('broken at start');`;

describe.each([
  ['never answers', MUTE],
  ['throws at start', BROKEN],
])('a background that %s', (name, code) => {
  const build = alteredBuild(name.replaceAll(' ', '-'), (folder) =>
    writeFileSync(resolve(folder, 'background.js'), code),
  );
  const stage = useStage({ extension: build });

  test('a calm post is untouched', async () => {
    const page = await compose(stage, mastodon, 'reply', 'cool-1', CALM);
    await page.click(mastodon.send);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  });

  test('the pause works on defaults; "Hold" says that it could not; "Post it" sends once', async () => {
    const page = await compose(stage, bluesky, 'reply', 'callout-1', HOT);
    await page.click(bluesky.send);
    await pauseOn(page);
    // The breath stands at its default here; "s" ends it.
    await settled(page, TAKES_CHOICES);
    await page.keyboard.press('s');
    await choose(page, 'held');
    await settled(page, 1200);
    const { text } = await pauseOn(page);
    expect(text).toContain('background did not answer');
    expect(text).toContain('Nothing was cleared');
    expect(await draftIn(page, bluesky)).toBe(HOT);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
    expect(await whatPopupSays(stage, page)).toContain('Firebreak could not keep a draft');
  });
});

describe('a background that was stopped', () => {
  const stage = useStage({ prefs: QUICK_TO_REST });

  test('the pause comes at once and the entry lands', async () => {
    const stopper = await makeStopper(stage);
    const page = await compose(stage, x, 'reply', 'callout-1', HOT);
    await stopper.stop();
    expect(await stopper.runs()).toBe(false);
    await page.click(x.send);
    await pauseOn(page);
    expect(await stopper.runs()).toBe(false);
    await choose(page, 'dropped');
    expect(await pauseGone(page)).toBe(true);
    const rows = await rowsBecome(stage.extension, 'entries', 1);
    expect(rows).toMatchObject([{ site: 'x', outcome: 'dropped', move: 'reply' }]);
  });

  test('"Hold" wakes it and keeps the draft', async () => {
    const stopper = await makeStopper(stage);
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    await page.click(mastodon.send);
    await pauseOn(page);
    await stopper.stop();
    await choose(page, 'held');
    expect(await hintOn(page)).toContain('Kept under');
    const [held] = await rowsBecome(stage.extension, 'held', 1);
    expect(held?.draft).toContain(HOT);
  });

  test('40 pauses in two tabs while it is stopped three times: each is in the log once', async () => {
    const before = new Set((await rowsBecome(stage.extension, 'entries', 0)).map(({ id }) => id));
    const stopper = await makeStopper(stage);
    const tabs = [
      await compose(stage, x, 'reply', 'callout-1', HOT),
      await compose(stage, mastodon, 'reply', 'callout-1', HOT),
    ];
    const pauses = async (page: (typeof tabs)[number]) => {
      for (let round = 0; round < 20; round += 1) {
        await pressSendKeys(page);
        await page.waitForFunction(() => document.querySelectorAll('html > :not(head, body)').length > 0, {
          polling: 30,
        });
        await settled(page, TAKES_CHOICES);
        await page.keyboard.press('Escape');
        await page.waitForFunction(() => document.querySelectorAll('html > :not(head, body)').length === 0, {
          polling: 30,
        });
      }
    };
    // One stop would hardly meet a message on its way: each time it is stopped again and again for a while.
    const stops = async () => {
      for (let stopped = 0; stopped < 3; stopped += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        const until = Date.now() + 900;
        while (Date.now() < until) await stopper.stop();
      }
    };
    if (BROWSER === 'chromium') await Promise.all([...tabs.map(pauses), stops()]);
    // Firefox gives keys to the tab in front only; its background rests by itself in between.
    else
      for (const page of tabs) {
        await page.bringToFront();
        await pauses(page);
        await stopper.stop();
      }
    const rows = (await rowsBecome(stage.extension, 'entries', before.size + 40, 20_000)).filter(
      ({ id }) => !before.has(id),
    );
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(40);
    expect(rows.filter(({ site }) => site === 'x')).toHaveLength(20);
    expect(rows.every(({ outcome }) => outcome === 'edited')).toBe(true);
  }, 60_000);

  // Only Chromium's protocol lets a test into the world of a content script.
  test.runIf(BROWSER === 'chromium')(
    'a content script can neither read the log nor change a setting',
    async () => {
      const page = await openPost(stage.extension, x, 'callout-1');
      const ask = (message: unknown) =>
        inContentScript(page, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      for (const message of [
        { kind: 'set', settings: { on: false } },
        { kind: 'snooze', until: Date.now() + 1e6 },
        { kind: 'let-go', held: 'x' },
        { kind: 'entries' },
        { kind: 'read', table: 'entries' },
        { kind: 'record', entry: { id: 'forged', words: 'secret' } },
        { kind: 'hello', more: true },
        { kind: 'fault', what: 'x'.repeat(10_000_000) },
        'hello',
        null,
        [],
      ]) {
        expect(await ask(message)).toMatchObject({ ok: false });
      }
      expect(await ask({ kind: 'hello' })).toMatchObject({ snoozedUntil: 0, settings: { on: true } });
      // Here the database is the page's: ours must not be within reach.
      expect(
        await inContentScript(page, 'indexedDB.databases().then((all) => all.map(({ name }) => name))'),
      ).toEqual([]);
      const rows = await rowsBecome(stage.extension, 'entries', 1);
      expect(rows.some(({ id }) => id === 'forged')).toBe(false);
    },
  );

  test.runIf(BROWSER === 'chromium')(
    'no room on the device: "Hold" refuses plainly, sending works',
    async () => {
      const stopper = await makeStopper(stage);
      const own = await stage.extension.browser.newPage();
      const session = await own.createCDPSession();
      const origin = stage.extension.own('').slice(0, -1);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      // Chromium remembers how much room there was for as long as the database is open and a little longer.
      await stopper.stop();
      await settled(own, 3000);
      try {
        const page = await compose(stage, mastodon, 'reply', 'callout-1', `${HOT} full`);
        const before = await draftIn(page, mastodon);
        await page.click(mastodon.send);
        await pauseOn(page);
        await choose(page, 'held');
        await settled(page, 300);
        const { text } = await pauseOn(page);
        expect(text).toContain('there is no room left on this device');
        expect(text).toContain('Nothing was cleared');
        expect(await draftIn(page, mastodon)).toBe(before);
        await choose(page, 'posted');
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        const words = await whatPopupSays(stage, page);
        expect(words).toContain('Firebreak could not hold this draft: there is no room left on this device.');
        expect(words).toContain('Posting was not affected.');
      } finally {
        await session.send('Storage.overrideQuotaForOrigin', { origin });
      }
    },
  );
});

describe.runIf(BROWSER === 'firefox')('a browser in permanent private mode', () => {
  const stage = useStage({ prefs: { 'browser.privatebrowsing.autostart': true }, inPrivate: true });

  test('"Hold" refuses plainly, sending works, nothing is kept', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    const before = await draftIn(page, mastodon);
    await page.click(mastodon.send);
    await pauseOn(page);
    await choose(page, 'held');
    await settled(page, 300);
    const { text } = await pauseOn(page);
    expect(text).toContain('Firebreak keeps nothing from private windows');
    expect(text).toContain('Nothing was cleared');
    expect(await draftIn(page, mastodon)).toBe(before);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await whatPopupSays(stage, page)).toContain('Firebreak could not read its log');
    expect(await rowsBecome(stage.extension, 'entries', 1, 300)).toEqual([]);
  });
});

describe('the extension goes away under an open dialog', () => {
  const build = alteredBuild('next', () => undefined);
  const stage = useStage({ extension: build });
  let gone = false;
  afterAll(() => setVersion(build, '0.1.0'));

  const takeAway = async () => {
    gone = true;
    const { browser } = stage.extension;
    if (BROWSER === 'firefox') return browser.uninstallExtension('firebreak@firebreak.example');
    setVersion(build, '0.1.1');
    await browser.installExtension(build);
    await settled(await browser.newPage(), 500);
  };

  test('Escape frees the page, posting works, and nothing asks twice', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    const before = await draftIn(page, mastodon);
    await page.click(mastodon.send);
    await pauseOn(page);
    await settled(page, TAKES_CHOICES);
    await takeAway();
    expect(gone).toBe(true);
    await page.bringToFront();
    expect(await ourElements(page)).toBe(1);
    await page.keyboard.press('Escape');
    await settled(page, 300);
    expect(
      await page.evaluate(() => document.querySelector('html > :not(head, body)')?.matches(':modal')),
    ).not.toBe(true);
    expect(await draftIn(page, mastodon)).toBe(before);
    await page.click(mastodon.send);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
  });

  test.runIf(BROWSER === 'chromium')('a page opened after the update is asked about once', async () => {
    const page = await openPost(stage.extension, x, 'callout-1');
    await x.reply(page);
    await write(page, x, HOT);
    await page.click(x.send);
    await pauseOn(page);
    expect(await ourElements(page)).toBe(1);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
  });
});
