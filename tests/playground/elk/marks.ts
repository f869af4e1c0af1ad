import { VARIANT } from '../shared/page.ts';

/**
 * What the client writes as attributes and other kits as classes: names of icons and styles (UnoCSS, `unocss.config.ts`). Spread
 * into an element, because JSX has no names with a colon.
 */
export function mark(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [VARIANT.broken ? `n-${name}` : name, '']));
}

/** Class names as the client writes them; with `?broken=1` a redesign has renamed them all. */
export function c(names: string): string {
  if (!VARIANT.broken) return names;
  return names
    .split(' ')
    .map((name) => `n-${name}`)
    .join(' ');
}

/** What an element is, in words that no language changes. */
export function role(name: string): Record<string, string> {
  return VARIANT.broken ? {} : { 'aria-roledescription': name };
}
