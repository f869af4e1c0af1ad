/** Renders the drawings in `assets/` to the sizes the browsers ask for, in `public/icon/`. Run after changing one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainChromium } from './shared/browsers.ts';
import { ROOT } from './shared/extension-browser.ts';

const DRAWINGS = [
  { drawing: 'icon', name: '', sizes: [16, 32, 48, 96, 128] },
  // What the toolbar says: see lib/background/face.ts.
  ...['watching', 'blind', 'resting', 'due'].map((face) => ({
    drawing: `icon-${face}`,
    name: `${face}-`,
    sizes: [16, 32],
  })),
] as const;

const browser = await plainChromium();
try {
  const page = await browser.newPage();
  for (const { drawing, name, sizes } of DRAWINGS) {
    const svg = readFileSync(resolve(ROOT, `assets/${drawing}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const path = `public/icon/${name}${size}.png`;
      await page.screenshot({ path: resolve(ROOT, path) as `${string}.png`, omitBackground: true });
      console.log(path);
    }
  }
} finally {
  await browser.close();
}
