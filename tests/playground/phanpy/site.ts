import { person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import { acctOf } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';
import { readVariant } from '../shared/variant.ts';

/** The server whose posts are read. */
export const SERVER = 'mastodon.social';

/** 18 digits. */
function siteIdOf(id: string): string {
  return `11${digitsOf(id).slice(0, 16)}`;
}

const phanpy: SandboxSite = {
  id: 'phanpy',
  host: 'phanpy.social',
  hosts: [
    'phanpy.social',
    'dev.phanpy.social',
    // Not among the extension's built-in hosts: a server of somebody's own.
    'phanpy.firebreak.example',
  ],
  pages: ['/', '/compose/'],
  // The client is static files and has none of its own; this is what keeps the sandbox to itself.
  policy:
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'",
  drawn: '#app *, #app-standalone *',
  focal: 'article.large',
  siteIdOf,
  // All addresses are behind a `#`, which a server never sees.
  pathOf: (id) => (authorOf(id) === undefined ? '/' : `/#/${SERVER}/s/${siteIdOf(id)}`),
  profileOf: (key) => `/#/${SERVER}/a/${acctOf(person(key))}`,
  handleOf: acctOf,
  shell(url) {
    const standalone = url.pathname === '/compose/';
    const { broken } = readVariant(url.search);
    const colours = '<meta name="theme-color" data-theme-setting="auto" content="#fff">';
    return {
      title: standalone ? 'Compose / Phanpy (sandbox)' : 'Phanpy (sandbox)',
      head: broken ? '' : colours,
      body: `<div id="${standalone ? 'app-standalone' : 'app'}"></div><div id="modal-container"></div>`,
      // Readers of this client hang on class names: a redesign renames them all, style included.
      style: broken ? 'phanpy-renamed' : 'phanpy',
    };
  },
};

export default phanpy;
