import { person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** Names of blogs have no underscores; these end in `-demo` and belong to nobody. */
function handleOf(who: Person): string {
  return `${who.key}-demo`;
}

/** Eighteen digits, as posts have today. */
function siteIdOf(id: string): string {
  return `7${digitsOf(id).slice(0, 17)}`;
}

const tumblr: SandboxSite = {
  id: 'tumblr',
  host: 'www.tumblr.com',
  hosts: ['www.tumblr.com'],
  pages: ['/dashboard'],
  policy:
    "default-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#root *',
  focal: 'main [data-id]',
  siteIdOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/dashboard' : `/${handleOf(author)}/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/${handleOf(person(key))}`,
  handleOf,
  shell: () => ({
    title: 'Tumblr (sandbox)',
    body: '<div id="root"></div><div id="glass-container"></div>',
    bodyAttributes: 'id="tumblr"',
  }),
};

export default tumblr;
