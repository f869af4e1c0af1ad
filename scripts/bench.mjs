/**
 * `npm run bench [-- --quick] [--only press,log] [--soak MINUTES]`: installs, builds for Chromium, and measures what
 * the extension costs against the figures it is to reach. See tests/bench/bench.ts for what is measured.
 */
import { build, install, runScript } from './shared/bootstrap.mjs';

const args = process.argv.slice(2);
const isOnlyTold = args.includes('--help') || args.some((arg) => arg.endsWith('firefox'));
const hasOwnBuild = args.some((arg) => arg.startsWith('--extension'));
install();
if (!isOnlyTold && !hasOwnBuild) build('chrome');
process.exit(runScript('tests/bench/bench.ts', args));
