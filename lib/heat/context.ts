/** What is known of a moment before its draft is read. The same words mean more under a call-out, before followers, or at somebody's own story; the head of drafts learns how much. */
import { unit } from './signal.ts';
import { aboutYou } from './signals/about-you.ts';
import type { View } from './view.ts';

/** In the order of the model's table. */
export const CONTEXTS = [
  'callout', 'no-callout', 'shown', 'story', 'power', 'alone', 'length', 'replies', 'likes', 'about-you',
] as const; // biome-ignore format: one list

/** What a count is worth, 0…1 at about 3,000; unknown and impossible counts are 0. */
function many(count: number | null | undefined): number {
  return typeof count === 'number' && count > 0 ? unit(Math.log1p(count) / 8) : 0;
}

/** 0 up to 5 units, 1 at 70, by logarithm. */
export function lengthOf(units: readonly string[]): number {
  return unit((Math.log1p(units.length) - 1.8) / 2.5);
}

/** The context of a scene's draft in the order of {@link CONTEXTS}, each within 0…1. `callout` is the target's likeness to a call-out. */
export function contextOf(view: View, callout: number, muted: ReadonlySet<string>): Float32Array {
  const { scene, target } = view;
  const answers = scene.target ? 1 : 0;
  return Float32Array.of(
    callout * answers,
    (1 - callout) * answers,
    scene.move === 'quote' ? 1 : 0,
    answers * unit((target.count.self ?? 0) / 3),
    answers * unit((target.count.power ?? 0) / 3),
    1 - answers,
    answers * lengthOf(target.units),
    many(scene.target?.counts.replies),
    many(scene.target?.counts.likes),
    muted.has(aboutYou.id) ? 0 : aboutYou.strength(view),
  );
}

/** The moment that the head's own weights are meant for, half way between all of ours; a context adds by how far it is from there. In the order of {@link CONTEXTS}. */
export const MIDDLE: readonly number[] = [0.3, 0.6, 0.38, 0.28, 0.06, 0.1, 0.46, 0.48, 0.64, 0];
