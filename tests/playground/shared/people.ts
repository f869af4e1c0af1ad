/** An invented person, and how servers of the fediverse call them. */

export interface Person {
  readonly key: string;
  /** Display name. */
  readonly name: string;
  /** Mastodon server; absent means the server the page is on. */
  readonly server?: string;
  readonly followers: number;
}

/**
 * Mastodon's `acct`: the bare name for local accounts, `name@server` for others. Names end in `_demo`, other servers
 * in `.example` (RFC 2606), so that nobody real is accused of anything in our tests and screenshots.
 */
export function acctOf(person: Person): string {
  return person.server === undefined ? `${person.key}_demo` : `${person.key}_demo@${person.server}`;
}

/** Name and server, also for local accounts, as Mastodon shows it on a post's own page. */
export function fullAcctOf(person: Person): string {
  return person.server === undefined ? `${person.key}_demo@mastodon.social` : acctOf(person);
}
