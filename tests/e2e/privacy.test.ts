/** Nothing leaves the browser, and the page learns nothing of what happens in our dialog. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { compose, HOT, pressSendKeys } from './drafts.ts';
import { HANDS, handsOf, openPost, settled, write } from './hands.ts';
import { rowsBecome } from './rows.ts';
import { BROWSER, choose, pauseGone, pauseOn, pauseWhen, postsBecome, useStage } from './stage.ts';

const stage = useStage();
const TAKES_CHOICES = 400;

/** Chromium asks these of its own accord, with or without us. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;
/** What the sandbox's own pages ask for. */
const OWN_PATHS =
  /^\/(?:__go\/|__assets\/|__post$|favicon\.ico$|compose\/post|[^/]+\/status\/\d+|profile\/|@)/;

// Chromium maps every host there is to the sandbox; Firefox those that the sandbox plays, and one stranger.
test('a whole day of use asks for nothing but the pages’ own', async () => {
  await pauseWhen(stage, 'always');
  for (const hands of HANDS) {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT);
    await page.click(hands.send);
    await pauseOn(page);
    await choose(page, 'held');
    expect(await pauseGone(page)).toBe(true);
    if (hands.site !== 'x') await page.type(hands.editor, HOT);
    await page.click(hands.send);
    await pauseOn(page);
    await choose(page, 'posted');
    await page.close();
  }
  expect(await postsBecome(stage.sandbox, 3)).toBe(3);
  await pauseWhen(stage, 'hot');
  const log = await stage.extension.openOwn('log.html');
  await log.waitForFunction((words) => document.body.innerText.includes(words), {}, HOT);
  await rowsBecome(stage.extension, 'entries', 1);
  const hosts = new Set(HANDS.map(({ host }) => host));
  const requests = stage.sandbox.requests().filter(({ host }) => !BROWSERS_OWN.test(host));
  expect(requests.filter(({ host, path }) => !hosts.has(host) || !OWN_PATHS.test(path))).toEqual([]);
  expect(requests.filter(({ method }) => method !== 'GET')).toHaveLength(3);
});

/** From now on the page notes every event of any type that is aimed at an element of ours, or at nothing it knows. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const types = new Set<string>();
    for (const object of [window, document, document.createElement('div')]) {
      for (const name in object) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
    }
    for (const type of ['focusin', 'focusout', 'compositionstart', 'DOMActivate', 'textInput'])
      types.add(type);
    // Asking for these makes the browser send many more; where the mouse is they tell no better than others would.
    types.delete('pointerrawupdate');
    for (const target of [window, document]) {
      for (const type of types) {
        target.addEventListener(
          type,
          (event) => {
            const at = event.target;
            const isOurs = at instanceof Element && at.matches('html > :not(head, body)');
            if (isOurs || event.composedPath().some((one) => one instanceof ShadowRoot)) heard.push(type);
          },
          true,
        );
      }
    }
  });
}

function heardBy(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)]);
}

describe.each(HANDS)('$site', (hands) => {
  test('no event in our dialog reaches the page: typing, Tab, Enter, Escape, mouse, wheel', async () => {
    const page = await compose(stage, hands, 'reply', 'callout-1', HOT, '?spy=1');
    await listen(page);
    await page.focus(hands.editor);
    await pressSendKeys(page);
    await pauseOn(page);
    await page.evaluate(() => {
      window.__spy.length = 0;
    });
    await settled(page, TAKES_CHOICES);
    await page.keyboard.type('secret');
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    const { buttons } = await pauseOn(page);
    for (const { x, y } of buttons) await page.mouse.move(x, y);
    const more = buttons.find(({ value }) => value === 'more');
    if (more) await page.mouse.click(more.x, more.y);
    await page.mouse.wheel({ deltaY: 40 });
    await page.keyboard.press(' ');
    await settled(page);
    await page.keyboard.press('Escape');
    expect(await pauseGone(page)).toBe(true);
    await settled(page, 100);
    expect(await heardBy(page)).toEqual([]);
    const keys = await page.evaluate(() => window.__spy.filter(({ key }) => key !== null));
    expect(keys).toEqual([]);
    // The focus that comes back to the page is all it notices.
    const others = await page.evaluate(() => window.__spy.map(({ type }) => type));
    expect(others.filter((type) => type !== 'focusin')).toEqual([]);
  });

  test('it finds no trace of us: no globals, no marks, no shadow content, nothing to fetch', async () => {
    const blank = await stage.extension.browser.newPage();
    const plain = await blank.evaluate(() => Object.getOwnPropertyNames(window));
    const page = await openPost(stage.extension, hands, 'callout-1');
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
    const own = ['__spy', '__playground'];
    const ofWindowsAfterSecureLoad = /^[A-Z]|^(?:chrome|on[a-z]+|[a-z]+[A-Za-z]*)$/;
    const added = names.filter((name) => !plain.includes(name) && !own.includes(name));
    expect(
      added.filter((name) => !ofWindowsAfterSecureLoad.test(name) || /fire|guard|judge|wxt/i.test(name)),
    ).toEqual([]);
    const marks = () =>
      page.evaluate(() => ({
        elements: [...document.documentElement.children].map(({ localName }) => localName),
        attributes: [...document.documentElement.attributes].map(({ name }) => name).sort(),
        styles: document.adoptedStyleSheets.length,
      }));
    expect(await marks()).toEqual({ elements: ['head', 'body'], attributes: ['dir', 'lang'], styles: 0 });
    await hands.reply(page);
    await write(page, hands, HOT);
    await pressSendKeys(page);
    await pauseOn(page);
    expect(
      await page.evaluate(() => {
        const ours = document.querySelector('html > :not(head, body)');
        return [
          ours?.localName,
          ours?.shadowRoot,
          ours?.attributes.length,
          ours?.childNodes.length,
          ours?.textContent,
        ];
      }),
    ).toEqual(['div', null, 0, 0, '']);
    expect(await page.evaluate(() => document.querySelector('dialog[aria-labelledby="title"]'))).toBeNull();
    await choose(page, 'dropped');
  });
});

test('none of our files can be fetched by a page', async () => {
  const page = await openPost(stage.extension, handsOf('x'), 'callout-1');
  for (const path of [
    'manifest.json',
    'icon/16.png',
    'log.html',
    'content-scripts/guard.js',
    'background.js',
  ]) {
    const got = await page.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => 'fetched',
        () => 'refused',
      );
      const drawn = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('drawn');
        image.onerror = () => resolve('refused');
        image.src = url;
      });
      return [fetched, drawn];
    }, stage.extension.own(path));
    expect(got).toEqual(['refused', 'refused']);
  }
});

test('no event of our start is told to a page that knows our id', async () => {
  const page = await stage.extension.browser.newPage();
  const id = BROWSER === 'chromium' ? new URL(stage.extension.own('')).host : 'firebreak@firebreak.example';
  await page.evaluateOnNewDocument((runtimeId) => {
    const told: string[] = [];
    (window as unknown as { told: string[] }).told = told;
    // A page's own script can listen from the moment there is a body; this one listens before it can.
    for (const name of ['guard', 'judge']) {
      const type = `${runtimeId}:${name}:wxt:content-script-started`;
      document.addEventListener(type, () => document.body && told.push(type));
    }
    // Empty ones are the sandbox's own, from Draft.js.
    window.addEventListener('message', ({ data }) => data !== '' && told.push(JSON.stringify(data)));
  }, id);
  await page.goto(stage.extension.site('x.com', '/home'));
  await page.waitForSelector('article');
  await settled(page, 300);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
});
