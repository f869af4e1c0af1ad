/** The pause as a person meets it: the breath, the hint, the second press, reasons put away, private words, time. */
import { describe, expect, test } from 'vitest';
import { seeHint, seePause, waitFor } from '../../scripts/shared/our-dialog.ts';
import { draftIn, handsOf, openPost, settled, write } from './hands.ts';
import { rowsBecome } from './rows.ts';
import {
  BROWSER,
  badge,
  choose,
  hintOn,
  noPauseOn,
  pauseGone,
  pauseOn,
  postsBecome,
  pressButton,
  tell,
  useStage,
} from './stage.ts';

const HOT = 'what a pathetic fraud, everyone should block her. shame on you';
const stage = useStage();
const hands = handsOf('bluesky');

async function hotReply(post = 'callout-1', text = HOT) {
  const page = await openPost(stage.extension, hands, post);
  await hands.reply(page);
  await write(page, hands, text);
  await page.click(hands.send);
  return page;
}

function set(settings: object) {
  return tell(stage, { kind: 'set', settings });
}

describe(`the breath in ${BROWSER}`, () => {
  test('keeps "Post it" waiting, shows how long, and is skipped by a key', async () => {
    await set({ breath: 20 });
    const page = await hotReply();
    const pause = await pauseOn(page);
    expect(pause.text).toMatch(/One breath: \d+ seconds/);
    await settled(page, 400);
    await pressButton(page, 'post');
    await settled(page, 300);
    expect(stage.sandbox.posts()).toHaveLength(0);
    expect(await seePause(page)).toBeDefined();
    await page.keyboard.press('s');
    await settled(page, 200);
    expect((await pauseOn(page)).text).not.toContain('One breath');
    await pressButton(page, 'post');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    await set({ breath: 0 });
  });

  test('ends by itself, and does not begin again', async () => {
    await set({ breath: 1 });
    const page = await hotReply();
    await pauseOn(page);
    await settled(page, 1500);
    const after = await pauseOn(page);
    expect(after.text).not.toContain('One breath');
    await pressButton(page, 'post');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    await set({ breath: 0 });
  });

  test('an s typed to oneself skips nothing', async () => {
    await set({ breath: 20 });
    const page = await hotReply();
    await pauseOn(page);
    await settled(page, 400);
    for (let tabs = 0; tabs < 8 && (await pauseOn(page)).focused !== 'textarea'; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('so tired');
    expect((await pauseOn(page)).text).toContain('One breath');
    await page.keyboard.press('Escape');
    await set({ breath: 0 });
  });
});

describe('the hint', () => {
  test('comes before typing where a crowd has gathered on a call-out; it takes no focus and goes with typing', async () => {
    const page = await openPost(stage.extension, hands, 'callout-1');
    await hands.reply(page);
    await page.waitForSelector(hands.editor, { visible: true });
    expect(await hintOn(page)).toMatch(/About 300 people have answered this already/);
    await page.keyboard.type('H');
    await settled(page, 150);
    expect(await seeHint(page)).toBeUndefined();
    expect(await draftIn(page, hands)).toBe('H');
  });

  test('does not come at a calm post', async () => {
    const page = await openPost(stage.extension, hands, 'cool-1');
    await hands.reply(page);
    await write(page, hands, 'That sounds lovely, see you on Saturday');
    await settled(page, 1300);
    expect(await seeHint(page)).toBeUndefined();
  });
});

describe('the second press', () => {
  test('of a calmer draft goes out', async () => {
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'edited');
    await page.focus(hands.editor);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Has anybody asked her what happened with the deposits?');
    await settled(page, 150);
    await page.click(hands.send);
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    expect(await noPauseOn(page)).toBe(true);
  });

  test('of the same draft is asked about again after "Edit"', async () => {
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'edited');
    await pauseGone(page);
    await page.click(hands.send);
    expect(await pauseOn(page)).toBeDefined();
    expect(stage.sandbox.posts()).toHaveLength(0);
  });
});

describe('not nagging', () => {
  test('after an answer the thread is left alone, in every tab', async () => {
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'posted');
    expect(await postsBecome(stage.sandbox, 1)).toBe(1);
    const again = await hotReply('callout-1', `${HOT}, really`);
    expect(await noPauseOn(again)).toBe(true);
    expect(await postsBecome(stage.sandbox, 2)).toBe(2);
  });

  test('the daily cap holds; a move set to "always" is asked for all the same', async () => {
    await set({ dailyCap: 1 });
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'dropped');
    const other = await hotReply('callout-2');
    expect(await noPauseOn(other)).toBe(true);
    await set({ when: { reply: 'always', quote: 'hot', repost: 'hot', post: 'hot' } });
    const third = await hotReply('cool-1', 'See you on Saturday');
    expect((await pauseOn(third)).text).toContain('You asked to pause here every time');
    await set({ dailyCap: 0, when: { reply: 'hot', quote: 'hot', repost: 'hot', post: 'hot' } });
  });

  test('a reason that was put away is not used again', async () => {
    const page = await hotReply();
    const first = await pauseOn(page);
    const mute = first.buttons.find(({ value }) => value.startsWith('mute:'))?.value ?? '';
    await settled(page, 400);
    await pressButton(page, mute);
    await settled(page, 200);
    expect((await pauseOn(page)).text).toContain('Not used again');
    await choose(page, 'dropped');
    const again = await hotReply('callout-2');
    const second = await seePause(again);
    expect(second?.buttons.map(({ value }) => value) ?? []).not.toContain(mute);
    await set({ muted: [] });
  });
});

describe('keeping and taking', () => {
  test('a line to oneself is kept only where words are to be kept', async () => {
    for (const keepWords of [false, true]) {
      await set({ keepWords });
      const page = await hotReply(keepWords ? 'callout-2' : 'callout-1');
      await pauseOn(page);
      await settled(page, 400);
      for (let tabs = 0; tabs < 8 && (await pauseOn(page)).focused !== 'textarea'; tabs += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('Hungry.');
      await choose(page, 'dropped');
      const rows = await rowsBecome(stage.extension, 'entries', keepWords ? 2 : 1);
      expect(rows.map(({ line }) => line)).toContain(keepWords ? 'Hungry.' : null);
    }
    await set({ keepWords: false });
  });

  test('a draft comes back at the time that was chosen', async () => {
    const page = await hotReply();
    await pauseOn(page);
    await settled(page, 400);
    await pressButton(page, 'hold');
    await pressButton(page, 'when:an-hour');
    expect(await hintOn(page)).toContain('Kept under');
    const [held] = await rowsBecome(stage.extension, 'held', 1);
    expect(Number(held?.due) - Number(held?.at)).toBeGreaterThan(59 * 60_000);
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
  });

  test('and then the toolbar says so', async () => {
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'held');
    const [held] = await rowsBecome(stage.extension, 'held', 1);
    expect(await badge(stage)).toBe('');
    await tell(stage, { kind: 'keep-holding', held: held?.id, due: Date.now() + 600 });
    expect(await waitFor(async () => ((await badge(stage)) === '1' ? true : undefined), 35_000)).toBe(true);
    const log = await stage.extension.openOwn('log.html');
    await log.waitForFunction(() => document.body.innerText.includes('Ready to look at'));
    await log.waitForFunction(() => document.body.innerText.includes('Read again:'));
  });

  test('"Take it private" copies the person’s words with their opening line, and sends nothing', async () => {
    await set({ opening: 'May I ask you something?' });
    const page = await hotReply();
    await pauseOn(page);
    await settled(page, 400);
    await pressButton(page, 'private');
    expect(await hintOn(page)).toContain('Copied');
    expect(await postsBecome(stage.sandbox, 0)).toBe(0);
    expect(await draftIn(page, hands)).toBe(HOT);
  });

  test('letting go offers what the person would rather do', async () => {
    await set({ instead: ['walk to the river'] });
    const page = await hotReply();
    await pauseOn(page);
    await choose(page, 'dropped');
    expect(await hintOn(page)).toBe('Let go. Instead: walk to the river');
    await set({ instead: [] });
  });
});
