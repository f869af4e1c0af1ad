import { person } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** Names end in `_demo`: they belong to nobody. */
function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

/** A note's number: as long as the real ones are. */
function numberOf(id: string): string {
  return digitsOf(id).slice(0, 9);
}

const substack: SandboxSite = {
  id: 'substack',
  host: 'substack.com',
  hosts: ['substack.com', 'tideline-demo.substack.com'],
  pages: ['/home', '/p/the-market'],
  policy:
    "default-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#entry *',
  focal: '.focal',
  siteIdOf: (id) => `c-${numberOf(id)}`,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/home' : `/@${handleOf(author)}/note/c-${numberOf(id)}`;
  },
  profileOf: (key) => `/@${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'Substack (sandbox)', body: '<div id="entry"></div>' }),
};

export default substack;
