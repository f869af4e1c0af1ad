/**
 * `FIREBREAK_SITES=reddit,threads` in the environment: the contract suite, more-sites.test.ts and the sandbox's own
 * check of its pages try those sites alone. Without it, all of them.
 */
const names = process.env.FIREBREAK_SITES?.split(',')
  .map((name) => name.trim())
  .filter(Boolean);

export function isChosen(site: string): boolean {
  return !names?.length || names.includes(site);
}

/** `./facts/reddit.ts` → `reddit`. */
export function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
