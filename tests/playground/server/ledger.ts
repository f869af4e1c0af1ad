import type { Posted } from '../shared/posted.ts';

/** What reached the server since the start or the last reset. */
export class Ledger {
  posts: Posted[] = [];
  seen: { host: string; method: string; path: string }[] = [];

  reset(): void {
    this.posts = [];
    this.seen = [];
  }
}
