/**
 * Starts a TypeScript script of ours with the Node 22 that is a dev dependency, so that any Node from 20 on will do
 * to begin with: `node scripts/shared/node22.mjs SCRIPT.ts [arguments]`. Passes on the exit status.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const own = resolve(root, 'node_modules/node/bin/node');
const node = existsSync(own) ? own : process.execPath;
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
