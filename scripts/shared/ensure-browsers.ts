/** Finds or installs both browsers, or says plainly what to install. */
import { browserPath, NoBrowser } from './browsers.ts';

try {
  for (const name of ['chromium', 'firefox'] as const)
    console.log(`${name}: ${browserPath(name, console.log)}`);
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exitCode = 1;
}
