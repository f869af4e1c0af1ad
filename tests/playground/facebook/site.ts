import { person } from '../feed.ts';
import { authorOf, digitsOf, lettersOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The name in a person's address; nobody on Facebook has a handle. They end in `.example` (RFC 2606). */
function handleOf(who: Person): string {
  return `${who.key}.example`;
}

function siteIdOf(id: string): string {
  return `pfbid0${lettersOf(id, BASE58, 30)}`;
}

const facebook: SandboxSite = {
  id: 'facebook',
  host: 'www.facebook.com',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  pages: ['/'],
  policy:
    "default-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#mount_0_0_sb *',
  focal: '[data-sandbox="focal"]',
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/${handleOf(author)}/posts/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'Facebook (sandbox)', body: '<div id="mount_0_0_sb"></div>' }),
};

export default facebook;

/** A comment's number, as its links carry it. */
export function commentIdOf(id: string): string {
  return digitsOf(id).slice(0, 15);
}
