/** What the first run asks of the browser and of the background. Nothing here rejects. */
import { SITE_HOSTS } from '@/lib/hosts';
import { ask, type Done, type Memory } from '@/lib/messages';
import { allowedHosts, turnOff, turnOn, watchAllowed } from '@/lib/permissions';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Settings, SiteId } from '@/lib/types';

export interface Asking {
  /** The hosts that the browser lets Firebreak work on; `undefined` where it does not say. */
  allowed(): Promise<readonly string[] | undefined>;
  /** Switches a site on, for which the browser asks the person (so it must be called within their press), or off. */
  turn(site: SiteId, on: boolean): Promise<Done>;
  /** Calls `then` when what is allowed has changed, until the function returned is called. */
  watch(then: () => void): () => void;
  memory(): Promise<Memory>;
  setDecks(decks: readonly string[], was: readonly string[]): Promise<void>;
}

const NOTHING: Memory = {
  settings: DEFAULT_SETTINGS,
  salt: '',
  excused: [],
  asked: [],
  questions: null,
  tuning: {},
  snoozedUntil: 0,
  recent: [],
  pauses: 0,
  crowd: {},
  onlyLog: false,
};

export function createAsking(): Asking {
  const set = (settings: Partial<Settings>, was: Partial<Settings>) =>
    ask({ kind: 'set', settings, was }, 4000).then(
      () => undefined,
      () => undefined,
    );
  return {
    allowed: () => allowedHosts().catch(() => undefined),
    turn: (site, on) => (on ? turnOn : turnOff)(SITE_HOSTS[site]),
    watch: watchAllowed,
    memory: () => ask({ kind: 'hello' }, 4000).catch(() => NOTHING),
    setDecks: (decks, was) => set({ decks }, { decks: was }),
  };
}
