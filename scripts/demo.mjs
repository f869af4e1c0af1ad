/**
 * `npm run demo [-- --browser firefox]`: installs, builds, and shows the extension at work in a real browser on the
 * sandbox's social pages.
 */
import { build, install, runScript } from './shared/bootstrap.mjs';

const args = process.argv.slice(2);
const firefox = args.some(
  (arg, at) => arg === '--browser=firefox' || (arg === '--browser' && args[at + 1] === 'firefox'),
);
install();
build(firefox ? 'firefox' : 'chrome');
process.exit(runScript('scripts/demo/demo.ts', args));
