/** Which posts the person passed on. A second press takes it back, and that is not a post. */
import { send } from './send.ts';
import { makeStore } from './store.ts';

const reposted = makeStore<ReadonlySet<string>>(new Set());

export function useReposted(id: string): boolean {
  return reposted.use().has(id);
}

export function toggleRepost(site: string, id: string): void {
  const next = new Set(reposted.get());
  if (!next.delete(id)) {
    next.add(id);
    void send(site, 'repost', '', id);
  }
  reposted.set(next);
}
