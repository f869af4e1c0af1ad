import { VARIANT } from '../shared/page.ts';

/** Class names as the client writes them; with `?broken=1` a redesign has renamed them all. */
export function c(names: string): string {
  const each = names.split(' ').filter(Boolean);
  return (VARIANT.broken ? each.map((name) => `n-${name}`) : each).join(' ');
}
