import { person } from '../feed.ts';
import { authorOf, lettersOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Threads names end in `_demo`, so that nobody real is accused of anything in our tests and screenshots. */
function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

/** Eleven characters of base 64, as Threads' codes are. */
function siteIdOf(id: string): string {
  return `D${lettersOf(id, CODE, 10, 40)}`;
}

const threads: SandboxSite = {
  id: 'threads',
  host: 'www.threads.com',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  pages: ['/'],
  policy:
    "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#barcelona-page-layout *',
  focal: '[data-sandbox="focal"]',
  translated: true,
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/@${handleOf(author)}/post/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/@${handleOf(person(key))}`,
  handleOf,
  shell: () => ({
    title: 'Threads (sandbox)',
    body: '<div id="barcelona-page-layout"></div><div id="layers"></div>',
  }),
};

export default threads;
