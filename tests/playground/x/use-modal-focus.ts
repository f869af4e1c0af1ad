import { type RefObject, useEffect } from 'react';

/**
 * react-native-web's modal focus trap: whenever something outside gets the focus, the first thing in the modal
 * that takes it gets it instead, or the last one when the first had it before. Empty stops lie at both ends.
 */
export function useModalFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    let last: Element | null = null;
    let busy = false;

    const trap = () => {
      if (busy) return;
      const active = document.activeElement;
      if (active === null || node.contains(active)) {
        last = active;
        return;
      }
      busy = true;
      const stops = [
        ...node.querySelectorAll<HTMLElement>('a[href], button:not([disabled]), [contenteditable="true"]'),
      ];
      stops.at(0)?.focus();
      if (document.activeElement === last) stops.at(-1)?.focus();
      busy = false;
      last = document.activeElement;
    };

    document.addEventListener('focus', trap, true);
    return () => document.removeEventListener('focus', trap, true);
  }, [box]);
}
