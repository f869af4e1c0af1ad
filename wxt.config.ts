import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { BUILT_IN, matchesOf, scriptsOf } from './lib/hosts';

/**
 * Preact can put a string into the page as HTML (`dangerouslySetInnerHTML`). We never do, and with this nobody can by
 * mistake: what would be parsed as HTML becomes plain text. The stores' checkers ask for it, too.
 */
function noHtmlFromStrings(): Plugin {
  return {
    name: 'no-html-from-strings',
    transform: (code, id) =>
      /[\\/]preact[\\/]dist[\\/]/.test(id) ? code.replaceAll('.innerHTML', '.textContent') : undefined,
  };
}

/** The sites that this build can read: those with a reader of their own. Others are not offered by any page. */
function readers(): string[] {
  return readdirSync(new URL('entrypoints', import.meta.url)).flatMap(
    (name) => /^site-([a-z]+)\.ts$/.exec(name)?.[1] ?? [],
  );
}

/** The content scripts of the built-in sites; other sites' are registered when a person allows them. */
function contentScripts() {
  return BUILT_IN.flatMap((site) => {
    const { early, idle } = scriptsOf(site);
    const matches = matchesOf(site);
    return [
      { matches, js: early, run_at: 'document_start' as const },
      { matches, js: idle, run_at: 'document_idle' as const },
    ];
  });
}

/**
 * One manifest for both browsers. Permissions are the fewest that work, each with its reason in CONTRIBUTING; the
 * hosts are those of the content script and no more. `connect-src 'none'` is the promise "nothing leaves the browser" as the browser enforces it.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  publicDir: 'public',
  outDir: '.output',
  vite: () => ({
    plugins: [noHtmlFromStrings(), preact()],
    build: { sourcemap: false },
    define: { FIREBREAK_READERS: JSON.stringify(readers()) },
  }),
  hooks: {
    // WXT knows one script a rule; a site's reader and the guard must come in order, and only on its own hosts.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = contentScripts();
      delete manifest.host_permissions;
    },
  },
  manifest: ({ browser }) => ({
    name: 'Firebreak',
    description: 'A breath between you and a pile-on. Everything stays in your browser.',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    // Asked for one host at a time, never as a whole: which hosts, nobody can know beforehand.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    action: { default_title: 'Firebreak' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firebreak@firebreak.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
