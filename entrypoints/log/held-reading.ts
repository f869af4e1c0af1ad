/** How a held draft reads today, in a sentence: judged again, since a night may lie between. */
import { reasonsFor, weigh } from '@/lib/heat/weigh.ts';
import type { Held } from '@/lib/types';

/** `undefined` where there is nothing to say of it. */
export function readsNow(held: Held): string | undefined {
  const { target } = held;
  const reading = weigh({
    site: held.site,
    move: held.move,
    me: null,
    target: target && {
      author: target.author,
      text: target.text,
      ageHours: null,
      counts: target.counts,
      alt: target.alt,
      quoted: target.quoted && { author: target.quoted.author, text: target.quoted.text },
    },
    draft: held.draft.slice(0, 20_000),
    crowd: null,
  });
  if (reading.level === 'cool') return 'Read again: nothing here would make Firebreak ask.';
  const [reason] = reasonsFor(reading, 1);
  return reason && `Read again: ${reason.why}.`;
}
