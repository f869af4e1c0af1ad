/**
 * `node tests/playground/selfcheck.ts [--browser firefox] [--only x]`: the sandbox without the extension. Every
 * way of sending on every page must reach the server exactly once. A site's own checks are in `selfcheck/NAME.ts`.
 */

import { existsSync } from 'node:fs';
import { type BrowserName, type Check, launch, Visit } from './selfcheck/browser.ts';
import { pageChecks } from './selfcheck/pages.ts';
import { SANDBOX_SITES } from './server/registry.ts';
import { startPlayground } from './server.ts';

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const name: BrowserName = argument('--browser') === 'firefox' ? 'firefox' : 'chromium';
const only = argument('--only');

const playground = await startPlayground();
const browser = await launch(name, playground.port);
let passed = 0;
let failed = 0;

async function runAll(group: string, checks: readonly Check[]): Promise<void> {
  if (only !== undefined && only !== group) return;
  for (const check of checks) {
    const visit = await Visit.begin(browser, playground, name);
    const ok = await check.run(visit).catch((error: unknown) => {
      console.log('   ', String(error));
      return false;
    });
    await visit.end().catch(() => undefined);
    console.log(`${ok ? 'pass' : 'FAIL'}  ${name}  ${group}: ${check.name}`);
    if (ok) passed += 1;
    else failed += 1;
  }
}

try {
  for (const { id } of SANDBOX_SITES) {
    const file = new URL(`./selfcheck/${id}.ts`, import.meta.url);
    if ((only !== undefined && only !== id) || !existsSync(file)) continue;
    const { checks } = (await import(file.href)) as { checks: readonly Check[] };
    await runAll(id, checks);
  }
  await runAll('pages', pageChecks(playground));
} finally {
  await browser.close();
  await playground.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
