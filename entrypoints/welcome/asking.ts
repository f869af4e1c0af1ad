/** What the first run asks of the browser and of the background. Nothing here rejects. */
import { browser } from 'wxt/browser';
import { builtInMatches } from '@/lib/hosts';
import { ask, type Memory } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Settings } from '@/lib/types';

export interface Asking {
  /** Whether the browser lets Firebreak read its sites. */
  allowed(): Promise<boolean>;
  /** Asks the person; must be called within their press. Resolves to why not, as a sentence, or nothing. */
  allow(): Promise<string | undefined>;
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
const BY_HAND =
  'Your browser did not ask. Allow Firebreak on these sites where it lists its extensions, under “Permissions”.';

export function createAsking(): Asking {
  const origins = builtInMatches();
  const set = (settings: Partial<Settings>, was: Partial<Settings>) =>
    ask({ kind: 'set', settings, was }, 4000).then(
      () => undefined,
      () => undefined,
    );
  return {
    allowed: () => browser.permissions.contains({ origins }).catch(() => true),
    async allow() {
      try {
        const given = await browser.permissions.request({ origins });
        return given ? undefined : 'Not allowed. Firebreak does nothing there until you do.';
      } catch {
        return BY_HAND;
      }
    },
    memory: () => ask({ kind: 'hello' }, 4000).catch(() => NOTHING),
    setDecks: (decks, was) => set({ decks }, { decks: was }),
  };
}
