/** The popup: what Firebreak sees here, what it could not do, rest, this week, and when to pause. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { emptiedWords } from '@/components/log/emptied-words';
import { Notice } from '@/components/log/notice';
import { Choices } from '@/components/popup/choices';
import { Faults } from '@/components/popup/faults';
import { Glance } from '@/components/popup/glance';
import { SightLine } from '@/components/popup/sight';
import { sightWords } from '@/components/popup/sight-words';
import { Snooze } from '@/components/popup/snooze';
import { endWords, restUntil } from '@/components/popup/snooze-times';
import { Switch } from '@/components/popup/switch';
import { thisWeekOf } from '@/lib/log/clock';
import type { Done } from '@/lib/messages';
import type { Settings } from '@/lib/types';
import type { Looked } from './look';
import type { PopupState, State } from './state';

export interface PopupProps {
  readonly state: State;
  readonly look: () => Promise<Looked>;
  /** Address of the heat log page. */
  readonly logUrl: string;
  /** Milliseconds since 1970; a seam for tests. */
  readonly now?: () => number;
  readonly language?: string;
}

const ASKING: Looked = { view: { kind: 'asking' }, faults: [] };

export function Popup({ state, look, logUrl, now = Date.now, language = navigator.language }: PopupProps) {
  const [read, setRead] = useState<PopupState>();
  const [looked, setLooked] = useState(ASKING);
  const [trouble, setTrouble] = useState<string>();

  const reload = useCallback(async () => {
    setRead(await state.read(now(), thisWeekOf(now(), language)));
  }, [state, now, language]);

  useEffect(() => {
    void reload();
    void look().then(setLooked);
  }, [reload, look]);

  // The rest ends while somebody looks.
  const until = read?.snoozedUntil ?? 0;
  useEffect(() => {
    if (until === 0) return undefined;
    const timer = setTimeout(() => void reload(), Math.max(0, until - now()) + 50);
    return () => clearTimeout(timer);
  }, [until, reload, now]);

  if (!read) return null;
  const { settings } = read;

  async function write(done: Promise<Done>) {
    const answer = await done;
    setTrouble(answer.ok ? undefined : answer.why);
    await reload();
  }

  function set(change: Partial<Settings>) {
    setRead((before) => before && { ...before, settings: { ...before.settings, ...change } });
    void write(state.set(change));
  }

  const end = until > now() ? endWords(until, now()) : undefined;
  const faults = [...new Set([...looked.faults, ...read.faults])];
  const troubles = [read.trouble, trouble].filter((text) => text !== undefined);

  return (
    <>
      <header>
        <h1>Firebreak</h1>
        <Switch on={settings.on} onChange={(on) => set({ on })} />
      </header>
      <SightLine {...sightWords(looked.view, settings.on, end)} />
      {troubles.map((text) => (
        <Notice key={text} text={text} />
      ))}
      {read.emptied && (
        <Notice
          text={emptiedWords(read.emptied)}
          action="I have read this"
          onAction={() => void state.dismissEmptied().then(reload)}
        />
      )}
      <Faults
        faults={faults}
        onRead={() => {
          setLooked((before) => ({ ...before, faults: [] }));
          void state.dismissFaults().then(reload);
        }}
      />
      {settings.on && (
        <Snooze
          resting={end !== undefined}
          onRest={(rest) => void write(state.snooze(restUntil(rest, now())))}
          onWake={() => void write(state.snooze(0))}
        />
      )}
      <Glance sentence={read.sentence} held={read.held} logUrl={logUrl} />
      <Choices settings={settings} onSet={set} />
    </>
  );
}
