/** The keys of a page (`magic-keys.client.ts`): `b` presses the boost button by script, `q` quotes, `c` opens a dialog. */
import { useEffect } from 'react';
import { change, dialog, EMPTY, startQuote } from './drafts.ts';
import { postNumbered } from './site.ts';

export function useKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const at = document.activeElement as HTMLElement | null;
      if (at?.matches('input, textarea') || at?.isContentEditable || event.repeat) return;
      const details = document.querySelector('[aria-roledescription=status-details]');
      if (event.key === 'b') details?.querySelector<HTMLElement>('button[aria-label=Boost]')?.click();
      else if (event.key === 'q') {
        const id = postNumbered(details?.id.replace('status-', '') ?? '');
        // The client's router takes a moment, or the letter would be typed into what opens.
        if (id !== undefined) setTimeout(() => startQuote(id));
      } else if (event.key === 'c' && !event.ctrlKey && !event.metaKey) {
        change('dialog', EMPTY);
        setTimeout(() => dialog.set('dialog'));
      } else if (event.key === 'Escape') dialog.set(undefined);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
