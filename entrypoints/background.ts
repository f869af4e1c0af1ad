/**
 * The keeper of the database, behind the one typed protocol of `lib/messages.ts`. Composition only: what each
 * message does is in `lib/store/keeper.ts`. Everything starts inside `main`, which must not be async: a listener
 * added late would miss the message that woke this worker.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { REST_OVER, SETTLE, setAlarm } from '@/lib/background/clock';
import { DUE_ALARM, type Due, notifyDue } from '@/lib/background/due';
import { createHosts, type Hosts } from '@/lib/background/hosts/hosts';
import { learnFrom } from '@/lib/background/lessons';
import { createLogJobs } from '@/lib/background/log-jobs';
import { createToolbar } from '@/lib/background/toolbar';
import { learn } from '@/lib/heat/tuning.ts';
import type { Changed, Done, Memory, Message } from '@/lib/messages';
import { parseMessage } from '@/lib/parse-message';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createConnection } from '@/lib/store/connection';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createOutside } from '@/lib/store/outside';

/** What the guards in open tabs decide by; they are told when it changes. */
const CHANGES: readonly Message['kind'][] = [
  'set',
  'forget-later',
  'put-deck',
  'remove-deck',
  'label-excused',
  'unexcuse',
  'reset-tuning',
  'set-tuning',
  'snooze',
  'excuse',
  'record',
  'mute',
  'misread',
  'log-changed',
];
/** What the number on the toolbar icon counts. */
const HELD_CHANGES: readonly Message['kind'][] = ['hold', 'let-go', 'keep-holding'];
/** What the icon and the clock tell of. */
const TIME_CHANGES: readonly Message['kind'][] = ['set', 'snooze', 'forget-later', 'log-changed'];
/** A calm slate: the browsers' own badge is red in Firefox. */
const BADGE_COLOUR = '#3f5a63';

/** Where a message comes from; an own page is no host that Firebreak works on, and may have no tab. */
interface From {
  readonly host: string;
  readonly tab: number;
}

/** Nothing is kept of private windows. What would be noted is passed over; a draft must not seem held. */
function answerPrivate(keeper: Keeper, message: Message): Promise<Memory | Done> {
  if (message.kind === 'hello') return keeper.recall();
  if (message.kind !== 'hold') return Promise.resolve({ ok: true });
  const why = 'Firebreak keeps nothing from private windows, so it cannot hold this draft.';
  return Promise.resolve({ ok: false, why });
}

function answer(keeper: Keeper, hosts: Hosts, message: Message, from: From): Promise<Memory | Done> {
  switch (message.kind) {
    case 'hello':
      return keeper.recall();
    case 'record':
      return keeper.record(message.entry);
    case 'hold':
      return keeper.hold(message.held);
    case 'excuse':
      return keeper.excuse(message.excused);
    case 'seen':
      return keeper.seen(message.sightings);
    case 'misread':
      return keeper.tune((before) => learn(before, message, 'misread'));
    case 'mute':
      return keeper.mute(message.signal, message.muted);
    case 'newcomer':
      return hosts.newcomer(from.host, from.tab);
    case 'turn-on':
      return hosts.turnOn(message.hosts);
    case 'turn-off':
      return hosts.turnOff(message.hosts);
    case 'sight-changed':
      return Promise.resolve({ ok: true });
    case 'fault':
      return keeper.fault(message.what);
    case 'set':
      return keeper.set(message.settings, message.was);
    case 'forget-later':
      return keeper.forgetLater(message.setting);
    case 'put-deck':
      return keeper.putDeck(message.deck, message.was);
    case 'remove-deck':
      return keeper.removeDeck(message.deck);
    case 'label-excused':
      return keeper.labelExcused(message.excused, message.label);
    case 'unexcuse':
      return keeper.unexcuse(message.excused);
    case 'reset-tuning':
      return keeper.tune((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([id]) => message.signal !== null && id !== message.signal),
        ),
      );
    case 'set-tuning':
      return keeper.tune(() => message.tuning);
    case 'snooze':
      return keeper.snooze(message.until);
    case 'look-back':
      return keeper.lookBack(message.entry, message.answer);
    case 'log-changed':
      return keeper.lookAfterLog();
    case 'keep-holding':
      return keeper.keepHolding(message.held, message.due);
    case 'let-go':
      return keeper.letGo(message.held);
  }
}

/** Tells every tab, and our own pages; most have nobody listening, and that is no fault. */
async function tellTabs(keeper: Keeper): Promise<void> {
  const changed: Changed = { kind: 'changed', memory: await keeper.recall() };
  browser.runtime.sendMessage(changed).catch(() => {});
  const tabs = await browser.tabs.query({});
  const sent = tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, changed);
  });
  await Promise.allSettled(sent);
}

/**
 * The number of drafts that are due on the toolbar icon, and in its title for those who do not see it; the alarm for
 * the next one. Gives what is due.
 */
async function showHeld(keeper: Keeper): Promise<Due> {
  const [count, due] = await Promise.all([keeper.heldCount(), keeper.due()]);
  const ready = due.count === 1 ? '1 held draft is ready' : `${due.count} held drafts are ready`;
  const waiting = count === 1 ? '1 held draft' : `${count} held drafts`;
  const words = due.count > 0 ? ready : waiting;
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: due.count === 0 ? '' : String(due.count) });
  await browser.action.setTitle({ title: count === 0 ? 'Firebreak' : `Firebreak: ${words}` });
  await setAlarm(DUE_ALARM, due.next ?? undefined);
  return due;
}

/** A script of ours that is still in a page where the browser does not let us be any more. */
const NOT_ALLOWED: Done = {
  ok: false,
  why: 'Your browser does not allow Firebreak on this page.',
  notAllowed: true,
};

function hostOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}

export default defineBackground(() => {
  const connection = createConnection();
  const outside = createOutside(browser.storage.local);
  const keeper = createKeeper({ connection, outside, defaults: DEFAULT_SETTINGS, learnFrom });

  const logJobs = createLogJobs({
    connection,
    settings: async () => (await keeper.standing()).settings,
    lookAfter: async () => {
      await keeper.lookAfterLog();
      await tellTabs(keeper);
    },
  });

  const toolbar = createToolbar(async () => {
    const [{ settings, snoozedUntil }, { count }] = await Promise.all([keeper.standing(), keeper.due()]);
    return { on: settings.on, resting: snoozedUntil > Date.now(), due: count };
  });
  const hosts = createHosts({
    keeper,
    pageLeft: toolbar.pageLeft,
    changed: () => void tellTabs(keeper).catch(() => {}),
  });
  /** The icon, its title (a rest that is over must not stay in it), and the alarms for what changes by itself. */
  async function keepTime(): Promise<void> {
    const [{ snoozedUntil }, next] = await Promise.all([keeper.standing(), keeper.nextLater()]);
    await setAlarm(REST_OVER, snoozedUntil > Date.now() ? snoozedUntil : undefined);
    await setAlarm(SETTLE, next);
    await showHeld(keeper);
    await toolbar.refresh();
  }

  async function handle(message: Message, from: From, isPrivate: boolean): Promise<Memory | Done> {
    if (isPrivate) return answerPrivate(keeper, message);
    const answered = await answer(keeper, hosts, message, from);
    if ('ok' in answered && answered.ok) {
      if (CHANGES.includes(message.kind)) tellTabs(keeper).catch(() => {});
      if (message.kind === 'set' || message.kind === 'log-changed') void logJobs.reset();
      if (HELD_CHANGES.includes(message.kind)) {
        showHeld(keeper)
          .then(() => toolbar.refresh())
          .catch(() => {});
      }
      if (TIME_CHANGES.includes(message.kind)) keepTime().catch(() => {});
    }
    return answered;
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const message = parseMessage(raw, own);
    if (!message) {
      respond({ ok: false, why: 'Firebreak did not understand this message.' } satisfies Done);
      return undefined;
    }
    const { url, tab } = sender;
    const isPrivate = !own && (tab?.incognito ?? false);
    const from = { host: hostOf(url), tab: tab?.id ?? -1 };
    const hear = async (): Promise<Memory | Done> => {
      if (!own && !(await hosts.isAllowed(url))) return NOT_ALLOWED;
      if (!own && tab?.id !== undefined) {
        if (message.kind === 'hello') toolbar.pageCame(tab.id);
        if (message.kind === 'sight-changed') toolbar.pageChanged(tab.id);
      }
      return handle(message, from, isPrivate);
    };
    hear().then(respond, () => {
      respond({ ok: false, why: 'Something unexpected went wrong in Firebreak.' } satisfies Done);
    });
    return true;
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM)
      showHeld(keeper)
        .then(notifyDue)
        .then(() => toolbar.refresh())
        .catch(() => {});
    if (name === REST_OVER || name === SETTLE)
      keepTime()
        .then(() => tellTabs(keeper))
        .catch(() => {});
  });

  keeper
    .start()
    .then(keepTime)
    .catch(() => {});
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
  });
  void logJobs.reset();
});
