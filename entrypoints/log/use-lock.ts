/** The lock as the page sees it: the key lives here while the page is open, and nowhere else. */
import { useCallback, useState } from 'preact/hooks';
import { LOCK_TROUBLE, unreadWords } from '@/components/log/lock-words';
import type { LockBox, LockState, Opened } from '@/lib/store/lock-box';
import { whyNot } from './writer';

const CLOSED: Opened = { lines: new Map(), damaged: 0, tampered: 0 };

export interface LockUse {
  readonly state: LockState | 'open';
  /** Opened words by the entry's id. */
  readonly lines: ReadonlyMap<string, string>;
  readonly trouble: readonly string[];
  /** Each gives what went wrong, as a whole sentence. */
  onLock(passphrase: string): Promise<string | undefined>;
  onOpen(passphrase: string): Promise<string | undefined>;
  onClose(): void;
  onUnlock(): Promise<string | undefined>;
  onForget(): Promise<string | undefined>;
}

/** `stored` is what the database says; `changed` is called when that has changed. */
export function useLock(box: LockBox, stored: LockState, changed: () => void): LockUse {
  const [key, setKey] = useState<CryptoKey>();
  const [opened, setOpened] = useState(CLOSED);
  const isOpen = key !== undefined && stored === 'locked';

  const close = useCallback(() => {
    setKey(undefined);
    setOpened(CLOSED);
  }, []);

  async function doing(what: string, work: () => Promise<string | undefined>): Promise<string | undefined> {
    try {
      return await work();
    } catch (error) {
      return whyNot(what, error);
    }
  }

  return {
    state: isOpen ? 'open' : stored,
    lines: isOpen ? opened.lines : CLOSED.lines,
    trouble: unreadWords(opened),
    onClose: close,
    onLock: (passphrase) =>
      doing('lock your words', async () => {
        await box.lock(passphrase);
        changed();
        return 'Locked.';
      }),
    onOpen: (passphrase) =>
      doing('open the lock', async () => {
        const got = await box.open(passphrase);
        if (typeof got === 'string') return LOCK_TROUBLE[got];
        setOpened(await box.read(got));
        setKey(got);
        return undefined;
      }),
    onUnlock: () =>
      doing('take the lock off', async () => {
        if (!key) return undefined;
        const { damaged, tampered } = await box.unlock(key);
        if (damaged + tampered > 0) {
          return 'Some words do not open, so the lock stays: taking it off would lose them.';
        }
        close();
        changed();
        return 'The lock is off. Your words are in the log as before.';
      }),
    onForget: () =>
      doing('throw the lock away', async () => {
        await box.forget();
        close();
        changed();
        return 'The lock and its words are gone. Everything else is as it was.';
      }),
  };
}
