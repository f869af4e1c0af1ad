/** The page for people who play with the sandbox by hand. */
import { allPostIds, postById } from '../feed.ts';
import { SANDBOX_SITES } from './registry.ts';

const VARIANTS = [
  'lang=de',
  'lang=ja',
  'lang=ar',
  'broken=1',
  'slow=3000',
  'vanish=1',
  'count=600',
  'ignore-script=1',
  'trap=1',
  'spy=1',
  'quick_boosting=1',
  'mastodon=4.4.0',
  'glitch=1',
  'edit=mine-1',
  'era=2026',
];

/** @param port where the sandbox listens, for browsers that map names but not ports (Firefox). */
export function indexPage(port: number): string {
  const link = (host: string, path: string, text: string) =>
    `<a href="https://${host}:${port}${path}">${text}</a>`;
  const sites = SANDBOX_SITES.map(({ host, pages: paths }) => {
    const pages = paths.map((path) => `<li>${link(host, path, host + path)}</li>`).join('');
    const posts = allPostIds()
      .map((id) => `<li>${link(host, `/__go/${id}`, id)} <small>${postById(id)?.mood ?? ''}</small></li>`)
      .join('');
    return `<section><h2>${host}</h2><ul>${pages}</ul><details><summary>Posts by id</summary><ul>${posts}</ul></details></section>`;
  }).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Firebreak sandbox</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}main{display:grid;grid-template-columns:repeat(3,1fr);gap:2rem}code{background:#eee;padding:0 .3em}</style></head>
<body><h1>Firebreak sandbox</h1>
<p>Invented pages that behave like the web clients of ${SANDBOX_SITES.length} sites, under the sites' own names. Your browser must map those names to this server, or you will see the real sites.
Nothing you post here goes anywhere: <a href="/__control/posts">posts counted</a>, <a href="/__control/requests">requests seen</a>.</p>
<main>${sites}</main>
<p>Add to any address: ${VARIANTS.map((v) => `<code>?${v}</code>`).join(' ')}</p></body></html>`;
}
