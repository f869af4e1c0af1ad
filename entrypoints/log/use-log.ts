/** The page's state: which week, what was read, what went wrong. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toFault } from '@/lib/store/fault';
import type { LogPage, Reader } from './reader';

export interface LogState {
  readonly firstDay: number;
  readonly page: LogPage | undefined;
  /** Something that could not be read or done, as a whole sentence. */
  readonly trouble: string | undefined;
  show(firstDay: number): void;
  reload(): void;
  tell(trouble: string | undefined): void;
}

/** Reads the week again whenever another is chosen, the page comes back to sight, or something was written. */
export function useLog(reader: Reader, thisWeek: number): LogState {
  const [firstDay, show] = useState(thisWeek);
  const [page, setPage] = useState<LogPage>();
  const [trouble, tell] = useState<string>();
  const latest = useRef(0);

  const load = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const read = await reader.page(firstDay);
      if (mine !== latest.current) return; // Another week was chosen meanwhile.
      setPage(read);
      tell(undefined);
    } catch (error) {
      if (mine === latest.current) {
        tell(`Firebreak could not read the heat log: ${toFault(error).why}. Posting works as usual.`);
      }
    }
  }, [reader, firstDay]);

  const reload = useCallback(() => void load(), [load]);

  useEffect(() => {
    reload();
    const listening = new AbortController();
    const onSight = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', onSight, { signal: listening.signal });
    // The count outside the database changes with every row that is written, by whichever tab.
    const onStored = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && ('marker' in changes || 'emptied' in changes)) reload();
    };
    browser.storage.onChanged.addListener(onStored);
    return () => {
      listening.abort();
      browser.storage.onChanged.removeListener(onStored);
    };
  }, [reload]);

  return { firstDay, page, trouble, show, reload, tell };
}
