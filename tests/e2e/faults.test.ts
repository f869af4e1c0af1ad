/** The page does what it likes, the person too: one dialog at most, no post lost or doubled, no word lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose, DUNK, HOT, ourElements, paste, pressSendKeys } from './drafts.ts';
import { draftIn, HANDS, handsOf, openPost, settled, write } from './hands.ts';
import { rowsBecome } from './rows.ts';
import {
  BROWSER,
  choose,
  hintOn,
  noPauseOn,
  pauseGone,
  pauseOn,
  pauseWhen,
  postsBecome,
  sightOf,
  tabTo,
  useStage,
  whatPopupSays,
} from './stage.ts';

const stage = useStage();
const x = handsOf('x');
const bluesky = handsOf('bluesky');
const mastodon = handsOf('mastodon');

/** Past the time in which the pause takes a choice for the end of the press that called it. */
const TAKES_CHOICES = 400;

/** The page comes to rest, is looked through, and after five seconds once more (lib/guard/blind-watch.ts). */
const BLIND_AFTER = 8500;

describe('a page that has changed its markup', () => {
  const plain = {
    x: { path: '/home', editor: '[contenteditable="true"]', send: 'main [data-sandbox="send"]', name: 'X' },
    bluesky: {
      path: '/',
      editor: '[role="dialog"] [contenteditable="true"]',
      send: '[data-sandbox="send"]',
      name: 'Bluesky',
    },
    mastodon: {
      path: '/home',
      editor: 'form textarea',
      send: '[data-sandbox="send"]',
      name: 'Mastodon',
    },
  };

  test.each(HANDS)('$site: posting works, and the popup says that the page cannot be read', async (hands) => {
    const { path, editor, send, name } = plain[hands.site];
    const page = await stage.extension.browser.newPage();
    await page.goto(stage.extension.site(hands.host, `${path}?broken=1`));
    if (hands.site === 'bluesky') await (await page.waitForSelector('nav .publish'))?.click();
    await page.waitForSelector(editor);
    await page.focus(editor);
    await page.keyboard.type(HOT);
    await settled(page);
    await page.click(send);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
    // Nothing is said before the page has been idle for five seconds.
    expect(await sightOf(stage, page)).toMatchObject({ site: hands.site, readable: true });
    await settled(page, BLIND_AFTER);
    expect(await sightOf(stage, page)).toMatchObject({
      site: hands.site,
      readable: false,
      report: expect.stringContaining('Not found: '),
    });
    const words = await whatPopupSays(stage, page);
    expect(words).toContain('This page cannot be read: posting works as usual');
    expect(words).toContain('Copy the report');
    expect(words).toContain(name);
  });
});

describe('the box goes away under the dialog', () => {
  test.each([
    { hands: x, way: 'posted' },
    { hands: bluesky, way: 'edited' },
    { hands: mastodon, way: 'posted' },
  ] as const)('$hands.site, $way: the words are kept and nothing is sent', async ({ hands, way }) => {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT, '?vanish=1');
    await page.click(hands.send);
    await pauseOn(page);
    await page.waitForSelector(hands.editor, { hidden: true });
    expect(await ourElements(page)).toBe(1);
    await choose(page, way);
    expect(await hintOn(page)).toContain('Your words are kept');
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
    // The hint alone.
    expect(await ourElements(page)).toBe(1);
    const held = await rowsBecome(stage.extension, 'held', 1);
    expect(held.map(({ draft }) => draft.includes(HOT))).toEqual([true]);
  });

  test('x: the client goes to another screen under the dialog: the words are kept', async () => {
    const page = await compose(stage, x, 'quote', 'beginner-1', `${DUNK} elsewhere`);
    await page.click(x.send);
    await pauseOn(page);
    await page.evaluate(() => history.back());
    await page.waitForSelector(x.editor, { hidden: true });
    await settled(page, TAKES_CHOICES);
    await page.keyboard.press('Escape');
    expect(await hintOn(page)).toContain('Your words are kept');
    const held = await rowsBecome(stage.extension, 'held', 1);
    expect(held.filter(({ draft }) => draft === `${DUNK} elsewhere`)).toHaveLength(1);
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
  });

  test.each([bluesky, mastodon])(
    '$site: mounted anew under the dialog: "Post it" sends once',
    async (hands) => {
      const page = await compose(stage, hands, 'reply', 'callout-1', HOT);
      await page.click(hands.send);
      await pauseOn(page);
      await page.evaluate(() => window.__playground.remount());
      await settled(page);
      expect(await ourElements(page)).toBe(1);
      await choose(page, 'posted');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(stage.sandbox.posts()[0]?.text).toContain(HOT);
      expect(await noPauseOn(page)).toBe(true);
    },
  );
});

describe('drafts beyond measure', () => {
  // The thread has been answered once "Hold" is chosen: "always" asks again all the same.
  beforeAll(() => pauseWhen(stage, 'always'));
  afterAll(() => pauseWhen(stage, 'hot'));
  const filler = 'and another thing. '.repeat(5400).trim();

  test.each([x, mastodon])('$site: 100 KB are held in time, kept by "Hold", and sent once', async (hands) => {
    const LONG = `${HOT} ${hands.site} ${filler}`;
    const page = await openPost(stage.extension, hands, 'callout-1');
    await hands.reply(page);
    await paste(page, hands, LONG);
    await page.focus(hands.send);
    const pressed = Date.now();
    await page.keyboard.press('Enter');
    await pauseOn(page);
    expect(Date.now() - pressed).toBeLessThan(2500);
    await choose(page, 'held');
    expect(await hintOn(page)).toContain('Kept under');
    const held = await rowsBecome(stage.extension, 'held', 1);
    expect(held.filter(({ draft }) => draft.includes(LONG))).toHaveLength(1);
    if (hands.site !== 'x') await paste(page, hands, LONG);
    await page.focus(hands.send);
    await page.keyboard.press('Enter');
    await pauseOn(page);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(stage.sandbox.posts()[0]?.text).toContain(LONG);
  });

  test('more than can be held: said plainly, nothing cleared, and it can be sent', async () => {
    const page = await openPost(stage.extension, mastodon, 'callout-1');
    await mastodon.reply(page);
    await paste(page, mastodon, `${HOT} ${'x'.repeat(200_001)}`);
    const before = await draftIn(page, mastodon);
    await page.click(mastodon.send);
    await pauseOn(page);
    await choose(page, 'held');
    await settled(page, 200);
    const { text } = await pauseOn(page);
    expect(text).toContain('too long for Firebreak to keep');
    expect(text).toContain('Nothing was cleared');
    expect(await draftIn(page, mastodon)).toBe(before);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  });
});

describe('a page that works against us', () => {
  test('our dialog taken out of the page: the person’s next press goes through', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    await page.click(mastodon.send);
    await pauseOn(page);
    await page.evaluate(() => {
      for (const stranger of document.querySelectorAll('html > :not(head, body)')) stranger.remove();
    });
    await page.click(mastodon.send);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    const closed = (await rowsBecome(stage.extension, 'entries', 1)).filter(
      ({ outcome }) => outcome === 'closed',
    );
    expect(closed).toHaveLength(1);
  });

  test('the framework’s own event forged: the guard still stands', async () => {
    const page = await openPost(stage.extension, bluesky, 'callout-1');
    const id = BROWSER === 'chromium' ? new URL(stage.extension.own('')).host : 'firebreak@firebreak.example';
    await page.evaluate((runtimeId) => {
      for (const contentScriptName of ['guard', 'judge']) {
        const detail = { contentScriptName, messageId: 'forged' };
        const type = `${runtimeId}:${contentScriptName}:wxt:content-script-started`;
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
    }, id);
    await bluesky.reply(page);
    await write(page, bluesky, HOT);
    await page.click(bluesky.send);
    await pauseOn(page);
    await choose(page, 'dropped');
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
  });

  test.each([x, mastodon])('$site: a press by the page’s own script is none of ours', async (hands) => {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT);
    await page.$eval(hands.send, (button) => (button as HTMLElement).click());
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
  });

  test.each([bluesky, mastodon])(
    '$site: a focus trap under the highest layer: the dialog is usable',
    async (hands) => {
      const page = await openPost(stage.extension, hands, 'callout-1', '?trap=1');
      // The layer covers the page's own buttons as well: they are pressed by key, as whoever is there would.
      const keyed = async (selector: string) => {
        await (await page.waitForSelector(selector))?.evaluate((node) => (node as HTMLElement).focus());
        await page.keyboard.press('Enter');
      };
      await keyed(hands.replyControl);
      await write(page, hands, HOT);
      await pressSendKeys(page);
      await pauseOn(page);
      await settled(page, TAKES_CHOICES);
      await tabTo(page, 'post');
      await page.keyboard.press('Enter');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(await pauseGone(page)).toBe(true);
    },
  );

  test('the mouse reaches the dialog through the highest layer', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    await page.evaluate(() => {
      const layer = document.body.appendChild(document.createElement('div'));
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    });
    await page.focus(mastodon.editor);
    await pressSendKeys(page);
    await pauseOn(page);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  });

  test.each([x, mastodon])('$site: a server that takes its time: still exactly one post', async (hands) => {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT, '?slow=1500');
    await page.click(hands.send);
    await pauseOn(page);
    await choose(page, 'posted');
    expect(await pauseGone(page)).toBe(true);
    await page.click(hands.send);
    await page.focus(hands.editor);
    await pressSendKeys(page);
    await settled(page, 1500);
    expect(await noPauseOn(page)).toBe(true);
    expect(stage.sandbox.posts()).toHaveLength(1);
  });
});

describe('hands that slip', () => {
  test.each([bluesky, mastodon])('$site: a double click on the send button is one press', async (hands) => {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT);
    await page.click(hands.send, { count: 2, delay: 30 });
    await settled(page, TAKES_CHOICES);
    await pauseOn(page);
    expect(await ourElements(page)).toBe(1);
    expect(stage.sandbox.posts()).toHaveLength(0);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  });

  test('Enter held down answers nothing, not even on a button of the dialog', async () => {
    const page = await compose(stage, mastodon, 'reply', 'callout-1', HOT);
    await page.focus(mastodon.send);
    for (let again = 0; again < 3; again += 1) await page.keyboard.down('Enter');
    await pauseOn(page);
    await settled(page, TAKES_CHOICES);
    await tabTo(page, 'drop');
    for (let again = 0; again < 5; again += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await settled(page);
    expect((await pauseOn(page)).focused).toBe('drop');
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
    await page.keyboard.press('Enter');
    expect(await pauseGone(page)).toBe(true);
    expect(await rowsBecome(stage.extension, 'entries', 1)).toContainEqual(
      expect.objectContaining({ outcome: 'dropped' }),
    );
  });

  // WebDriver BiDi has no input methods.
  test.runIf(BROWSER === 'chromium')(
    'Enter that ends an input method’s composition sends nothing',
    async () => {
      const page = await compose(stage, x, 'reply', 'callout-1', `${HOT} `);
      const session = await page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      for (const modifiers of [0, 2]) {
        for (const type of ['rawKeyDown', 'keyUp'] as const) {
          await session.send('Input.dispatchKeyEvent', {
            type,
            key: 'Enter',
            code: 'Enter',
            windowsVirtualKeyCode: 229,
            modifiers,
          });
        }
      }
      expect(await noPauseOn(page)).toBe(true);
      await session.send('Input.insertText', { text: '日本' });
      expect(await postsBecome(stage.sandbox, 0)).toBe(0);
      await pressSendKeys(page);
      await pauseOn(page);
    },
  );

  test('two boxes open at once: the one that was pressed is meant', async () => {
    const page = await stage.extension.browser.newPage();
    await page.goto(stage.extension.site(x.host, '/home'));
    const home = 'main [data-testid="tweetTextarea_0"][role="textbox"]';
    await page.waitForSelector(home);
    await page.focus(home);
    await page.keyboard.type('A quiet thought');
    const reply = 'article:has(a[href^="/vex_demo/status/"] time) [data-testid="reply"]';
    await page.waitForSelector(reply);
    await page.$eval(reply, (button) => button.scrollIntoView({ block: 'center' }));
    await page.click(reply);
    await write(page, x, HOT);
    await page.click(x.send);
    expect((await pauseOn(page)).title).toContain('reply to @vex');
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'reply', target: 'callout-1', text: HOT });
    expect(await page.$eval(home, (box) => (box as HTMLElement).innerText.trim())).toBe('A quiet thought');
  });
});
