/** The page's data, kept fresh, and its deeds, each of which can be taken back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { partChange } from '@/lib/loosening';
import { toFault } from '@/lib/store/fault';
import type { Settings } from '@/lib/types';
import { type Deed, setDeed } from './deeds';
import type { OptionsData, OptionsState } from './state';

/** How many deeds can be taken back. */
const MOST_UNDO = 50;

export interface UseOptions {
  readonly data: OptionsData | undefined;
  /** What went wrong, as a whole sentence. */
  readonly trouble: string | undefined;
  /** What was done last. */
  readonly said: string | undefined;
  /** What came of something that is no deed: a permission that was asked for, or given back. */
  readonly noted: string | undefined;
  /** Whether there is something to take back. */
  readonly canUndo: boolean;
  /** Resolves to whether it was done. */
  perform(deed: Deed): Promise<boolean>;
  set(label: string, change: Partial<Settings>): Promise<boolean>;
  undo(): Promise<void>;
  /** Says what came of something that is no deed, and reads everything anew. */
  note(words: string): Promise<void>;
  /** Says something, such as why a file was refused. */
  tell(trouble: string | undefined): void;
  /** Everything was replaced or erased: nothing before it can be taken back. */
  startAfresh(said: string): void;
}

export function useOptions(state: OptionsState): UseOptions {
  const [data, setData] = useState<OptionsData>();
  const [trouble, tell] = useState<string>();
  const [said, say] = useState<string>();
  const [noted, setNoted] = useState<string>();
  const [done, setDone] = useState<readonly Deed[]>([]);
  const turn = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const read = await state.read();
      if (mine === turn.current) setData(read);
    } catch (error) {
      tell(`Firebreak could not read its settings: ${toFault(error).why}. Posting works as usual.`);
    }
  }, [state]);

  useEffect(() => {
    void reload();
    return state.watch(() => void reload());
  }, [state, reload]);

  /** One after the other: two presses in a row must not overtake each other. */
  const send = useCallback(
    (messages: Deed['messages']): Promise<boolean> => {
      const sent = queue.current.then(async () => {
        for (const message of messages) {
          const answer = await state.tell(message);
          if (!answer.ok) {
            tell(answer.why);
            return false;
          }
        }
        tell(undefined);
        return true;
      });
      queue.current = sent;
      return sent;
    },
    [state],
  );

  const perform = useCallback(
    async (deed: Deed) => {
      setNoted(undefined);
      const isDone = await send(deed.messages);
      if (isDone) {
        setDone((before) => [...before, deed].slice(-MOST_UNDO));
        say(deed.label);
      }
      await reload();
      return isDone;
    },
    [send, reload],
  );

  async function undo() {
    const last = done.at(-1);
    if (!last) return;
    setDone(done.slice(0, -1));
    if (await send(last.undo)) say(`Taken back: ${last.label}`);
    await reload();
  }

  async function set(label: string, change: Partial<Settings>) {
    if (!data) return false;
    const deed = setDeed(label, data.settings, change);
    const { now, later } = partChange(data.settings, change);
    turn.current += 1; // A reading under way would show the old value again for a moment.
    setData({ ...data, settings: { ...data.settings, ...now } });
    const waits = Object.keys(later).length > 0;
    return perform(waits ? { ...deed, label: `Tomorrow: ${label}` } : deed);
  }

  return {
    data,
    trouble,
    said,
    noted,
    canUndo: done.length > 0,
    perform,
    set,
    undo,
    async note(words) {
      setNoted(words);
      await reload();
    },
    tell,
    startAfresh(words) {
      setDone([]);
      setNoted(undefined);
      say(words);
      tell(undefined);
      void reload();
    },
  };
}
