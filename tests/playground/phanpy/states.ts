/** What the client keeps outside of its components (`utils/states.js`). */
import { useEffect, useState } from 'preact/hooks';
import { allPostIds } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { send } from '../shared/send.ts';
import phanpy, { SERVER } from './site.ts';

/** What the composer was opened with. */
export interface Opened {
  readonly reply?: string;
  readonly quote?: string;
  readonly edit?: string;
}

interface States {
  readonly compose: Opened | undefined;
  readonly minimized: boolean;
  readonly boosted: ReadonlySet<string>;
}

declare global {
  interface Window {
    /** The window that opened this one says what to write. */
    __COMPOSE__?: Opened;
  }
}

let states: States = { compose: undefined, minimized: false, boosted: new Set() };
const listeners = new Set<() => void>();

export function set(change: Partial<States>): void {
  states = { ...states, ...change };
  for (const listener of listeners) listener();
}

export function useStates(): States {
  const [, again] = useState(0);
  useEffect(() => {
    const changed = () => again((old) => old + 1);
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
    };
  }, []);
  return states;
}

/** Opens the composer; with Shift in a window of its own. One that is open is never replaced. */
export function showCompose(opened: Opened, inWindow = false): void {
  if (states.compose !== undefined) return;
  if (inWindow) {
    const view = window.open(`./compose/${location.search}`, '_blank', 'width=600,height=450');
    if (view !== null) {
      view.__COMPOSE__ = opened;
      return;
    }
  }
  set({ compose: opened, minimized: false });
}

/** Boosts, or takes a boost back. */
export function toggleBoost(id: string): void {
  const boosted = new Set(states.boosted);
  if (!boosted.delete(id)) {
    boosted.add(id);
    void send('phanpy', 'repost', '', id);
  }
  set({ boosted });
}

/** The path behind the `#`. */
export function useHash(): string {
  const read = () => location.hash.slice(1) || '/';
  const [path, setPath] = useState(read);
  useEffect(() => {
    const changed = () => setPath(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return path;
}

export function postAt(path: string): string | undefined {
  const number = /^\/[^/]+\/s\/(\d+)$/.exec(path)?.[1];
  const filler = Array.from({ length: VARIANT.count }, (_, n) => `filler-${n}`);
  return [...allPostIds(), ...filler].find((id) => phanpy.siteIdOf(id) === number);
}

/** What a post is kept under (`statusKey`). */
export function keyOf(id: string): string {
  return `${SERVER}/${phanpy.siteIdOf(id)}`;
}
