import { allPostIds, person, postById, publishedAt } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import { acctOf } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';
import { readVariant } from '../shared/variant.ts';

/** The server whose posts are read. Every address begins with it. */
export const SERVER = '/mastodon.social';

/** The lower sixteen bits of an id, which stay the same while the clock goes on. */
function markOf(id: string): bigint {
  return BigInt(digitsOf(id)) & 0xffffn;
}

/** Mastodon's own: milliseconds since 1970 in the upper bits, because the page of a post shows its date in words only. */
function siteIdOf(id: string): string {
  const post = postById(id);
  const at = post ? publishedAt(post, Date.now()).getTime() : 0;
  return String((BigInt(at) << 16n) | markOf(id));
}

/** The feed's post that an address leads to. */
export function postAt(path: string): string | undefined {
  const id = /^\/[^/]+\/@[^/]+\/(\d+)$/.exec(path)?.[1];
  return id === undefined ? undefined : postNumbered(id);
}

export function postNumbered(id: string): string | undefined {
  if (!/^\d+$/.test(id)) return undefined;
  const mark = BigInt(id) & 0xffffn;
  const filler = Array.from({ length: 600 }, (_, n) => `filler-${n}`);
  return [...allPostIds(), ...filler].find((each) => markOf(each) === mark);
}

const elk: SandboxSite = {
  id: 'elk',
  host: 'elk.zone',
  hosts: [
    'elk.zone',
    'main.elk.zone',
    // Not among the extension's built-in hosts: a server of somebody's own.
    'elk.firebreak.example',
  ],
  pages: ['/home', '/compose'],
  // The client's own (`nuxt.config.ts` of 1.0.1, read 2026-11).
  policy:
    "default-src 'self'; base-uri 'self'; connect-src 'self' https: http: wss: ws:; font-src 'self'; form-action 'none'; frame-ancestors 'none'; frame-src https:; img-src 'self' https: http: data: blob:; manifest-src 'self'; media-src 'self' https: http:; object-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; script-src-attr 'none'; style-src 'self' 'unsafe-inline'",
  drawn: '#__nuxt *',
  focal: '[aria-roledescription="status-details"]',
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/home' : `${SERVER}/@${acctOf(author)}/${siteIdOf(id)}`;
  },
  profileOf: (key) => `${SERVER}/@${acctOf(person(key))}`,
  handleOf: acctOf,
  shell: (url) => ({
    title: 'Home | Elk (sandbox)',
    head: readVariant(url.search).broken ? '' : '<meta property="og:site_name" content="Elk">',
    bodyAttributes: 'class="overflow-x-hidden"',
    body: '<div id="__nuxt"></div><div id="teleports"></div>',
  }),
};

export default elk;
