import { type RefObject, useEffect } from 'react';

/**
 * A trapped focus scope with the manners of Radix's: focus that lands outside comes back to where it was, and
 * focus that gets lost when something in it is removed goes to the container. Escape is heard on `document` in
 * the capture phase.
 */
export function useFocusScope(container: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const node = container.current;
    if (node === null) return;
    let last: HTMLElement | null = null;

    const focusIn = (event: FocusEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && node.contains(target)) last = target;
      else (last ?? node).focus({ preventScroll: true });
    };
    const focusOut = (event: FocusEvent) => {
      // Without a related target the window itself lost the focus, or nothing took it.
      if (event.relatedTarget === null) return;
      if (!node.contains(event.relatedTarget as Node)) (last ?? node).focus({ preventScroll: true });
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    const removed = new MutationObserver((changes) => {
      if (
        document.activeElement === document.body &&
        changes.some((change) => change.removedNodes.length > 0)
      ) {
        node.focus({ preventScroll: true });
      }
    });

    document.addEventListener('focusin', focusIn);
    document.addEventListener('focusout', focusOut);
    document.addEventListener('keydown', keys, true);
    removed.observe(node, { childList: true, subtree: true });
    const guards = addGuards();
    document.body.setAttribute('data-scroll-locked', '1');
    return () => {
      document.removeEventListener('focusin', focusIn);
      document.removeEventListener('focusout', focusOut);
      document.removeEventListener('keydown', keys, true);
      removed.disconnect();
      for (const guard of guards) guard.remove();
      document.body.removeAttribute('data-scroll-locked');
    };
  }, [container, leave]);
}

/** Empty stops for the Tab key at both ends of the page. */
function addGuards(): HTMLElement[] {
  return (['afterbegin', 'beforeend'] as const).map((where) => {
    const guard = document.createElement('span');
    guard.setAttribute('data-radix-focus-guard', '');
    guard.tabIndex = 0;
    guard.className = 'focus-guard';
    document.body.insertAdjacentElement(where, guard);
    return guard;
  });
}
