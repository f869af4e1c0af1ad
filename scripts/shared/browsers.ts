/**
 * The browsers that tests, demo and reading door drive: found on the machine, installed as Debian packages where
 * that is allowed, or said plainly what to install. Downloads no browser of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Programs that can be driven, the first found is taken. `CHROMIUM` and `FIREFOX` in the environment come first. */
const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A machine without a browser may be without letters, too: screenshots would show boxes. */
const FONT = 'fonts-dejavu-core';

/** No browser to drive, with what a person can do about it. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

function find(name: BrowserName): string | undefined {
  const wanted = process.env[name.toUpperCase()];
  if (wanted && existsSync(wanted)) return wanted;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const program of PROGRAMS[name]) {
    for (const folder of folders) {
      const path = join(folder, program);
      if (existsSync(path)) return path;
    }
  }
  return PLACES[name].find((path) => existsSync(path));
}

function isDebian(): boolean {
  try {
    return (
      /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && process.getuid?.() === 0
    );
  } catch {
    return false;
  }
}

/**
 * The path of a browser's program. Installs Debian's package when this is Debian and we are root, telling so with
 * `say`. Throws `NoBrowser` with what to install otherwise.
 */
export function browserPath(name: BrowserName, say: (line: string) => void = () => {}): string {
  const found = find(name);
  if (found) return found;
  const debian = DEBIAN_PACKAGE[name];
  if (isDebian()) {
    say(`No ${name} here: installing Debian's package "${debian}" (a minute or two) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian, FONT], {
      stdio: 'ignore',
      env,
    });
    const installed = find(name);
    if (installed) return installed;
  }
  throw new NoBrowser(
    `Firebreak needs ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} here and found none. ` +
      `Install it (on Debian or Ubuntu: sudo apt-get install ${debian}), or set ${name.toUpperCase()}=/path/to/it.`,
  );
}

/** Chromium with nothing of its own on the network; `port` is where every host is answered. */
export function chromiumFlags(port?: number): string[] {
  return [
    '--no-sandbox',
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`]),
  ];
}

/** A plain Chromium without the extension. */
export async function plainChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium', console.error),
    headless: true,
    pipe: true,
    args: chromiumFlags(),
  });
}
