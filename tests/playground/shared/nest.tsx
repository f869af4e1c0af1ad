/** @jsxImportSource react */
import type { ReactNode } from 'react';

/**
 * Wraps in as many bare `div`s. react-native-web pages are this deep in the captures, and a reader that counts
 * on a short way up must fail here as it would there.
 */
export function Nest({ deep, children }: { deep: number; children?: ReactNode }): ReactNode {
  let inner = children;
  for (let i = 0; i < deep; i++) inner = <div>{inner}</div>;
  return inner;
}
