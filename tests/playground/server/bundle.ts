/**
 * Bundles the client pages with Vite, in memory, when the sandbox starts (about a second). Built once per
 * process, however many sandboxes a test run starts. The repository's own Vite settings are not read: they
 * are the extension's, and its JSX is Preact's.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SITES } from '../shared/hosts.ts';

const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');

export type Assets = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

let made: Promise<Assets> | undefined;

/** The pages' scripts and styles by file name: `x.js`, `x.css` and so on. */
export function bundle(): Promise<Assets> {
  made ??= make();
  return made;
}

async function make(): Promise<Assets> {
  const assets = new Map<string, { type: string; body: string }>();
  await Promise.all(
    SITES.map(async (site) => {
      assets.set(`${site}.js`, { type: 'text/javascript; charset=utf-8', body: await script(site) });
      const styles = [join(HERE, 'shared', 'base.css'), join(HERE, site, `${site}.css`)];
      const css = await Promise.all(styles.map((file) => readFile(file, 'utf8')));
      assets.set(`${site}.css`, { type: 'text/css; charset=utf-8', body: css.join('\n') });
      // For `?broken=1` on Mastodon, whose readers hang on class names: a redesign renames them all, style included.
      const renamed = css.join('\n').replace(/\.(?=[a-z][\w-]*[\s,.:)>{])/g, '.n-');
      assets.set(`${site}-renamed.css`, { type: 'text/css; charset=utf-8', body: renamed });
    }),
  );
  return assets;
}

async function script(site: string): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    root: HERE,
    publicDir: false,
    logLevel: 'warn',
    // draft-js and fbjs were written for bundlers that supply Node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // Said outright: under a test runner Vite would take the development form, which the production React lacks.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: {
        input: join(HERE, site, 'main.tsx'),
        output: { format: 'iife', codeSplitting: false, entryFileNames: `${site}.js` },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk' && chunk.isEntry) return chunk.code;
  }
  throw new Error(`no script was built for ${site}`);
}
