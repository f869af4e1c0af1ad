import { type FeedPost, person, postById } from '../feed.ts';
import { authorOf, digitsOf } from '../shared/ids.ts';
import { acctOf } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

/** Seven digits. */
function siteIdOf(id: string): string {
  return String(1_000_000 + (Number(digitsOf(id).slice(0, 12)) % 9_000_000));
}

/** The post that a comment is below; a post itself. */
export function rootOf(post: FeedPost): FeedPost {
  const parent = post.replyTo === undefined ? undefined : postById(post.replyTo);
  return parent === undefined ? post : rootOf(parent);
}

const lemmy: SandboxSite = {
  id: 'lemmy',
  host: 'lemmy.world',
  hosts: [
    'lemmy.world',
    'lemmy.ml',
    'programming.dev',
    // Not among the extension's built-in hosts: a server that a person adds.
    'lemmy.firebreak.example',
  ],
  pages: ['/', '/create_post'],
  // The server's own (`src/server/middleware.ts` of 0.19, read 2026-11), without the inline scripts it allows by number.
  policy:
    "default-src 'self'; manifest-src *; connect-src *; img-src * data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'self'; frame-src *; media-src * data:",
  drawn: '#app *',
  focal: '.post-listing',
  siteIdOf,
  pathOf(id) {
    const post = postById(id);
    if (post === undefined || authorOf(id) === undefined) return '/';
    return post.replyTo === undefined ? `/post/${siteIdOf(id)}` : `/comment/${siteIdOf(id)}`;
  },
  profileOf: (key) => `/u/${acctOf(person(key))}`,
  handleOf: acctOf,
  shell: () => ({ title: 'Lemmy (sandbox)', body: '<div id="root"></div>' }),
};

export default lemmy;
