/** The real guard over the pretend site. It asks nobody, and keeps and logs nothing. */
import { hintLine } from '@/components/words';
import type { GuardContext } from '@/lib/guard/context';
import { startGuard } from '@/lib/guard/guard';
import { HintHost } from '@/lib/guard/hint-host';
import { watchTyping } from '@/lib/guard/hint-watch';
import { Passes } from '@/lib/guard/passes';
import { openSession } from '@/lib/guard/pause-session';
import { answersBefore } from '@/lib/guard/scene';
import { shield } from '@/lib/guard/shield';
import { reasonsFor, weigh } from '@/lib/heat/weigh.ts';
import type { Memory } from '@/lib/messages';
import type { Outcome } from '@/lib/types';
import { pretendSite } from './pretend-site';

export interface Try {
  stop(): void;
  /** With what the person has set meanwhile. */
  remember(memory: Memory): void;
}

/** What would keep a pause from coming here: a try is to show one, however quiet the person has made Firebreak. */
function loud(memory: Memory): Memory {
  const { settings } = memory;
  return {
    ...memory,
    settings: {
      ...settings,
      on: true,
      when: { ...settings.when, quote: 'hot' },
      whenOn: {},
      dailyCap: 0,
      quietHours: [],
    },
    excused: [],
    snoozedUntil: 0,
    recent: [],
    onlyLog: false,
  };
}

/** `onOutcome` hears what came of each pause. */
export function startTry(memory: Memory, onOutcome: (outcome: Outcome) => void): Try {
  const stop = new AbortController();
  globalThis.firebreakJudge = {
    weigh: (scene, { settings: { sensitivity, muted }, tuning }) =>
      weigh(scene, { sensitivity, muted, tuning }),
    openSession,
    noteOnly: () => undefined,
    hintFor: (attempt, reading) => hintLine(answersBefore(attempt.target), reasonsFor(reading, 1)[0]?.why),
    report: () => '',
    watchCrowd: () => undefined,
  };
  const nothing = () => Promise.resolve();
  const context: GuardContext = {
    document,
    site: pretendSite,
    page: () => ({ document, url: new URL('https://pretend.example/') }),
    background: {
      record: async ({ outcome }) => onOutcome(outcome),
      hold: async () => ({ ok: false, why: 'This is only a try, so nothing is kept.' }),
      excuse: async () => onOutcome('excused'),
      mute: nothing,
      misread: nothing,
      fault: nothing,
    },
    memory: loud(memory),
    lastEdit: undefined,
    passes: new Passes(),
    hint: new HintHost(document),
    fault: () => undefined,
  };
  const guard = startGuard(context, window, () => true, stop);
  shield(window, guard.isOurs, guard.heardKey, stop.signal);
  watchTyping(context, window, stop.signal);
  return {
    stop: () => stop.abort(),
    remember: (newer) => {
      context.memory = loud(newer);
    },
  };
}
