/** The first run: three short screens, the sites, a deck, and a try. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Box } from '@/components/decks/box';
import { SITE_NAMES } from '@/components/log/words';
import { LastWord, WhatItDoes, WhatItNeverDoes } from '@/components/welcome/about';
import { Next } from '@/components/welcome/next';
import { SitesPart } from '@/components/welcome/sites';
import { Steps } from '@/components/welcome/steps';
import { TryIt } from '@/components/welcome/try-it';
import type { Memory } from '@/lib/messages';
import { BUILT_IN_DECKS } from '@/lib/reflection/built-in';
import type { Outcome, SiteId } from '@/lib/types';
import { siteRows } from '../options/site-rows';
import type { Asking } from './asking';
import { PRETEND_DRAFT, PRETEND_POST } from './pretend-site';
import type { Try } from './start-try';

export interface WelcomeProps {
  readonly asking: Asking;
  readonly startTry: (memory: Memory, onOutcome: (outcome: Outcome) => void) => Try;
}

const TITLES = [
  'A breath before a pile-on',
  'You keep the last word',
  'What it never does',
  'Where it works',
  'Pick your questions',
  'Try it',
] as const;

const CAME: Readonly<Record<Outcome, string>> = {
  dropped: 'You let it go. Nothing was sent, and your words are still in the box.',
  edited: 'Back in your draft. Change it and press again, or not.',
  held: 'Held.',
  posted: 'Sent, as you wrote it. The word is always yours.',
  excused: 'Sent at once, and not asked about again in that thread.',
  closed: 'The pause was closed. Your own button works as always.',
};

export function Welcome({ asking, startTry }: WelcomeProps) {
  const [at, setAt] = useState(0);
  const [allowed, setAllowed] = useState<readonly string[]>();
  const [said, say] = useState<string>();
  const [memory, setMemory] = useState<Memory>();
  const [came, setCame] = useState('');
  const isTry = at === TITLES.length - 1;

  const look = useCallback(() => asking.allowed().then(setAllowed), [asking]);

  useEffect(() => {
    void look();
    void asking.memory().then(setMemory);
    return asking.watch(() => void look());
  }, [asking, look]);

  useEffect(() => {
    if (!isTry || !memory) return undefined;
    const started = startTry(memory, (outcome) => setCame(CAME[outcome]));
    return () => started.stop();
  }, [isTry, memory, startTry]);

  const rows = allowed && siteRows(allowed);

  async function turn(site: SiteId, on: boolean) {
    const done = await asking.turn(site, on);
    say(done.ok ? `${SITE_NAMES[site]} is ${on ? 'on' : 'off'}.` : done.why);
    await look();
  }

  async function pick(id: string, on: boolean) {
    if (!memory) return;
    const { decks } = memory.settings;
    const next = on ? [...decks, id] : decks.filter((one) => one !== id);
    setMemory({ ...memory, settings: { ...memory.settings, decks: next } });
    await asking.setDecks(next, decks);
    setMemory(await asking.memory());
  }

  return (
    <Steps
      at={at}
      of={TITLES.length}
      title={TITLES[at] ?? ''}
      next={isTry ? undefined : at === 0 ? 'Show me' : 'Next'}
      onGo={setAt}
    >
      {at === 0 && <WhatItDoes />}
      {at === 1 && <LastWord />}
      {at === 2 && <WhatItNeverDoes />}
      {at === 3 && <SitesPart rows={rows} said={said} onTurn={(site, on) => void turn(site, on)} />}
      {at === 4 && (
        <>
          <p>
            A pause asks one question, out of the decks that are on. All can be changed later, and you can
            write your own.
          </p>
          <Box
            decks={BUILT_IN_DECKS}
            on={memory?.settings.decks ?? []}
            changed={[]}
            linked={false}
            onSwitch={(deck, on) => void pick(deck.id, on)}
          />
        </>
      )}
      {isTry && (
        <>
          <p>
            Somebody said something silly, and hundreds have answered. Press <b>Quote</b> as it is. Then write
            something kind, and press again.
          </p>
          <TryIt
            post={PRETEND_POST}
            draft={PRETEND_DRAFT}
            came={came}
            // What came of a pause is said right after, in the place of this.
            onSend={() => setCame('Sent. Firebreak was not there: these words are calm enough.')}
          />
          <Next
            sites={(rows ?? [])
              .filter((row) => row.builtIn || row.allowed !== 'none')
              .map(({ site }) => site)}
          />
        </>
      )}
    </Steps>
  );
}
