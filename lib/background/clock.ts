/** Moments at which something changes by itself: a rest ends, a change that waited takes effect. */
import { browser } from 'wxt/browser';

export const REST_OVER = 'rest-over';
export const SETTLE = 'settle';

/** Sets an alarm for a time (ms since 1970), or takes it away. Set anew at start, so that it outlives a restart. */
export async function setAlarm(name: string, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}
