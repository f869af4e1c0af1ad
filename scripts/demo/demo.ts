/**
 * The walk of the demo: a hot quote-post is held on X and edited; a reply to a call-out is held on Mastodon and let
 * go; the heat log shows both. Told step by step on the terminal, with numbered screenshots; with a display the
 * browser stays open to play with.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { handsOf, openPost, settled, write } from '../../tests/e2e/hands.ts';
import { startPlayground } from '../../tests/playground/server.ts';
import type { BrowserName } from '../shared/browsers.ts';
import { type ExtensionBrowser, launchWithExtension, ROOT } from '../shared/extension-browser.ts';
import { seePause, waitFor } from '../shared/our-dialog.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' } },
  strict: false,
});
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const folder = resolve(ROOT, '.artifacts', `demo-${name}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let step = 0;
async function show(page: Page, what: string, file: string): Promise<void> {
  step += 1;
  const number = String(step).padStart(2, '0');
  const path = resolve(folder, `${number}-${file}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`${number}  ${what}\n    ${relative(ROOT, path)}`);
}

/** The pause's buttons take no press in the first moments, so that a double click answers nothing. */
async function answer(page: Page, value: string): Promise<void> {
  await settled(page, 400);
  const pause = await seePause(page);
  const button = pause?.buttons.find((one) => one.value === value);
  if (!button) throw new Error(`the pause has no "${value}"`);
  await page.mouse.click(button.x, button.y);
  await settled(page, 400);
}

async function heldPause(page: Page) {
  const pause = await waitFor(() => seePause(page));
  if (!pause) throw new Error('the pause did not come');
  await settled(page, 250);
  const lines = pause.text.split('\n').filter((line) => line && !line.startsWith('Don’t use'));
  for (const line of lines.slice(0, 6)) console.log(`        | ${line}`);
}

async function editAQuote(extension: ExtensionBrowser, posted: () => number): Promise<void> {
  const x = handsOf('x');
  const page = await openPost(extension, x, 'beginner-1');
  await x.quote(page);
  await write(page, x, 'what a clown, imagine being this stupid and posting it');
  await show(page, 'A hot quote-post about somebody’s first loaf, on X.', 'hot-quote');
  await page.click(x.send);
  await heldPause(page);
  await show(page, `Pressed "Post": the pause holds it. The site has ${posted()} posts.`, 'pause');
  await answer(page, 'edit');
  await page.focus(x.editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('It looks tasty! Give it another hour to rise.');
  await settled(page, 200);
  await show(page, '"Edit": back in the draft. Written anew.', 'edited');
  await page.click(x.send);
  await settled(page, 1200);
  await show(page, `Pressed "Post" again: nobody asks. The site has ${posted()} post.`, 'posted');
}

async function letAReplyGo(extension: ExtensionBrowser, posted: () => number): Promise<void> {
  const mastodon = handsOf('mastodon');
  const page = await openPost(extension, mastodon, 'callout-1');
  await mastodon.reply(page);
  await write(page, mastodon, 'what a pathetic fraud, everyone should block her. shame on you');
  await page.click(mastodon.send);
  await heldPause(page);
  await show(page, 'A hot reply to a call-out, on Mastodon: held.', 'pause-on-a-call-out');
  await answer(page, 'drop');
  await show(page, `"Let it go": nothing was sent. The sites still have ${posted()} post.`, 'let-go');
}

async function main(): Promise<void> {
  const sandbox = await startPlayground();
  const extension = await launchWithExtension(name, {
    port: sandbox.port,
    headless: !hasDisplay,
    say: (line) => console.log(line),
  });
  console.log(
    `\nFirebreak in ${await extension.browser.version()}${hasDisplay ? '' : ', without a display'}:\n`,
  );
  const posted = () => sandbox.posts().length;
  await editAQuote(extension, posted);
  await letAReplyGo(extension, posted);
  const log = await extension.openOwn('log.html');
  await settled(log, 800);
  await show(log, 'The heat log, with the two new entries.', 'heat-log');
  console.log(`\nScreenshots: ${relative(ROOT, folder)}`);
  if (hasDisplay) {
    console.log(
      'The browser stays open: try x.com, bsky.app and mastodon.social in it. Close it to end the demo.',
    );
    await new Promise((closed) => extension.browser.on('disconnected', () => closed(undefined)));
  } else await extension.close();
  await sandbox.close();
}

await main().catch((error: unknown) => {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
process.exit();
