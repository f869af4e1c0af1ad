import { VARIANT } from '../shared/page.ts';

/** Class names and ids as the client writes them; with `?broken=1` a redesign has renamed them all. */
export function c(names: string): string {
  if (!VARIANT.broken) return names;
  return names
    .split(' ')
    .map((name) => `n-${name}`)
    .join(' ');
}
