/**
 * `npm test`: installs, builds for both browsers, finds (or installs) the browsers, runs every test, and ends with
 * `N passed, N failed`. Arguments go to the test runner: `npm test -- --project unit`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, install, ROOT, run, runScript, say } from './shared/bootstrap.mjs';

const args = process.argv.slice(2);
install();
const needsBrowsers = !args.includes('--project') || args.some((arg) => /chromium|firefox/.test(arg));
if (needsBrowsers) {
  if (runScript('scripts/shared/ensure-browsers.ts') !== 0) process.exit(1);
  build('chrome');
  build('firefox');
}

const report = resolve(ROOT, '.artifacts/tests.json');
mkdirSync(resolve(ROOT, '.artifacts'), { recursive: true });
rmSync(report, { force: true });
say('Testing …');
const status = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...args,
]);

let passed = 0;
let failed = 0;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  // A file that does not even load counts as one failed test.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  failed = result.numFailedTests + broken.length;
} catch (error) {
  console.error(`The test runner left no report: ${error.message}`);
  failed = 1;
}
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
