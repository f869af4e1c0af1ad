/** How one invented person is called on each site. */
import { HOST, type Site } from './hosts.ts';

export interface Person {
  readonly key: string;
  /** Display name. */
  readonly name: string;
  /** Mastodon server; absent means the server the page is on. */
  readonly server?: string;
  readonly followers: number;
}

/**
 * X names end in `_demo`, Bluesky and other servers' names in `.example` (RFC 2606), so that nobody real is
 * accused of anything in our tests and screenshots.
 */
export function handleOf(site: Site, person: Person): string {
  if (site === 'x') return `${person.key}_demo`;
  if (site === 'bluesky') return `${person.key}.example`;
  return acctOf(person);
}

/** Mastodon's `acct`: the bare name for local accounts, `name@server` for others. */
export function acctOf(person: Person): string {
  return person.server === undefined ? `${person.key}_demo` : `${person.key}_demo@${person.server}`;
}

/** Name and server, also for local accounts, as Mastodon shows it on a post's own page. */
export function fullAcctOf(person: Person): string {
  return person.server === undefined ? `${person.key}_demo@${HOST.mastodon}` : acctOf(person);
}
