/** The less common ways to send, each held once, and what only looks like one, left alone. */
import { beforeEach, expect, test } from 'vitest';
import blueskySite from '../playground/bluesky/site.ts';
import xSite from '../playground/x/site.ts';
import { DUNK, HOT, paste, pressSendKeys } from './drafts.ts';
import { HANDS, type Hands, handsOf, openPost, settled, write } from './hands.ts';
import { choose, hintOn, noPauseOn, pauseOn, pauseWhen, postsBecome, useStage } from './stage.ts';

const stage = useStage();
const x = handsOf('x');
const bluesky = handsOf('bluesky');
const mastodon = handsOf('mastodon');
const BOOST = '.detailed-status__action-bar .detailed-status__button:nth-child(2) button';

// How hot a press is does not matter here: whether it is seen for what it is does.
beforeEach(() => pauseWhen(stage, 'always'));

/** Held, and after "Post it" the sandbox has exactly this one. */
async function heldThenSent(page: Awaited<ReturnType<typeof openPost>>, sent: object, title: string) {
  expect((await pauseOn(page)).title).toContain(title);
  expect(stage.sandbox.posts()).toHaveLength(0);
  await choose(page, 'posted');
  expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  expect(stage.sandbox.posts()[0]).toMatchObject(sent);
}

const REPOST = { move: 'repost', target: 'callout-1' };

test.each([
  ['with the preference for quick boosting', '?quick_boosting=1'],
  ['of version 4.4', '?mastodon=4.4.0'],
])('mastodon %s: the boost button boosts at once', async (_name, query) => {
  const page = await openPost(stage.extension, mastodon, 'callout-1', query);
  await page.click(BOOST);
  await heldThenSent(page, REPOST, 'pass on @vex');
});

test('mastodon: Shift-click and the key b boost at once; the person’s own next press goes through', async () => {
  for (const way of ['click', 'key'] as const) {
    const page = await openPost(stage.extension, mastodon, 'callout-1');
    const press = async () => {
      if (way === 'key') {
        await page.focus('.detailed-status__wrapper');
        await page.keyboard.press('b');
        return;
      }
      await page.keyboard.down('Shift');
      await page.click(BOOST);
      await page.keyboard.up('Shift');
    };
    await press();
    expect((await pauseOn(page)).title).toContain('pass on @vex');
    await choose(page, 'posted');
    expect(await hintOn(page)).toContain('Press once more');
    expect(stage.sandbox.posts()).toHaveLength(0);
    await press();
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(stage.sandbox.posts()[0]).toMatchObject(REPOST);
    stage.sandbox.reset();
    await page.close();
  }
});

test('mastodon, glitch flavour: Alt+Enter and the second send button', async () => {
  for (const way of ['keys', 'button'] as const) {
    const page = await openPost(stage.extension, mastodon, 'callout-1', '?glitch=1');
    await mastodon.reply(page);
    await write(page, mastodon, `${HOT} ${way}`);
    if (way === 'keys') {
      await page.keyboard.down('Alt');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Alt');
    } else await page.click('.secondary-post-button');
    await heldThenSent(page, { move: 'reply', target: 'callout-1' }, 'reply to @vex');
    stage.sandbox.reset();
    await page.close();
  }
});

test('mastodon: the edit of a published post is left alone', async () => {
  const page = await openPost(stage.extension, mastodon, 'callout-1', '?edit=mine-1');
  await write(page, mastodon, ` ${HOT}`);
  await page.click(mastodon.send);
  expect(await noPauseOn(page)).toBe(true);
  expect(stage.sandbox.requests().filter(({ path }) => path === '/__edit')).toHaveLength(1);
  expect(stage.sandbox.posts()).toHaveLength(0);
});

const xBox = (root: string): Hands => ({
  ...x,
  editor: `${root} [data-testid="tweetTextarea_0"][role="textbox"]`,
  send: `${root} [data-testid^="tweetButton"]`,
});

test('x: the box above the timeline', async () => {
  const page = await stage.extension.browser.newPage();
  const home = xBox('main');
  await page.goto(stage.extension.site(x.host, '/home'));
  await page.waitForSelector(home.editor);
  await settled(page);
  const link = `https://x.com${xSite.pathOf('beginner-1')}`;
  await write(page, home, `${DUNK} ${link}`);
  await page.click(home.send);
  await heldThenSent(page, { text: `${DUNK} ${link}` }, 'quote @jun');
});

test('x: the box below a post on its own page', async () => {
  const page = await openPost(stage.extension, x, 'callout-1');
  const inline = xBox('[data-testid="inline_reply_offscreen"]');
  await write(page, inline, HOT);
  await page.click(inline.send);
  await heldThenSent(page, { move: 'reply', target: 'callout-1', text: HOT }, 'reply to @vex');
});

test('x: the composer that fills the page', async () => {
  const page = await openPost(stage.extension, x, 'callout-1', '?full=1');
  await x.reply(page);
  const full = xBox('main');
  await write(page, full, HOT);
  await pressSendKeys(page);
  await heldThenSent(page, { move: 'reply', target: 'callout-1', text: HOT }, 'reply to @vex');
});

test('x as in 2026: the confirming item has another name', async () => {
  const page = await openPost(stage.extension, x, 'callout-1', '?era=2026');
  await x.openRepost(page);
  await (await page.waitForSelector('[data-testid="repostConfirm"]', { visible: true }))?.click();
  await heldThenSent(page, REPOST, 'pass on @vex');
});

test('bluesky: a pasted link to a post is a quote', async () => {
  const page = await stage.extension.browser.newPage();
  await page.goto(stage.extension.site(bluesky.host, '/'));
  await (await page.waitForSelector('nav .publish'))?.click();
  await paste(page, bluesky, `https://bsky.app${blueskySite.pathOf('beginner-1')}`);
  await page.waitForSelector('.attached');
  await page.keyboard.type(` ${DUNK}`);
  await page.click(bluesky.send);
  await heldThenSent(page, { move: 'quote', target: 'beginner-1' }, 'quote @jun');
});

test.each(HANDS)('$site: taking a repost back is not held, passing on again is', async (hands) => {
  const page = await openPost(stage.extension, hands, 'callout-1');
  const passOn = async () => {
    await hands.openRepost(page);
    await page.waitForSelector(hands.repostItem, { visible: true });
    await page.click(hands.repostItem);
  };
  const takeBack = async () => {
    if (hands.site !== 'x') return passOn();
    await page.click('article[tabindex="-1"] [data-testid="unretweet"]');
    await page.waitForSelector('[data-testid="unretweetConfirm"]', { visible: true });
    await page.click('[data-testid="unretweetConfirm"]');
  };
  await pauseWhen(stage, 'never');
  await page.bringToFront();
  await passOn();
  expect(await postsBecome(stage.sandbox, 1)).toBe(1);
  await pauseWhen(stage, 'always');
  await page.bringToFront();
  await takeBack();
  expect(await noPauseOn(page)).toBe(true);
  await passOn();
  expect((await pauseOn(page)).title).toContain('pass on @vex');
  expect(stage.sandbox.posts()).toHaveLength(1);
});
