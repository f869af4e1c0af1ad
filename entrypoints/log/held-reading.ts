/** How a held draft reads today, in a sentence: judged again, since a night may lie between. */
import { sceneFor } from '@/lib/guard/scene';
import { reasonsFor, weigh } from '@/lib/heat/weigh.ts';
import type { Held } from '@/lib/types';

/** `undefined` where there is nothing to say of it. */
export function readsNow(held: Held): string | undefined {
  const { site, move, target, draft } = held;
  // How old the post was does not count: the draft has waited, too.
  const aged = target && { ...target, time: null };
  const reading = weigh(sceneFor({ site, move, me: null, target: aged, draft }, held.at));
  if (reading.level === 'cool') return 'Read again: nothing here would make Firebreak ask.';
  const [reason] = reasonsFor(reading, 1);
  return reason && `Read again: ${reason.why}.`;
}
