/** What the feed has shown about the people a press concerns. */
import { personKey, pointsAt } from '../crowd/points-at';
import type { Memory } from '../messages';
import type { Crowd, Post, SiteId } from '../types';
import { hashOf } from './hash';

/**
 * The largest crowd on the target's author or on somebody the target points at; `null` for none. Never one on `me`:
 * who is piled on themself adds to nothing. Costs nothing while there is no crowd at all.
 */
export function crowdOn(
  target: Post | null,
  site: SiteId,
  me: string | null,
  { crowd, salt }: Pick<Memory, 'crowd' | 'salt'>,
): Crowd | null {
  if (!target || Object.keys(crowd).length === 0) return null;
  const own = personKey(me, site);
  let largest: Crowd | null = null;
  for (const who of [target.author, ...pointsAt(target, site, me).map((one) => one.who)]) {
    const key = personKey(who, site);
    const hash = key === own ? undefined : hashOf('person', key, salt);
    const pointing = hash && Object.hasOwn(crowd, hash) ? (crowd[hash] ?? 0) : 0;
    if (who && pointing > (largest?.pointing ?? 0)) largest = { pointing, who };
  }
  return largest;
}
