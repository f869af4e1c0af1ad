import { VARIANT } from './page.ts';
import { startSpy } from './spy.ts';
import { startTrap } from './trap.ts';

/**
 * What every page of the sandbox starts with, drawn by React or not: the hooks for tests, the spy, the trap.
 * @param selector of the element that holds the page, which is given back.
 */
export function begin(selector: string): HTMLElement {
  const root = document.querySelector<HTMLElement>(selector);
  if (root === null) throw new Error(`the shell has no ${selector}`);
  window.__spy = [];
  window.__playground = { remount: () => window.dispatchEvent(new Event('sandbox:remount')) };
  if (VARIANT.spy) startSpy();
  if (VARIANT.trap) startTrap(root);
  return root;
}
