/**
 * Own servers, as one list in `meta`: there are few, and nothing is looked up among them by key. The permission itself
 * is the browser's; this says what it was asked for. All methods reject with a `StoreFault`.
 */
import { serverSchema } from '../schemas';
import type { Server } from '../types';
import type { Connection } from './connection';
import { parseRows } from './rows';
import { write } from './write';

/** More servers than anybody has accounts on. */
export const MOST_SERVERS = 200;

export interface Servers {
  /** In the order they were added. */
  list(): Promise<Server[]>;
  /** Adds it, or says anew what it runs. Beyond `MOST_SERVERS` the oldest goes. */
  put(server: Server): Promise<void>;
  remove(hosts: readonly string[]): Promise<void>;
}

export function createServers(connection: Connection): Servers {
  const change = (work: (before: Server[]) => Server[]) =>
    connection.use((db) =>
      write(db, 'meta', 'strict', async (rows) => {
        await rows.put(work(serversIn(await rows.get('servers'))), 'servers');
      }),
    );
  return {
    list: () => connection.use(async (db) => serversIn(await db.get('meta', 'servers'))),
    put: (server) =>
      change((before) => {
        const at = before.findIndex(({ host }) => host === server.host);
        return at < 0 ? [...before, server].slice(-MOST_SERVERS) : before.with(at, server);
      }),
    remove: (hosts) => change((before) => before.filter(({ host }) => !hosts.includes(host))),
  };
}

/** What is stored there, as far as it can be understood, each host once. */
function serversIn(raw: unknown): Server[] {
  const { rows } = parseRows(serverSchema, Array.isArray(raw) ? raw : []);
  return rows.filter(({ host }, at) => rows.findIndex((other) => other.host === host) === at);
}
