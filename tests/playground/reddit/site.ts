import { person } from '../feed.ts';
import type { SandboxSite, Taken } from '../shared/sandbox-site.ts';
import { byFullname, handleOf, pathOf, siteIdOf, wordsOf } from './names.ts';
import { oldPage } from './old-page.ts';

/** A crosspost's title is filled in already: only what was written over it is the person's. */
function takeSubmission(form: URLSearchParams): Taken {
  const source = byFullname(form.get('crosspost_fullname'));
  const title = form.get('title') ?? '';
  const own = source !== undefined && wordsOf(source).title === title ? '' : title;
  const text = [own, form.get('text') ?? ''].filter(Boolean).join('\n');
  return { move: source === undefined ? 'post' : 'quote', text, target: source?.id ?? null };
}

const reddit: SandboxSite = {
  id: 'reddit',
  host: 'www.reddit.com',
  hosts: ['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com', 'reddit.com'],
  pages: ['/', '/r/Town_demo/submit', '/?editor=markdown'],
  // The old pages have inline handlers.
  policy:
    "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data:; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; form-action 'self'",
  drawn: 'main#main-content *, div.content *',
  focal: '[pagetype="post_detail"] shreddit-post, .comments-page #siteTable .thing.link',
  siteIdOf,
  pathOf,
  profileOf: (key) => `/user/${handleOf(person(key))}/`,
  handleOf,
  shell: () => ({
    title: 'Reddit (sandbox)',
    body: '<shreddit-app></shreddit-app>',
    bodyAttributes: 'class="v2"',
  }),
  render: (url) => (url.hostname === 'old.reddit.com' ? oldPage(url) : undefined),
  /** What the old pages' script sends (`reddit.js`, `$.request`). */
  take(url, form) {
    if (url.pathname === '/api/submit') return takeSubmission(form);
    if (url.pathname !== '/api/comment') return undefined;
    const answered = byFullname(form.get('thing_id'));
    return answered && { move: 'reply', text: form.get('text') ?? '', target: answered.id };
  },
};

export default reddit;
