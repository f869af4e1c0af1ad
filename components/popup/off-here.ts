/** "Off here" as settings: on this site never, for any move. Pure. */
import { at } from '@/lib/loosening';
import type { Move, Settings, SiteId } from '@/lib/types';

const MOVES: readonly Move[] = ['reply', 'quote', 'repost', 'post'];
const NEVER = { reply: 'never', quote: 'never', repost: 'never', post: 'never' } as const;

export function isOffOn(settings: Settings, site: SiteId): boolean {
  return MOVES.every((move) => at(settings, site, move) === 'never');
}

/** The site's own times to pause, all never; or none, so that it is as everywhere. */
export function withOffOn(settings: Settings, site: SiteId, off: boolean): Settings['whenOn'] {
  const { [site]: _, ...others } = settings.whenOn;
  return off ? { ...others, [site]: NEVER } : others;
}
