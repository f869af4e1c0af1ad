/** Builds of the extension that differ from the real one in one thing. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../../scripts/shared/extension-browser.ts';
import { BROWSER } from './stage.ts';

/** A copy of the production build under this name, altered. Gives its folder. */
export function alteredBuild(name: string, alter: (folder: string) => void): string {
  const folder = resolve(ROOT, '.artifacts/builds', `${name}-${BROWSER}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(ROOT, '.output', BROWSER === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, {
    recursive: true,
  });
  alter(folder);
  return folder;
}

/** Gives a build another version, as an update does. */
export function setVersion(folder: string, version: string): void {
  const path = resolve(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}
