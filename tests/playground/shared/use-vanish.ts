import { type RefObject, useEffect } from 'react';
import { VARIANT } from './page.ts';

/**
 * `?vanish=1`: the composer goes away under whoever holds its press. It goes when focus leaves it, and 300 ms
 * after its send control was pressed (or Enter released) without a post having gone out. Pointer and key-up
 * events are watched because an extension that stops the click leaves those to the page.
 */
export function useVanish(box: RefObject<HTMLElement | null>, vanish: () => void): void {
  useEffect(() => {
    const node = box.current;
    if (!VARIANT.vanish || node === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (after: number) => {
      clearTimeout(timer);
      timer = setTimeout(vanish, after);
    };
    const left = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) later(0);
    };
    const pressed = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-sandbox="send"]')) later(300);
    };
    const released = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) later(300);
    };
    node.addEventListener('focusout', left);
    node.addEventListener('pointerdown', pressed);
    node.addEventListener('keyup', released);
    return () => {
      clearTimeout(timer);
      node.removeEventListener('focusout', left);
      node.removeEventListener('pointerdown', pressed);
      node.removeEventListener('keyup', released);
    };
  }, [box, vanish]);
}
