/**
 * Where the browser lets Firebreak work, and asking for more, from the extension's own pages. What becomes of it (which
 * scripts go where) is the background's part, which is told by the browser as well: a popup may be gone by then.
 */
import { browser } from 'wxt/browser';
import { hostIn } from './host-names';
import { patternOf } from './hosts';
import { ask, type Done } from './messages';

/** Registering, and starting in the tabs that are open, takes longer than other messages. Milliseconds. */
const WITHIN = 8000;
const NO_ANSWER: Done = { ok: false, why: 'Firebreak did not answer. Please try again.' };
const BY_HAND =
  'Your browser did not ask. Allow Firebreak there where your browser lists its extensions, under “Permissions”.';

/**
 * The hosts that are allowed now (`*.name` and `*` stand for many), those of the manifest with them. Not asked one by
 * one with `permissions.contains`: Chromium denies it for a content script's own host (seen in 156). Rejects as the
 * browser does.
 */
export async function allowedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => hostIn(pattern) ?? []);
}

/**
 * Asks the person, through the browser, for exactly these hosts, and begins there. Must be called within their press,
 * before anything else is waited for (Firefox). Does not reject.
 */
export async function turnOn(hosts: readonly string[]): Promise<Done> {
  let given: boolean;
  try {
    given = await browser.permissions.request({ origins: hosts.map(patternOf) });
  } catch {
    return { ok: false, why: BY_HAND };
  }
  if (!given) return { ok: false, why: 'Not allowed. Firebreak does nothing there until you do.' };
  return ask({ kind: 'turn-on', hosts: [...hosts] }, WITHIN).catch(() => NO_ANSWER);
}

/** Stops there at once and gives the permission back. Does not reject. */
export async function turnOff(hosts: readonly string[]): Promise<Done> {
  if (hosts.length === 0) return { ok: true };
  return ask({ kind: 'turn-off', hosts: [...hosts] }, WITHIN).catch(() => NO_ANSWER);
}

/** Calls `then` whenever what is allowed has changed, by whomever, until the function returned is called. */
export function watchAllowed(then: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(then);
  onRemoved.addListener(then);
  return () => {
    onAdded.removeListener(then);
    onRemoved.removeListener(then);
  };
}
