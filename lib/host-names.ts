/** Names of hosts, and the browsers' match patterns that hold them. Pure, and small: the guard carries it. */

/** A host's name and nothing else: lower case, at least one dot, no port, no path, no wildcard. */
export const HOST_NAME =
  /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** The host in a match pattern for https pages: a name, `*.name` or `*`; `undefined` for any other pattern. */
export function hostIn(pattern: string): string | undefined {
  if (pattern === '<all_urls>') return '*';
  return /^(?:https|\*):\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
}

/**
 * Whether a host is among these; either side may be `*.name` (the name and all below it) or `*`. A wildcard is among
 * them only when all that it stands for is.
 */
export function isAmong(host: string, hosts: readonly string[]): boolean {
  const bare = host.replace(/^\*\./, '');
  return hosts.some(
    (known) =>
      known === '*' ||
      known === host ||
      (known.startsWith('*.') && bare !== '*' && (bare === known.slice(2) || bare.endsWith(known.slice(1)))),
  );
}
