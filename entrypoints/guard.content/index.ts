/** The guard of a page: takes the site whose reader was loaded before it, wires both to the background, and composes nothing else. */
import './unheard';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BlindWatch, watchReading } from '@/lib/guard/blind-watch';
import type { GuardContext } from '@/lib/guard/context';
import { startGuard } from '@/lib/guard/guard';
import { HintHost } from '@/lib/guard/hint-host';
import { watchTyping } from '@/lib/guard/hint-watch';
import { judgeHere, whenJudgeComes } from '@/lib/guard/judge';
import { Passes } from '@/lib/guard/passes';
import { shield } from '@/lib/guard/shield';
import { siteHere } from '@/lib/guard/site-here';
import { isAmong } from '@/lib/host-names';
import {
  ask,
  type Changed,
  type Done,
  type Look,
  type Memory,
  type Sight,
  type StandDown,
} from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Page } from '@/lib/sites/site';

/** Until the background has answered, defaults serve. */
const NOTHING_YET: Memory = {
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

/** Rows are sent again when nobody took them: the worker may have been stopped in between. */
const AGAIN_AFTER = [1000, 5000, 20_000];

/** A script of ours that was here before (a second injection) stands down. Seen by no page: isolated world. */
declare global {
  var firebreakGuard: AbortController | undefined;
}

export default defineContentScript({
  // Where it goes is said in the manifest (wxt.config.ts) and by the background, from one table: lib/hosts.ts.
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.firebreakGuard?.abort();
    const stop = new AbortController();
    globalThis.firebreakGuard = stop;
    start(stop);
  },
});

function here(): Page {
  return { document, url: new URL(location.href) };
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

async function insist<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of AGAIN_AFTER) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send();
}

function start(stop: AbortController): void {
  const faults: string[] = [];
  const site = siteHere();
  if (!site) return;
  const context: GuardContext = {
    document,
    site,
    page: here,
    background: {
      record: (entry) => insist(() => ask({ kind: 'record', entry })),
      hold: (held) => ask({ kind: 'hold', held }),
      excuse: (excused) => insist(() => ask({ kind: 'excuse', excused })),
      mute: (signal, muted) => insist(() => ask({ kind: 'mute', signal, muted })),
      misread: (signals) => insist(() => ask({ kind: 'misread', signals })),
      fault: (what) => ask({ kind: 'fault', what }),
    },
    memory: NOTHING_YET,
    lastEdit: undefined,
    passes: new Passes(),
    hint: new HintHost(document),
    fault(what) {
      if (!faults.includes(what)) faults.push(what);
      context.background.fault(what).catch(() => undefined);
    },
  };
  const guard = startGuard(context, window, isAlive, stop);
  shield(window, guard.isOurs, guard.heardKey, stop.signal);
  watchTyping(context, window, stop.signal);
  // Nothing is kept of private windows, so nothing is read there on the side.
  if (!browser.extension.inIncognitoContext) {
    whenJudgeComes((judge) =>
      judge.watchCrowd(context, window, stop.signal, (sightings) => ask({ kind: 'seen', sightings })),
    );
  }
  const reading = watchReading(context, window, stop.signal, () => {
    ask({ kind: 'sight-changed' }).catch(() => undefined);
  });

  const refresh = () => {
    ask({ kind: 'hello' }).then(
      (answer: Memory | Done) => {
        if ('settings' in answer) context.memory = answer;
        // A page that the browser had put away, and that missed the word.
        else if ('notAllowed' in answer) stop.abort();
      },
      () => undefined,
    );
  };
  refresh();
  // The worker may have been asleep while something changed.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh(), {
    signal: stop.signal,
  });
  const listen = (message: unknown): Promise<Sight | true> | undefined => {
    const { kind } = (message ?? {}) as Partial<Changed | Look | StandDown>;
    if (kind === 'changed') context.memory = (message as Changed).memory;
    if (kind === 'stand-down') {
      if (!isAmong(location.hostname, (message as StandDown).hosts)) return undefined;
      stop.abort();
      return Promise.resolve(true);
    }
    return kind === 'look' ? Promise.resolve(sight(context, faults, reading)) : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  stop.signal.addEventListener('abort', () => context.hint.hide());
  stop.signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listen));
}

function sight(context: GuardContext, faults: readonly string[], reading: BlindWatch): Sight {
  const missing = reading.missing();
  const version = browser.runtime.getManifest().version;
  return {
    site: context.site.id,
    readable: missing === undefined,
    report: missing ? (judgeHere()?.report(context.site, missing, context.page(), version) ?? null) : null,
    faults,
  };
}
