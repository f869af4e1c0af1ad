/** @jsxImportSource react */
import { makeStore } from '../shared/store.ts';

const shown = makeStore<string | undefined>(undefined);

export function toast(text: string): void {
  shown.set(text);
  setTimeout(() => {
    if (shown.get() === text) shown.set(undefined);
  }, 3000);
}

export function Toaster() {
  const text = shown.use();
  return (
    <section aria-live="polite" tabIndex={-1}>
      {text !== undefined && <div className="sandbox-toast">{text}</div>}
    </section>
  );
}
