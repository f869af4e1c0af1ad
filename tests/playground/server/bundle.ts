/**
 * Bundles a site's pages with Vite, in memory, when the first of them is asked for. Built once per process, however
 * many sandboxes a test run starts. The repository's own Vite settings are not read: they are the extension's, and its
 * JSX is Preact's.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { PLAYGROUND, SANDBOX_SITES } from './registry.ts';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

const made = new Map<string, Promise<ReadonlyMap<string, Asset>>>();

/**
 * A site's script or style by its file name: `x.js`, `x.css`, `mastodon-renamed.css`, `reddit-old.js`.
 * @throws when the site's pages do not build; what the other sites have is not touched by that.
 */
export async function assetOf(file: string): Promise<Asset | undefined> {
  const id = /^[a-z]+/.exec(file)?.[0];
  if (id === undefined || !SANDBOX_SITES.some((site) => site.id === id)) return undefined;
  const assets = made.get(id) ?? make(id);
  made.set(id, assets);
  return (await assets).get(file);
}

async function make(site: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const names = readdirSync(join(PLAYGROUND, site));
  for (const name of names) {
    const part = /^main(-\w+)?\.tsx?$/.exec(name);
    if (!part) continue;
    const file = `${site}${part[1] ?? ''}.js`;
    assets.set(file, { type: 'text/javascript; charset=utf-8', body: await script(site, name, file) });
  }
  const base = await readFile(join(PLAYGROUND, 'shared', 'base.css'), 'utf8');
  for (const name of names.filter((each) => each.endsWith('.css'))) {
    const css = `${base}\n${await readFile(join(PLAYGROUND, site, name), 'utf8')}`;
    assets.set(name, { type: 'text/css; charset=utf-8', body: css });
    // For `?broken=1` on a site whose readers hang on class names: a redesign renames them all, style included.
    const renamed = css.replace(/\.(?=[a-z][\w-]*[\s,.:)>{])/g, '.n-');
    assets.set(name.replace('.css', '-renamed.css'), { type: 'text/css; charset=utf-8', body: renamed });
  }
  return assets;
}

async function script(site: string, entry: string, file: string): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    root: PLAYGROUND,
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
        input: join(PLAYGROUND, site, entry),
        output: { format: 'iife', codeSplitting: false, entryFileNames: file },
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
