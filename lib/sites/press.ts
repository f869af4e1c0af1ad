/** What counts as a press, the same way for every site. */

const NATIVE = 'button, a[href], input, summary';

/** The element an event is aimed at; `undefined` for events of the document or window. */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath?.()[0] ?? event.target;
  const node = target as Node | null;
  if (!node || typeof node.nodeType !== 'number') return undefined;
  if (node.nodeType === 1) return node as Element;
  return node.parentElement ?? undefined;
}

/**
 * The nearest element around one that matches, looked for out of open shadow trees too: Reddit's editor and buttons live in
 * some (public extension code, 2025).
 */
export function closestAcross<E extends Element = Element>(
  element: Element | undefined,
  selector: string,
): E | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found = at.closest<E>(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : undefined;
  }
  return undefined;
}

/**
 * The control matching `selector` that this event presses: a click on it, or Enter or Space on one that is not a
 * native button or link. Menus built of `div`s act on the key itself and then click by script (Radix, source of
 * `Menu.tsx`; react-native-web's `PressResponder`, read 2026-11), so their key is the only trusted event.
 * Disabled controls press nothing.
 */
export function pressed(event: Event, selector: string): HTMLElement | undefined {
  const control = closestAcross<HTMLElement>(targetOf(event), selector);
  if (!control || isDisabled(control)) return undefined;
  if (event.type === 'click') return control;
  if (event.type !== 'keydown' || control.matches(NATIVE)) return undefined;
  const key = event as KeyboardEvent;
  return (key.key === 'Enter' || key.key === ' ') && isPlain(key) ? control : undefined;
}

/** Whether a control is switched off; its composer's keys do nothing then either. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** Ctrl+Enter or ⌘+Enter, pressed once, while no input method composes (229 is its key code in older browsers). */
export function isSendKey(event: Event): event is KeyboardEvent {
  if (event.type !== 'keydown') return false;
  const key = event as KeyboardEvent;
  return key.key === 'Enter' && (key.ctrlKey || key.metaKey) && !key.repeat && isWhole(key);
}

/**
 * Enter alone, for sites that send on it: not with Shift (a new line), not held down, and never while an input method composes,
 * where it only chooses a word.
 */
export function isEnter(event: Event): event is KeyboardEvent {
  if (event.type !== 'keydown') return false;
  const key = event as KeyboardEvent;
  return key.key === 'Enter' && !key.shiftKey && isPlain(key);
}

/** A shortcut of one letter on the page, not typed into anything. Browsers that fill in a form make keys without a name. */
export function isShortcut(event: Event, letter: string): event is KeyboardEvent {
  if (event.type !== 'keydown') return false;
  const key = event as KeyboardEvent;
  return key.key?.toLowerCase() === letter && isPlain(key) && !isTyping(targetOf(event));
}

function isWhole(key: KeyboardEvent): boolean {
  return !key.isComposing && key.keyCode !== 229;
}

function isPlain(key: KeyboardEvent): boolean {
  return isWhole(key) && !key.repeat && !key.ctrlKey && !key.metaKey && !key.altKey;
}

/** Whether an element takes typing. */
export function isTyping(element: Element | undefined): boolean {
  return !!element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
}
