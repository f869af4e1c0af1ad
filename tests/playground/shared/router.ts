import { useSyncExternalStore } from 'react';

/** In-page navigation: the address changes, the document stays, and the variant's query is kept. */
export function navigate(path: string, how: 'push' | 'replace' = 'push'): void {
  const url = path.includes('?') ? path : path + location.search;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  window.dispatchEvent(new Event('sandbox:navigate'));
}

/** The path shown now; renders again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('sandbox:navigate', changed);
      window.addEventListener('popstate', changed);
      return () => {
        window.removeEventListener('sandbox:navigate', changed);
        window.removeEventListener('popstate', changed);
      };
    },
    () => location.pathname,
  );
}

/** A click that the browser should handle itself: another tab, another window, not the main button. */
export function isPlainClick(event: {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
