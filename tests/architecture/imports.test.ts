/**
 * Who may import whom. The layers are the house's walls: nothing that a content script reaches may import the
 * store, because there IndexedDB is the host page's, and the site could read the log.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** For each room: the rooms and packages it may import, besides its own files. */
const MAY: Record<string, readonly string[]> = {
  'lib/types.ts': [],
  'lib/host-names.ts': [],
  'lib/hosts.ts': ['lib/types.ts', 'lib/host-names.ts'],
  'lib/address.ts': ['lib/host-names.ts'],
  'lib/permissions.ts': ['lib/hosts.ts', 'lib/host-names.ts', 'lib/messages.ts', 'wxt/browser'],
  'lib/settings.ts': ['lib/types.ts'],
  'lib/schemas.ts': ['lib/types.ts', 'lib/settings.ts', 'lib/host-names.ts', 'valibot'],
  'lib/loosening.ts': ['lib/types.ts'],
  'lib/merge.ts': [],
  'lib/settings-file': ['lib/types.ts', 'lib/schemas.ts', 'lib/settings.ts', 'valibot'],
  'lib/messages.ts': ['lib/types.ts', 'wxt/browser'],
  'lib/parse-message.ts': ['lib/types.ts', 'lib/schemas.ts', 'lib/messages.ts', 'valibot'],
  'lib/crowd': ['lib/types.ts'],
  'lib/heat': ['lib/types.ts'],
  'lib/reflection': ['lib/types.ts'],
  'lib/log': ['lib/types.ts'],
  'lib/lock': [],
  'lib/sites': ['lib/types.ts', 'lib/hosts.ts'],
  'lib/guard': [
    'lib/types.ts',
    'lib/messages.ts',
    'lib/settings.ts',
    'lib/crowd',
    'lib/heat',
    'lib/sites',
    'lib/reflection',
    'components',
    'preact',
    '@noble/hashes',
  ],
  'lib/store': [
    'lib/types.ts',
    'lib/schemas.ts',
    'lib/settings.ts',
    'lib/messages.ts',
    'lib/loosening.ts',
    'lib/merge.ts',
    'lib/crowd',
    'lib/reflection',
    'lib/settings-file',
    'lib/log',
    'lib/lock',
    'idb',
    'valibot',
    'wxt/browser',
  ],
  'lib/background': [
    'lib/types.ts',
    'lib/hosts.ts',
    'lib/host-names.ts',
    'lib/permissions.ts',
    'lib/heat',
    'lib/messages.ts',
    'lib/log',
    'lib/store',
    'wxt/browser',
  ],
  components: [
    'lib/types.ts',
    'lib/log',
    'lib/reflection',
    'lib/loosening.ts',
    'lib/settings.ts',
    'd3-scale',
    'preact',
  ],
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** An import as a path from the root, or a package's name. */
function destination(file: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(file), name));
  return name;
}

function isIn(path: string, room: string): boolean {
  const bare = room.replace(/\.ts$/, '');
  return path === bare || path === room || path.startsWith(`${bare}/`);
}

const files = ['lib', 'components'].flatMap(filesUnder);

describe('who may import whom', () => {
  test('every file belongs to a room', () => {
    const homeless = files.filter((file) => !Object.keys(MAY).some((room) => isIn(file, room)));
    expect(homeless).toEqual([]);
  });

  test.each(Object.keys(MAY))('%s imports only what it may', (room) => {
    const allowed = [room, ...(MAY[room] ?? [])];
    const broken = files
      .filter((file) => isIn(file, room))
      .flatMap((file) => importsOf(file).map((name) => ({ file, to: destination(file, name) })))
      .filter(({ to }) => !allowed.some((one) => isIn(to.replace(/\?inline$/, ''), one)))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(broken).toEqual([]);
  });

  test('nothing imports an entry point', () => {
    const broken = files.filter((file) =>
      importsOf(file).some((name) => destination(file, name).startsWith('entrypoints')),
    );
    expect(broken).toEqual([]);
  });

  test('nothing the content script reaches imports the store', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const name of importsOf(file)) {
        const to = destination(file, name);
        const found = [to, `${to}.ts`, `${to}.tsx`].find((path) => files.includes(path));
        if (found) visit(found);
      }
    };
    visit('entrypoints/guard.content/index.ts');
    expect([...reached].length).toBeGreaterThan(20);
    expect([...reached].filter((file) => file.startsWith('lib/store'))).toEqual([]);
  });

  test('pure code knows no clock, no browser and no page', () => {
    const impure = files
      .filter((file) =>
        ['lib/crowd', 'lib/heat', 'lib/reflection', 'lib/log'].some((room) => isIn(file, room)),
      )
      .filter((file) =>
        /\bDate\.now\(|\bdocument\.|\bwindow\.|\bbrowser\.|Math\.random\(/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });

  test('no code of ours talks to the network', () => {
    const talking = [...files, ...filesUnder('entrypoints')].filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(talking).toEqual([]);
  });
});
