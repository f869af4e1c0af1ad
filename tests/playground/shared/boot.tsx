/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { begin } from './begin.ts';

/** Mounts a site's client in its root element. */
export function boot(selector: string, app: ReactNode): void {
  createRoot(begin(selector)).render(app);
}
