/** The options page: one screen at a time, everything saved at once, everything undoable. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/log/notice';
import { Nav, SCREENS, screenOf } from '@/components/options/nav';
import { UndoBar } from '@/components/options/undo-bar';
import { DataScreen } from './data-screen';
import { DecksScreen } from './decks-screen';
import { PauseScreen, PeopleScreen, type Weigh, WhenScreen } from './settings-screens';
import { SitesScreen } from './sites-screen';
import type { OptionsState } from './state';
import { useOptions } from './use-options';

export interface OptionsProps {
  readonly state: OptionsState;
  readonly weigh: Weigh;
}

/** Where the address says we are; follows it. The heading gets the focus when the screen changes. */
function useScreen() {
  const [at, setAt] = useState(() => screenOf(location.hash));
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setAt(screenOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!isFirst.current) document.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
  }, [at.screen, at.rest]);
  return at;
}

function go(hash: string): void {
  location.hash = hash;
}

export function Options({ state, weigh }: OptionsProps) {
  const options = useOptions(state);
  const { screen, rest } = useScreen();
  const { data } = options;
  useEffect(() => {
    document.title = `${SCREENS.find(({ id }) => id === screen)?.title} · Firebreak`;
  }, [screen]);
  return (
    <div class="page">
      <header>
        <p class="brand">Firebreak</p>
        <Nav screen={screen} />
      </header>
      <div class="screen">
        {options.trouble && (
          <Notice text={options.trouble} action="I have read this" onAction={() => options.tell(undefined)} />
        )}
        {data && data.damaged > 0 && (
          <Notice
            text={`${data.damaged === 1 ? 'One setting or deck' : `${data.damaged} settings or decks`} could not be read. They are as they came; set them again to mend this.`}
          />
        )}
        {data && screen === 'decks' && <DecksScreen data={data} options={options} open={rest} go={go} />}
        {data && screen === 'sites' && <SitesScreen data={data} options={options} />}
        {data && screen === 'when' && <WhenScreen data={data} options={options} weigh={weigh} />}
        {data && screen === 'pause' && <PauseScreen data={data} options={options} />}
        {data && screen === 'people' && <PeopleScreen data={data} options={options} />}
        {data && screen === 'data' && <DataScreen data={data} options={options} state={state} />}
        {!data && !options.trouble && <h1>Options</h1>}
        <UndoBar
          said={options.said}
          note={options.noted}
          canUndo={options.canUndo}
          onUndo={() => void options.undo()}
        />
      </div>
    </div>
  );
}
