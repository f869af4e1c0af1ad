import { person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** X names end in `_demo`, so that nobody real is accused of anything in our tests and screenshots. */
function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

/** 19 digits. */
function siteIdOf(id: string): string {
  return `19${digitsOf(id).slice(0, 17)}`;
}

const x: SandboxSite = {
  id: 'x',
  host: 'x.com',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  pages: ['/home', '/compose/post', '/compose/post?full=1'],
  // X allows inline style.
  policy:
    "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#react-root *',
  focal: 'article[tabindex="-1"]',
  translated: true,
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/${handleOf(author)}/status/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'Home / X (sandbox)', body: '<div id="react-root"></div>' }),
};

export default x;
