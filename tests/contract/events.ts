/**
 * Presses, made by script and handed to the adapters as the guard hands them the person's own (whether an event is
 * the person's own is the guard's affair).
 */
import type { Attempt, Intent, Page, Site } from '@/lib/sites/site';
import { fixture } from './fixtures';
import { open, siteNamed } from './read';
import { queryOne } from './shadow';

type Keys = Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat' | 'isComposing'>;

export interface Opened {
  readonly page: Page;
  readonly site: Site;
  /** The first that matches; throws when there is none. `a >>> b` is a `b` in the shadow root of an `a`. */
  find(selector: string): Element;
}

export function opened(id: string): Opened {
  const chosen = fixture(id);
  const page = open(chosen);
  return {
    page,
    site: siteNamed(chosen.site),
    find(selector) {
      const found = queryOne(page.document, selector);
      if (!found) throw new Error(`${id} has no ${selector}.`);
      return found;
    },
  };
}

/** Sends the event through the page, with what `read` makes of it on the way down, as the guard does. */
export function dispatched<T>(element: Element, event: Event, read: (event: Event) => T): T | undefined {
  let result: T | undefined;
  const listener = (seen: Event) => {
    result = read(seen);
    // Links in the fixtures lead nowhere.
    seen.preventDefault();
  };
  element.ownerDocument.addEventListener(event.type, listener, { capture: true });
  element.dispatchEvent(event);
  element.ownerDocument.removeEventListener(event.type, listener, { capture: true });
  return result;
}

export const click = (keys: Keys = {}) =>
  new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...keys });
export const key = (name: string, keys: Keys = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...keys });

export function attempted(at: Opened, selector: string, event: Event, before?: Intent): Attempt | undefined {
  return dispatched(at.find(selector), event, (seen) => at.site.attempt(seen, at.page, before));
}

export function intended(at: Opened, selector: string, event: Event, before?: Intent): Intent | undefined {
  return dispatched(at.find(selector), event, (seen) => at.site.intent(seen, at.page, before));
}
