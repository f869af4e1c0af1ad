import { VARIANT } from '../shared/page.ts';

/** The name that TikTok's own tests go by, or nothing when a redesign took the names away. */
export function e2e(name: string): { 'data-e2e'?: string } {
  return VARIANT.broken ? {} : { 'data-e2e': name };
}

/** A class as TikTok's builds make it: what is hashed, then the component's name. */
export function named(name: string): { className: string } {
  return { className: VARIANT.broken ? `n-${name.length}` : `css-x-7937d88b--${name}` };
}

/** `?grid=1`: the video is opened over a grid, with another shape of comments and a box in the thread. */
export const OVER_GRID = new URLSearchParams(location.search).get('grid') === '1';
