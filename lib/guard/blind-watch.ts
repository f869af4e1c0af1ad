/**
 * Notices that the site's reader cannot read this page any more, so that it can be said. A page is looked through when
 * it has come to rest after loading or after a press, in idle time, and never while nothing happens: no observer, no polling.
 *
 *   rest ─▶ check ── all found, or nothing to find ─▶ seeing
 *             │ something is missing
 *             ▼
 *        five seconds later, same address: check again ── still missing ─▶ blind, until a later check finds all
 */
import { isReadable } from '../sites/check';
import type { Check } from '../sites/site';
import type { GuardContext } from './context';

/** A page is at rest when nothing was pressed for this long. Milliseconds, as the next. */
const RESTS = 1500;
/** What is missing may still come: a slow network, a skeleton of a page. */
const MAY_STILL_COME = 5000;
/** Idle time that does not come by itself is taken after this long. */
const IDLE_WITHIN = 3000;

export interface BlindWatch {
  /** What was missing when the page was found to be unreadable; `undefined` while it can be read. */
  missing(): Check | undefined;
}

/** `changed` is called when the page has become unreadable or readable again. */
export function watchReading(
  context: GuardContext,
  view: Window,
  signal: AbortSignal,
  changed: () => void,
): BlindWatch {
  let missing: Check | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (now: Check | undefined) => {
    const before = missing;
    missing = now;
    if (Boolean(before) !== Boolean(now)) changed();
  };

  const check = (failedAt?: string) => {
    if (signal.aborted || !context.memory.settings.on || context.document.visibilityState === 'hidden')
      return;
    try {
      const page = context.page();
      const found = context.site.check(page);
      if (isReadable(found)) say(undefined);
      else if (failedAt === page.url.href) say(found);
      else later(MAY_STILL_COME, page.url.href);
    } catch (error) {
      context.fault('Firebreak could not look this page through; posting works as usual.', error);
    }
  };

  const later = (wait: number, failedAt?: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => view.requestIdleCallback(() => check(failedAt), { timeout: IDLE_WITHIN }), wait);
  };

  const rests = () => later(RESTS);
  for (const type of ['click', 'popstate', 'load']) {
    view.addEventListener(type, rests, { capture: true, passive: true, signal });
  }
  context.document.addEventListener('visibilitychange', rests, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  rests();
  return { missing: () => missing };
}
