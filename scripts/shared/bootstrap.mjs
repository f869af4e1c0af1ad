/**
 * What `npm test` and `npm run demo` do first on a fresh machine: install what package-lock.json names. Plain
 * JavaScript for Node 20 and later, because nothing is installed yet when it runs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node 22 that is a dev dependency: the build tools need it, the machine may have an older one. */
const OWN_NODE = resolve(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Says what is being done, so that nobody waits before a silent terminal. */
export function say(line) {
  console.log(line);
}

/** Runs a program in the project with its own Node first on the path. Gives the exit status. */
export function run(program, args, options = {}) {
  const bin = resolve(ROOT, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = {
    ...process.env,
    PATH: `${dirname(OWN_NODE)}${separator}${bin}${separator}${process.env.PATH}`,
  };
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...env, ...options.env },
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a TypeScript script of ours. */
export function runScript(path, args = [], options = {}) {
  return run(OWN_NODE, ['--disable-warning=ExperimentalWarning', resolve(ROOT, path), ...args], options);
}

/** Installs where that is needed; ends the process with a sentence when it cannot be done. */
export function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Firebreak needs Node 20 or later; this is ${process.version}.`);
  // Times of files say little after a checkout: the lock file's own content says whether it has been installed.
  const stamp = resolve(ROOT, 'node_modules/.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(resolve(ROOT, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    say('Installing (half a minute or so) …');
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
      stop(
        'The installation failed; npm said why above. A network that reaches the npm registry is needed once.',
      );
    }
    writeFileSync(stamp, lock);
  }
  // npm may hold back install scripts; ours is the one that puts Node 22 in its place.
  if (!existsSync(OWN_NODE)) run('npm', ['rebuild', 'node', '--loglevel=error']);
  if (!existsSync(OWN_NODE)) {
    stop(
      'Node 22 did not arrive with the package "node": its install script was held back. Run "npm rebuild node".',
    );
  }
  if (!existsSync(resolve(ROOT, '.wxt/tsconfig.json'))) run('wxt', ['prepare'], { stdio: 'ignore' });
}

/** Builds the extension for one browser; ends the process when that fails. */
export function build(browser) {
  say(`Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  if (run('wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) {
    stop(`The build for ${browser} failed; what went wrong stands above.`);
  }
}

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
