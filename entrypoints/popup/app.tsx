/** The popup: what Firebreak sees here, what it could not do, rest, off here, this week, and the ways on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { emptiedWords } from '@/components/log/emptied-words';
import { Notice } from '@/components/log/notice';
import { Blind } from '@/components/popup/blind';
import { Faults } from '@/components/popup/faults';
import { Glance } from '@/components/popup/glance';
import { Here } from '@/components/popup/here';
import { isOffOn, withOffOn } from '@/components/popup/off-here';
import { SightLine } from '@/components/popup/sight';
import { sightWords } from '@/components/popup/sight-words';
import { Snooze } from '@/components/popup/snooze';
import { endWords, restUntil } from '@/components/popup/snooze-times';
import { Switch } from '@/components/popup/switch';
import { TurnOn } from '@/components/popup/turn-on';
import { thisWeekOf } from '@/lib/log/clock';
import type { Done } from '@/lib/messages';
import type { Settings } from '@/lib/types';
import type { Looked } from './look';
import type { PopupState, State } from './state';

export interface PopupProps {
  readonly state: State;
  readonly look: () => Promise<Looked>;
  /** Asks the browser for these hosts, within the person's press, and begins there. */
  readonly turnOn: (hosts: readonly string[]) => Promise<Done>;
  /** Addresses of the extension's pages. */
  readonly logUrl: string;
  readonly optionsUrl: string;
  /** Milliseconds since 1970; a seam for tests. */
  readonly now?: () => number;
  readonly language?: string;
}

const ASKING: Looked = { view: { kind: 'asking' }, faults: [] };

export function Popup({
  state,
  look,
  turnOn,
  logUrl,
  optionsUrl,
  now = Date.now,
  language = navigator.language,
}: PopupProps) {
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
  const { settings, later } = read;

  async function write(done: Promise<Done>) {
    const answer = await done;
    setTrouble(answer.ok ? undefined : answer.why);
    await reload();
  }

  function set(change: Partial<Settings>) {
    const keys = Object.keys(change) as (keyof Settings)[];
    const was: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, settings[key]]));
    if (!settings.lock) setRead({ ...(read as PopupState), settings: { ...settings, ...change } });
    void write(state.set(change, was));
  }

  const end = until > now() ? endWords(until, now()) : undefined;
  const { view } = looked;
  const here = view.kind === 'seen' || view.kind === 'silent' ? view : undefined;
  const offHere = here !== undefined && isOffOn(settings, here.id);
  const faults = [...new Set([...looked.faults, ...read.faults])];
  const troubles = [read.trouble, trouble].filter((text) => text !== undefined);
  const [waiting] = later;

  return (
    <>
      <header>
        <h1>Firebreak</h1>
        <Switch on={settings.on} onChange={(on) => set({ on })} />
      </header>
      <SightLine {...sightWords(view, settings.on, end, offHere)} />
      {settings.on && view.kind === 'seen' && view.report !== null && (
        <Blind report={view.report} copy={(text) => navigator.clipboard.writeText(text)} />
      )}
      {settings.on && view.kind === 'allowable' && (
        <TurnOn view={view} turnOn={turnOn} onDone={() => void look().then(setLooked)} />
      )}
      {troubles.map((text) => (
        <Notice key={text} text={text} />
      ))}
      {waiting && (
        <p class="soft" role="status">
          Under your lock, what makes Firebreak quieter takes effect {endWords(waiting.at, now())}.
        </p>
      )}
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
          locked={settings.lock}
          onRest={(rest) => void write(state.snooze(restUntil(rest, now())))}
          onWake={() => void write(state.snooze(0))}
        />
      )}
      {settings.on && here && (
        <Here
          site={here.site}
          off={offHere}
          onChange={(off) => set({ whenOn: withOffOn(settings, here.id, off) })}
        />
      )}
      <Glance
        sentence={read.week.sentence}
        days={read.week.days}
        held={read.held}
        due={read.due}
        logUrl={logUrl}
        optionsUrl={optionsUrl}
      />
    </>
  );
}
