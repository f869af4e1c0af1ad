/** The page's state: which week, what was read, what went wrong. The week comes first, all else after it is shown. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DaySum } from '@/lib/log/day-sum';
import { yearOf } from '@/lib/log/months';
import { WEEKS } from '@/lib/log/weeks';
import { toFault } from '@/lib/store/fault';
import type { Entry } from '@/lib/types';
import type { About, BesidesRows, Reader, WeekRows } from './reader';

export interface LogState {
  readonly firstDay: number;
  readonly week: WeekRows | undefined;
  readonly about: About | undefined;
  /** Of the last year and the last weeks. */
  readonly sums: readonly DaySum[];
  /** The sums are known to fit the entries: not yet, where a log was written before there were any. */
  readonly settled: boolean;
  readonly besides: BesidesRows;
  /** Something that could not be read or done, as a whole sentence. */
  readonly trouble: string | undefined;
  /** Reads what belongs to a moment besides. */
  open(entry: Entry): void;
  show(firstDay: number): void;
  reload(): void;
  tell(trouble: string | undefined): void;
}

const NOTHING: BesidesRows = { answers: new Map(), locked: new Set() };

/** `today` and `thisWeek` are local day numbers. `opened` is called once, when all has been read for the first time. */
export function useLog(
  reader: Reader,
  today: number,
  thisWeek: number,
  opened: () => Promise<void>,
): LogState {
  const [firstDay, show] = useState(thisWeek);
  const [week, setWeek] = useState<WeekRows>();
  const [about, setAbout] = useState<About>();
  const [sums, setSums] = useState<readonly DaySum[]>([]);
  const [settled, setSettled] = useState(false);
  const [besides, setBesides] = useState(NOTHING);
  const [unread, setUnread] = useState<string>();
  // Apart: what could not be done stays said, although the week is read again meanwhile.
  const [told, tell] = useState<string>();
  const latest = useRef(0);
  const isOpen = useRef(false);
  /** The moments that have been opened. */
  const wanted = useRef(new Map<string, Entry>());

  const loadWeek = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const read = await reader.week(firstDay);
      if (mine !== latest.current) return false; // Another week was chosen meanwhile.
      setWeek(read);
      setUnread(undefined);
      return true;
    } catch (error) {
      if (mine === latest.current) {
        setUnread(`Firebreak could not read the heat log: ${toFault(error).why}. Posting works as usual.`);
      }
      return false;
    }
  }, [reader, firstDay]);

  const loadRest = useCallback(async () => {
    const year = yearOf(today);
    const from = Math.min(year.from, thisWeek - 7 * WEEKS);
    const [read, days] = await Promise.all([
      reader.about(today),
      reader.sums(from, Math.max(year.to, thisWeek + 7)),
    ]);
    setAbout(read);
    setSums(days);
    setBesides(await reader.besides([...wanted.current.values()]));
  }, [reader, today, thisWeek]);

  const open = useCallback(
    (entry: Entry) => {
      wanted.current.set(entry.id, entry);
      reader.besides([...wanted.current.values()]).then(setBesides, () => {});
    },
    [reader],
  );

  const reload = useCallback(() => {
    void loadWeek().then((done) => (done ? loadRest().catch(() => {}) : undefined));
  }, [loadWeek, loadRest]);

  // Paging reads the week alone, and begins before the frame with the new dates is painted.
  useLayoutEffect(() => {
    void loadWeek().then(async (done) => {
      if (!done || isOpen.current) return;
      isOpen.current = true;
      await loadRest().catch(() => {});
      await opened();
      await loadRest().catch(() => {});
      setSettled(true);
    });
  }, [loadWeek, loadRest, opened]);

  useEffect(() => {
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

  return { firstDay, week, about, sums, settled, besides, trouble: told ?? unread, open, show, reload, tell };
}
