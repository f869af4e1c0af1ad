/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Nest } from '../shared/nest.tsx';
import { makeStore } from '../shared/store.ts';

const place = makeStore<HTMLElement | null>(null);

/** Where menus, dialogs and toasts are drawn, beside the page and before it (2026-02 capture). */
export function Layers() {
  return <div id="layers" ref={place.set} />;
}

/** Draws something in the layers. */
export function Layer({ children }: { children: ReactNode }) {
  const layers = place.use();
  return layers === null ? null : createPortal(<Nest deep={3}>{children}</Nest>, layers);
}
