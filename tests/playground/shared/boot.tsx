/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { VARIANT } from './page.ts';
import { startSpy } from './spy.ts';
import { startTrap } from './trap.ts';

/** Mounts a site's client in its root element. */
export function boot(selector: string, app: ReactNode): void {
  const root = document.querySelector<HTMLElement>(selector);
  if (root === null) throw new Error(`the shell has no ${selector}`);
  window.__spy = [];
  window.__playground = { remount: () => window.dispatchEvent(new Event('sandbox:remount')) };
  if (VARIANT.spy) startSpy();
  if (VARIANT.trap) startTrap(root);
  createRoot(root).render(app);
}
