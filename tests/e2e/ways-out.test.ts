/** Every way to send, every way out, on every site: the site gets exactly one post, or none. */
import { describe, expect, test } from 'vitest';
import { draftIn, HANDS, openPost, settled, write } from './hands.ts';
import {
  BROWSER,
  choose,
  hintOn,
  noPauseOn,
  pauseGone,
  pauseOn,
  postsBecome,
  tabTo,
  useStage,
} from './stage.ts';

const HOT = 'what a pathetic fraud, everyone should block her. shame on you';
const CALM = 'Does anybody know when the market opens on Saturday?';

const stage = useStage();

for (const hands of HANDS) {
  describe(`${hands.site} in ${BROWSER}`, () => {
    const compose = async (move: 'reply' | 'quote', post: string, text: string) => {
      const page = await openPost(stage.extension, hands, post);
      await hands[move](page);
      await write(page, hands, text);
      return page;
    };

    test('a calm reply goes out untouched', async () => {
      const page = await compose('reply', 'cool-1', CALM);
      await page.click(hands.send);
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(await noPauseOn(page)).toBe(true);
    });

    test('a hot quote by click is held; "Post it" sends it once', async () => {
      const page = await compose(
        'quote',
        'beginner-1',
        'what a disgusting clown, imagine being this stupid. go tell this pathetic idiot what you think of him',
      );
      await page.click(hands.send);
      const pause = await pauseOn(page);
      expect(pause.title).toContain('quote @');
      expect(pause.focused).toBe('title');
      expect(stage.sandbox.posts()).toHaveLength(0);
      await choose(page, 'posted');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(stage.sandbox.posts()[0]).toMatchObject({
        site: hands.site,
        move: 'quote',
        target: 'beginner-1',
      });
      expect(await pauseGone(page)).toBe(true);
    });

    test('a hot reply to a call-out by Ctrl+Enter is held; "Post it" sends it once', async () => {
      const page = await compose('reply', 'callout-1', HOT);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      expect((await pauseOn(page)).title).toContain('reply to @vex');
      expect(stage.sandbox.posts()).toHaveLength(0);
      await choose(page, 'posted');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'reply', target: 'callout-1' });
    });

    test('the keyboard alone: "Edit" by Escape gives draft, focus and caret back', async () => {
      const page = await compose('reply', 'callout-1', HOT);
      const before = await draftIn(page, hands);
      await page.keyboard.down('Meta');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Meta');
      await pauseOn(page);
      await settled(page, 400);
      await page.keyboard.press('Escape');
      expect(await pauseGone(page)).toBe(true);
      await settled(page, 200);
      expect(await draftIn(page, hands)).toBe(before);
      await page.keyboard.type(' on');
      await settled(page, 150);
      expect(await draftIn(page, hands)).toBe(`${before} on`);
      expect(stage.sandbox.posts()).toHaveLength(0);
    });

    test('the keyboard alone: Tab to "Post it", Enter sends once', async () => {
      const page = await compose('reply', 'callout-1', HOT);
      await page.focus(hands.send);
      await page.keyboard.press('Enter');
      await pauseOn(page);
      await settled(page, 400);
      await tabTo(page, 'post');
      await page.keyboard.press('Enter');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    });

    test('"Let it go" sends nothing and loses no word', async () => {
      const page = await compose('reply', 'callout-1', HOT);
      const before = await draftIn(page, hands);
      await page.click(hands.send);
      await pauseOn(page);
      await choose(page, 'dropped');
      expect(await pauseGone(page)).toBe(true);
      expect(await postsBecome(stage.sandbox, 0)).toBe(0);
      expect(await draftIn(page, hands)).toBe(before);
      expect(await hintOn(page)).toContain('Let go');
    });

    test('"Hold" stores the words before anything is cleared, and sends nothing', async () => {
      const page = await compose('reply', 'callout-1', HOT);
      const before = (await draftIn(page, hands)) ?? '';
      await page.click(hands.send);
      await pauseOn(page);
      await choose(page, 'held');
      expect(await hintOn(page)).toContain('Kept under');
      expect(await postsBecome(stage.sandbox, 0)).toBe(0);
      const left = await draftIn(page, hands);
      // Draft.js is not cleared: its own picture of the text would break.
      expect(left).toBe(hands.site === 'x' ? before : '');
      const log = await stage.extension.openOwn('log.html');
      await log.waitForFunction((words) => document.body.innerText.includes(words), {}, HOT);
    });

    test('an excuse sends at once and is never asked about again in that thread', async () => {
      const page = await compose('reply', 'callout-2', HOT);
      await page.click(hands.send);
      await pauseOn(page);
      await choose(page, 'happened-to-me');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      await page.close();
      const again = await compose('reply', 'callout-2', `${HOT} indeed`);
      await again.click(hands.send);
      expect(await noPauseOn(again)).toBe(true);
      expect(await postsBecome(stage.sandbox, 2)).toBe(2);
    });

    test('a repost of a call-out is an attempt: held, and passed on once', async () => {
      const page = await openPost(stage.extension, hands, 'callout-1');
      await hands.openRepost(page);
      await page.waitForSelector(hands.repostItem, { visible: true });
      await page.click(hands.repostItem);
      expect((await pauseOn(page)).title).toContain('pass on @vex');
      expect(stage.sandbox.posts()).toHaveLength(0);
      await choose(page, 'posted');
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(stage.sandbox.posts()[0]).toMatchObject({ move: 'repost', target: 'callout-1' });
    });

    test('where the site ignores presses by script, the person’s own next press goes through', async () => {
      const page = await openPost(stage.extension, hands, 'callout-1', '?ignore-script=1');
      await hands.openRepost(page);
      await page.waitForSelector(hands.repostItem, { visible: true });
      await page.click(hands.repostItem);
      await pauseOn(page);
      await choose(page, 'posted');
      expect(await hintOn(page)).toContain('Press once more');
      expect(stage.sandbox.posts()).toHaveLength(0);
      if (!(await page.$(hands.repostItem))) await hands.openRepost(page);
      await page.waitForSelector(hands.repostItem, { visible: true });
      await page.click(hands.repostItem);
      expect(await postsBecome(stage.sandbox, 1)).toBe(1);
      expect(await noPauseOn(page)).toBe(true);
    });
  });
}
