/**
 * The sandbox: one local HTTPS server whose pages behave like the web clients of X, Bluesky and Mastodon.
 *
 * A browser reaches it under the sites' real host names (Chromium: `--host-resolver-rules=MAP * 127.0.0.1:PORT`,
 * Firefox: `network.dns.localDomains` and the port in the URL), so that the production content-script matches
 * are exercised. Pages send their posts to `/__post` on their own origin; the server counts them, and notes
 * every request to any host, so that a test can show that nothing else left the browser.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bundle } from './server/bundle.ts';
import { openDoor } from './server/door.ts';
import { indexPage } from './server/index-page.ts';
import { Ledger } from './server/ledger.ts';
import { policyOf, shell } from './server/shell.ts';
import { siteOf } from './shared/hosts.ts';
import { pathOf } from './shared/ids.ts';
import { isPosted, type Posted } from './shared/posted.ts';

export type { Posted } from './shared/posted.ts';

/** One request as it reached the server. `host` has no port. */
export interface Seen {
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

export interface Playground {
  readonly port: number;
  /**
   * `https://host:port`, good in both browsers. Chromium may also use `https://host` alone, because its
   * mapping replaces the port too.
   */
  origin(host: string): string;
  /** What the pages sent so far, oldest first. */
  posts(): Posted[];
  /** Every request so far, to any host, oldest first. */
  requests(): Seen[];
  /** Forgets posts and requests. */
  reset(): void;
  close(): Promise<void>;
}

/** Most that a page may send in one request: a draft of 100 KB in any script fits. */
const LARGEST_BODY = 2_000_000;

/**
 * Starts the sandbox on 127.0.0.1.
 * @param options.port 0 (the default) takes any free port.
 * @throws when the port is taken, or when the pages do not build.
 */
export async function startPlayground(options: { port?: number } = {}): Promise<Playground> {
  const assets = await bundle();
  const ledger = new Ledger();

  const door = await openDoor(options.port ?? 0, (request, response) => {
    answer(request, response, { ledger, assets }).catch((error: unknown) => {
      console.error('sandbox:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  return {
    port: door.port,
    origin: (host) => `https://${host}:${door.port}`,
    posts: () => [...ledger.posts],
    requests: () => [...ledger.seen],
    reset: () => ledger.reset(),
    close: () => door.close(),
  };
}

interface Desk {
  readonly ledger: Ledger;
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly body: string }>;
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', 'https://sandbox.invalid');
  const method = request.method ?? 'GET';
  // The ledger's own pages are not what a test wants to count.
  if (!url.pathname.startsWith('/__control')) {
    desk.ledger.seen.push({ host, method, path: url.pathname + url.search });
  }

  if (!('encrypted' in request.socket)) return redirect(response, `https://${request.headers.host ?? ''}/`);
  if (url.pathname.startsWith('/__control')) return control(url.pathname, method, response, desk.ledger);
  if (url.pathname.startsWith('/__assets/')) return asset(url.pathname, response, desk);
  if (url.pathname === '/favicon.ico') return reply(response, 204, 'image/x-icon', '');

  const site = siteOf(host);
  if (site === undefined) {
    const home = host === 'sandbox.firebreak.example' || host === '127.0.0.1' || host === 'localhost';
    return home && url.pathname === '/'
      ? reply(response, 200, 'text/html; charset=utf-8', indexPage(portOf(request)))
      : reply(response, 404, 'text/plain; charset=utf-8', 'not a page of the sandbox');
  }
  if (url.pathname === '/__post' && method === 'POST') return takePost(request, response, url, desk.ledger);
  if (url.pathname === '/__edit' && method === 'PUT') {
    await bodyOf(request);
    return reply(response, 200, 'application/json', '{"ok":true}');
  }
  // Stable way in for people and tests: /__go/callout-1 leads to the post's own address on each site.
  if (url.pathname.startsWith('/__go/')) {
    return redirect(response, pathOf(site, decodeURIComponent(url.pathname.slice(6))) + url.search);
  }
  if (method !== 'GET') return reply(response, 405, 'text/plain; charset=utf-8', 'no');
  response.setHeader('content-security-policy', policyOf(site));
  reply(response, 200, 'text/html; charset=utf-8', shell(site, url));
}

function control(path: string, method: string, response: ServerResponse, ledger: Ledger): void {
  if (path === '/__control/reset' && method === 'POST') ledger.reset();
  const shown = path === '/__control/requests' ? ledger.seen : ledger.posts;
  reply(response, 200, 'application/json', JSON.stringify(shown));
}

function asset(path: string, response: ServerResponse, desk: Desk): void {
  const found = desk.assets.get(path.slice('/__assets/'.length));
  if (found === undefined) reply(response, 404, 'text/plain; charset=utf-8', 'no such file');
  else reply(response, 200, found.type, found.body);
}

async function takePost(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  ledger: Ledger,
): Promise<void> {
  const sent: unknown = JSON.parse(await bodyOf(request));
  if (!isPosted(sent)) return reply(response, 400, 'text/plain; charset=utf-8', 'not a post');
  // Counted when it arrives: a slow answer does not make it less of a post.
  ledger.posts.push({
    site: sent.site,
    move: sent.move,
    text: sent.text,
    target: sent.target,
    at: Date.now(),
  });
  const slow = Number(url.searchParams.get('slow') ?? 0);
  if (slow > 0) await new Promise((done) => setTimeout(done, Math.min(slow, 60_000)));
  reply(response, 200, 'application/json', '{"ok":true}');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function portOf(request: IncomingMessage): number {
  return request.socket.localPort ?? 443;
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('location', to);
  reply(response, 302, 'text/plain; charset=utf-8', '');
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
