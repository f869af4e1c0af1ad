/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Menus and dialogs are drawn in an element of their own (public extension code, 2026-08). */
export function Glass({ children }: { children: ReactNode }) {
  const glass = document.getElementById('glass-container');
  return glass && createPortal(children, glass);
}

/** Tumblr's drawings have names, by which its controls are told. */
export function Drawing({ name }: { name: string }) {
  return (
    <svg height="24" width="24" viewBox="0 0 24 24" role="presentation" fill="none" stroke="currentColor">
      <use href={`#managed-icon__${name}`} />
      <circle cx="12" cy="12" r="7" />
    </svg>
  );
}
