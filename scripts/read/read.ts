/**
 * The reading door: `npm run --silent read -- FILE.html --url https://…` opens a saved page in a real browser with
 * its scripts off and the network closed, runs the production adapter for that address, and prints what it read as
 * JSON. Exit status 1, with a sentence on standard error, for an unknown site or a page that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { plainChromium } from '../shared/browsers.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The adapters as one script that leaves `firebreakRead.readPage` behind. */
async function adapters(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, 'scripts/read/in-page.ts'), formats: ['iife'], name: 'firebreakRead' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the adapters could not be built');
  return output.output[0].code;
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (!file || !values.url)
    fail('Usage: npm run --silent read -- FILE.html --url https://where.it.was/saved');
  let url: URL;
  try {
    url = new URL(values.url);
  } catch {
    fail(`"${values.url}" is not an address. Give the whole of it, such as https://bsky.app/profile/…`);
  }
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (error) {
    fail(`The file "${file}" cannot be read: ${(error as Error).message}`);
  }
  const script = await adapters();
  const browser = await plainChromium();
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1280, height: 2000 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isPage) request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      else request.abort();
    });
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    const read = (await page.evaluate(`${script}; firebreakRead.readPage()`)) as {
      site: string | null;
      readable?: boolean;
    };
    if (read.site === null) fail(`Firebreak knows no site at ${url.host}: this page is not one it reads.`);
    console.log(JSON.stringify(read, null, 2));
    if (!read.readable)
      fail(`This looks like a page of ${read.site}, but no post and no composer was found in it.`);
  } finally {
    await browser.close();
  }
}

await main();
