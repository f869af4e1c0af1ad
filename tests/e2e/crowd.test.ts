/**
 * The crowd: several people in a feed point at one person, and whoever then wants to join in is told, in this tab and
 * in another. While Firebreak is off, and in private windows, nothing is read.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/shared/our-dialog.ts';
import { type FullHands, HANDS, handsOf, openPost, settled, write } from './hands.ts';
import { BROWSER, pauseOn, pauseWhen, type Stage, tell, useStage } from './stage.ts';

/** What was read is told after this long at most. Milliseconds. */
const TOLD = 17_000;
const SLOW = 90_000;
/** A needle: with plain words a press stays cool, and nothing is said of a crowd. */
const NEEDLE = 'Bold of her.';
const SHAME = 'Shame on {@}. She is a liar and a thief, do not buy from her, tell everyone.';

interface Parts {
  /** A post in the feed, and the row of the list that it stands in. */
  readonly post: string;
  readonly row: string;
  /** Its words. */
  readonly words: string;
  /** What Tilda is called there. */
  readonly tilda: string;
}
const PARTS: Readonly<Record<FullHands['site'], Parts>> = {
  x: {
    post: 'article[data-testid="tweet"]',
    row: '[data-testid="cellInnerDiv"]',
    words: '[data-testid="tweetText"]',
    tilda: '@tilda_demo',
  },
  bluesky: {
    post: '[data-testid^="feedItem-by-"]',
    row: '[data-testid^="feedItem-by-"]',
    words: '[data-word-wrap="1"]',
    tilda: '@tilda.example',
  },
  mastodon: {
    post: '.status[data-id]',
    row: 'article',
    words: '.status__content__text',
    tilda: '@tilda_demo',
  },
};

/** Opens the feed, lets six more people in it say something of Tilda, and reads on until they have been seen. */
async function readFeed(stage: Stage, hands: FullHands): Promise<Page> {
  const page = await stage.extension.browser.newPage();
  const parts = PARTS[hands.site];
  await page.goto(stage.extension.site(hands.host, hands.site === 'bluesky' ? '/' : '/home'));
  await page.waitForSelector(parts.post);
  await settled(page, 500);
  await page.evaluate(joinIn, parts, SHAME.replace('{@}', parts.tilda));
  for (let step = 0; step < 12; step += 1) {
    await settled(page, 900);
    await page.evaluate(() => scrollBy(0, innerHeight / 3));
  }
  return page;
}

/** In the page: copies of its first post, by other people and with other words. */
function joinIn({ post, row, words }: Parts, text: string): void {
  const first = document.querySelector(post)?.closest(row);
  const texts = [...(first?.querySelectorAll('*') ?? [])].map((part) => part.textContent?.trim() ?? '');
  const handle = texts.find((part) => /^@[\w.@-]+$/.test(part))?.slice(1) ?? 'nobody';
  for (const letter of 'abcdef') {
    const copy = document.createElement('template');
    copy.innerHTML = (first?.outerHTML ?? '').replaceAll(handle, handle.replace(/^\w+/, `joiner${letter}`));
    const said = copy.content.querySelector(words);
    if (said) said.textContent = text;
    first?.after(copy.content);
  }
}

interface Stored {
  readonly sightings: unknown[];
  readonly noticed?: { readonly noticed: unknown[] };
}

/** What the database of the extension holds of this, every value of it; asked in a page of its own. */
function storedIn(own: Page): Promise<Stored> {
  return own.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('firebreak');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(['sightings', 'meta']);
          const sightings = tx.objectStore('sightings').getAll();
          const noticed = tx.objectStore('meta').get('noticed');
          tx.oncomplete = () => {
            db.close();
            resolve({ sightings: sightings.result, ...(noticed.result && { noticed: noticed.result }) });
          };
        };
      }),
  );
}

async function quoteTilda(page: Page, hands: FullHands): Promise<string> {
  await hands.quote(page);
  await write(page, hands, NEEDLE);
  await page.click(hands.send);
  return (await pauseOn(page)).text;
}

/** "9 posts in your feed today point at @tilda" */
const REASON = /\b(?:[4-9]|1\d) posts\b.*\btoday\b/i;

describe.each(HANDS.map((hands) => [hands.site, hands] as const))('on %s', (_site, hands) => {
  const stage = useStage();

  test('who joins in is told how many point there, in this tab and in another', {
    timeout: SLOW,
  }, async () => {
    await pauseWhen(stage, 'always');
    const own = await stage.extension.openOwn('popup.html');
    const page = await readFeed(stage, hands);
    await waitFor(async () => ((await storedIn(own)).noticed?.noticed.length ? true : undefined), 2 * TOLD);
    await page.goto(stage.extension.site(hands.host, '/__go/target-1'));
    await page.waitForSelector(hands.ready);
    await settled(page);
    expect(await quoteTilda(page, hands)).toMatch(REASON);
    const other = await openPost(stage.extension, hands, 'target-1');
    expect(await quoteTilda(other, hands)).toMatch(REASON);
    const kept = await storedIn(own);
    expect(kept.sightings.length).toBeGreaterThan(6);
    expect(JSON.stringify(kept)).not.toMatch(/tilda|joiner|vex|rowan|shame|thief/i);
  });
});

describe('nothing is read', () => {
  const stage = useStage();
  const hands = handsOf('x');

  test('while Firebreak is off', { timeout: SLOW }, async () => {
    await tell(stage, { kind: 'set', settings: { on: false } });
    const page = await readFeed(stage, hands);
    await settled(page, TOLD);
    expect(await storedIn(await stage.extension.openOwn('popup.html'))).toEqual({ sightings: [] });
    await tell(stage, { kind: 'set', settings: { on: true } });
  });

  test('while it rests', { timeout: SLOW }, async () => {
    await tell(stage, { kind: 'snooze', until: Date.now() + 600_000 });
    const page = await readFeed(stage, hands);
    await settled(page, TOLD);
    expect(await storedIn(await stage.extension.openOwn('popup.html'))).toEqual({ sightings: [] });
    await tell(stage, { kind: 'snooze', until: 0 });
  });
});

describe.runIf(BROWSER === 'firefox')('in a private window', () => {
  const stage = useStage({ prefs: { 'browser.privatebrowsing.autostart': true }, inPrivate: true });

  test('nothing is known of a crowd', { timeout: SLOW }, async () => {
    const hands = handsOf('x');
    const page = await readFeed(stage, hands);
    await settled(page, TOLD);
    await page.goto(stage.extension.site(hands.host, '/__go/target-1'));
    await page.waitForSelector(hands.ready);
    await settled(page);
    await hands.quote(page);
    await write(page, hands, 'what a disgusting clown, imagine being this stupid');
    await page.click(hands.send);
    expect((await pauseOn(page)).text).not.toMatch(/\bposts\b.*\btoday\b/i);
  });
});
