/** The person's own servers: what each runs, a way to allow one that came with a file, and to take one away. */
import type { Server } from '@/lib/types';
import { SITE_NAMES } from '../log/words';

export interface OwnServer extends Server {
  readonly allowed: boolean;
}

export interface OwnServersProps {
  readonly servers: readonly OwnServer[];
  /** Within the press. */
  onAllow(host: string): void;
  onRemove(host: string): void;
}

function wordsOf({ site, allowed }: OwnServer): string {
  const runs = site ? `${SITE_NAMES[site]}. ` : '';
  if (!allowed) return `${runs}Not allowed yet.`;
  return site
    ? SITE_NAMES[site]
    : 'Not seen yet: open one of its pages, and Firebreak will see what it runs.';
}

export function OwnServers({ servers, onAllow, onRemove }: OwnServersProps) {
  if (servers.length === 0) return null;
  return (
    <ul class="where">
      {servers.map((server) => (
        <li key={server.host}>
          <div>
            <p class="name" dir="ltr">
              {server.host}
            </p>
            <p class="soft">{wordsOf(server)}</p>
          </div>
          <span class="ways">
            {!server.allowed && (
              <button type="button" class="first" onClick={() => onAllow(server.host)}>
                Allow<span class="unseen"> {server.host}</span>
              </button>
            )}
            <button type="button" onClick={() => onRemove(server.host)}>
              Remove<span class="unseen"> {server.host}</span>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
