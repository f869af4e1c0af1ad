/**
 * The sandbox: one local HTTPS server whose pages behave like the sites' web clients.
 *
 * A browser reaches it under the sites' real host names (Chromium: `--host-resolver-rules=MAP * 127.0.0.1:PORT`,
 * Firefox: `network.dns.localDomains` and the port in the URL), so that the production content-script matches
 * are exercised. Pages send their posts to `/__post` on their own origin; the server counts them, and notes
 * every request to any host, so that a test can show that nothing else left the browser.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { assetOf } from './server/bundle.ts';
import { openDoor } from './server/door.ts';
import { indexPage } from './server/index-page.ts';
import { Ledger } from './server/ledger.ts';
import { siteOf } from './server/registry.ts';
import { shell } from './server/shell.ts';
import { isPosted, type Posted } from './shared/posted.ts';
import type { SandboxSite } from './shared/sandbox-site.ts';

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
 * @throws when the port is taken. A site whose pages do not build says so where its script is asked for.
 */
export async function startPlayground(options: { port?: number } = {}): Promise<Playground> {
  const ledger = new Ledger();

  const door = await openDoor(options.port ?? 0, (request, response) => {
    answer(request, response, ledger).catch((error: unknown) => {
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

async function answer(request: IncomingMessage, response: ServerResponse, ledger: Ledger): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = addressOf(host, request.url ?? '/');
  const method = request.method ?? 'GET';
  // The ledger's own pages are not what a test wants to count.
  if (!url.pathname.startsWith('/__control')) {
    ledger.seen.push({ host, method, path: url.pathname + url.search });
  }

  if (!('encrypted' in request.socket)) return redirect(response, `https://${request.headers.host ?? ''}/`);
  if (url.pathname.startsWith('/__control')) return control(url.pathname, method, response, ledger);
  if (url.pathname.startsWith('/__assets/')) return asset(url.pathname, response);
  if (url.pathname === '/favicon.ico') return reply(response, 204, 'image/x-icon', '');

  const site = siteOf(host);
  if (site === undefined) {
    const home = host === 'sandbox.firebreak.example' || host === '127.0.0.1' || host === 'localhost';
    return home && url.pathname === '/'
      ? reply(response, 200, 'text/html; charset=utf-8', indexPage(portOf(request)))
      : reply(response, 404, 'text/plain; charset=utf-8', 'not a page of the sandbox');
  }
  if (url.pathname === '/__post' && method === 'POST')
    return takePost(request, response, { url, site, ledger });
  if (url.pathname === '/__edit' && method === 'PUT') {
    await bodyOf(request);
    return reply(response, 200, 'application/json', '{"ok":true}');
  }
  // Stable way in for people and tests: /__go/callout-1 leads to the post's own address on each site.
  if (url.pathname.startsWith('/__go/')) {
    return redirect(response, site.pathOf(decodeURIComponent(url.pathname.slice(6))) + url.search);
  }
  if (method === 'POST' && isForm(request)) return takeForm(request, response, { url, site, ledger });
  if (method !== 'GET') return reply(response, 405, 'text/plain; charset=utf-8', 'no');
  response.setHeader('content-security-policy', site.policy);
  reply(response, 200, 'text/html; charset=utf-8', site.render?.(url) ?? shell(site, url));
}

function control(path: string, method: string, response: ServerResponse, ledger: Ledger): void {
  if (path === '/__control/reset' && method === 'POST') ledger.reset();
  const shown = path === '/__control/requests' ? ledger.seen : ledger.posts;
  reply(response, 200, 'application/json', JSON.stringify(shown));
}

async function asset(path: string, response: ServerResponse): Promise<void> {
  const found = await assetOf(path.slice('/__assets/'.length));
  if (found === undefined) reply(response, 404, 'text/plain; charset=utf-8', 'no such file');
  else reply(response, 200, found.type, found.body);
}

interface Desk {
  readonly url: URL;
  readonly site: SandboxSite;
  readonly ledger: Ledger;
}

/** What a client sent by script (`shared/send.ts`). */
async function takePost(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const sent: unknown = JSON.parse(await bodyOf(request));
  if (!isPosted(sent) || sent.site !== desk.site.id) {
    return reply(response, 400, 'text/plain; charset=utf-8', 'not a post');
  }
  await count(sent, desk);
  reply(response, 200, 'application/json', '{"ok":true}');
}

function isForm(request: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '');
}

/** What a form of the page sent. */
async function takeForm(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const taken = desk.site.take?.(desk.url, new URLSearchParams(await bodyOf(request)));
  if (taken === undefined) return reply(response, 400, 'text/plain; charset=utf-8', 'not a post');
  await count(taken, desk);
  if (taken.then === undefined) reply(response, 200, 'application/json', '{"ok":true}');
  else redirect(response, taken.then);
}

/** Counted when it arrives: a slow answer does not make it less of a post. */
async function count(
  { move, text, target }: Pick<Posted, 'move' | 'text' | 'target'>,
  { url, site, ledger }: Desk,
): Promise<void> {
  ledger.posts.push({ site: site.id, move, text, target, at: Date.now() });
  const slow = Number(url.searchParams.get('slow') ?? 0);
  if (slow > 0) await new Promise((done) => setTimeout(done, Math.min(slow, 60_000)));
}

/** A request's address. A site may answer otherwise under another of its hosts. */
function addressOf(host: string, path: string): URL {
  return new URL(path, URL.canParse(`https://${host}`) ? `https://${host}` : 'https://sandbox.invalid');
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
