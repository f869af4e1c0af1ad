import { person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** TikTok names end in `_demo`, so that nobody real is accused of anything in our tests and screenshots. */
function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

/** Nineteen digits whose upper bits are a time, as in TikTok's numbers: late in 2026. */
function siteIdOf(id: string): string {
  return `77${digitsOf(id).slice(0, 17)}`;
}

const tiktok: SandboxSite = {
  id: 'tiktok',
  host: 'www.tiktok.com',
  hosts: ['www.tiktok.com'],
  pages: ['/foryou'],
  policy:
    "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#app *',
  focal: '[data-sandbox="focal"]',
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/@${handleOf(author)}/video/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/@${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'TikTok (sandbox)', body: '<div id="app"></div>' }),
};

export default tiktok;
