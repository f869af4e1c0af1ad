import { type RefObject, useEffect } from 'react';

/** Keeps the focus inside while it is there, and hears Escape on the document, as dialogs of Radix do. */
export function useFocusTrap(container: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const node = container.current;
    if (node === null) return;
    let last: HTMLElement = node;
    const focusIn = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && node.contains(target)) last = target;
      else last.focus({ preventScroll: true });
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('focusin', focusIn);
    document.addEventListener('keydown', keys, true);
    return () => {
      document.removeEventListener('focusin', focusIn);
      document.removeEventListener('keydown', keys, true);
    };
  }, [container, leave]);
}
