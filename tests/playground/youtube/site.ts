import { person } from '../feed.ts';
import { authorOf, lettersOf } from '../shared/ids.ts';
import type { Person } from '../shared/people.ts';
import type { SandboxSite } from '../shared/sandbox-site.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Names end in `_demo`: nobody real is called that. */
function handleOf(who: Person): string {
  return `${who.key}_demo`;
}

/** The feed's posts are community posts here; each is there as a video, too. */
function siteIdOf(id: string): string {
  return `Ugkx${lettersOf(id, LETTERS, 26)}`;
}

export function videoIdOf(id: string): string {
  return lettersOf(id, LETTERS, 11, 40);
}

export function commentIdOf(id: string): string {
  return `Ugy${lettersOf(id, LETTERS, 20, 70)}`;
}

const youtube: SandboxSite = {
  id: 'youtube',
  host: 'www.youtube.com',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  pages: ['/', `/watch?v=${videoIdOf('callout-1')}`, '/@mara_demo/posts'],
  policy:
    "default-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'",
  drawn: 'ytd-app *',
  focal: 'ytd-backstage-post-renderer[data-sandbox="focal"]',
  siteIdOf,
  pathOf: (id) => (authorOf(id) === undefined ? '/' : `/post/${siteIdOf(id)}`),
  profileOf: (key) => `/@${handleOf(person(key))}`,
  handleOf,
  shell: () => ({ title: 'YouTube (sandbox)', body: '<ytd-app></ytd-app>' }),
};

export default youtube;
