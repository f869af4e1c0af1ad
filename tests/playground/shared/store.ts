import { useSyncExternalStore } from 'react';

/** A value outside the components, as the clients keep theirs. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  /** Reads it in a component and renders again when it changes. */
  use(): T;
}

export function makeStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
