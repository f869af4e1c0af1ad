/** Renders `assets/icon.svg` to the sizes the browsers ask for, in `public/icon/`. Run after changing the drawing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainChromium } from './shared/browsers.ts';
import { ROOT } from './shared/extension-browser.ts';

const SIZES = [16, 32, 48, 96, 128] as const;

const svg = readFileSync(resolve(ROOT, 'assets/icon.svg'), 'utf8');
const browser = await plainChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: resolve(ROOT, `public/icon/${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
