/** Looking through open shadow roots: Reddit's new pages are custom elements (public extension code, 2024–2026). */
import { isShown } from '../visible';

/** Every element that matches: first those in the tree given, then those in the shadow roots of its elements. */
export function allDeep(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const own = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot] : [];
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...own, ...inner].flatMap((shadow) => allDeep(shadow, selector)),
  ];
}

/** The child of a custom element that fills one of its slots. */
export function slotted(host: Element, slot: string): Element | undefined {
  return [...host.children].find((child) => child.getAttribute('slot') === slot);
}

/**
 * Whether an element is shown. An element of `display: contents`, as several of Reddit's own are (public extension
 * code, 2026-05), has no box and counts as shown when something in it is.
 */
export function isOnScreen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') {
    const root = element.getRootNode();
    return isShown(element) && (!('host' in root) || isOnScreen((root as ShadowRoot).host));
  }
  if (element.checkVisibility()) return true;
  const view = element.ownerDocument.defaultView;
  return (
    view?.getComputedStyle(element).display === 'contents' &&
    [...element.children].some((child) => isOnScreen(child))
  );
}
