import { person } from '../feed.ts';
import { authorOf, recordKeyOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** Bluesky names end in `.example` (RFC 2606): they belong to nobody. */
function handleOf(who: Person): string {
  return `${who.key}.example`;
}

const bluesky: SandboxSite = {
  id: 'bluesky',
  host: 'bsky.app',
  hosts: ['bsky.app'],
  pages: ['/'],
  policy:
    "default-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: '#root *',
  focal: '[data-testid="postThreadScreen"] .anchor',
  translated: true,
  siteIdOf: recordKeyOf,
  pathOf(id) {
    const author = authorOf(id);
    return author === undefined ? '/' : `/profile/${handleOf(author)}/post/${recordKeyOf(id)}`;
  },
  profileOf: (key) => `/profile/${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'Home — Bluesky (sandbox)', body: '<div id="root"></div>' }),
};

export default bluesky;
