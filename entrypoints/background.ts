/**
 * The keeper of the database, behind the one typed protocol of `lib/messages.ts`. Composition only: what each
 * message does is in `lib/store/keeper.ts`. Everything starts inside `main`, which must not be async: a listener
 * added late would miss the message that woke this worker.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Changed, Done, Memory, Message } from '@/lib/messages';
import { parseMessage } from '@/lib/parse-message';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { createConnection } from '@/lib/store/connection';
import { createKeeper, type Keeper } from '@/lib/store/keeper';
import { createOutside } from '@/lib/store/outside';

/** What the guards in open tabs decide by; they are told when it changes. */
const CHANGES: readonly Message['kind'][] = ['set', 'snooze', 'excuse', 'record', 'mute'];
/** What the number on the toolbar icon counts. */
const HELD_CHANGES: readonly Message['kind'][] = ['hold', 'let-go', 'keep-holding'];
/** A calm slate: the browsers' own badge is red in Firefox. */
const BADGE_COLOUR = '#3f5a63';

/** Nothing is kept of private windows. What would be noted is passed over; a draft must not seem held. */
function answerPrivate(keeper: Keeper, message: Message): Promise<Memory | Done> {
  if (message.kind === 'hello') return keeper.recall();
  if (message.kind !== 'hold') return Promise.resolve({ ok: true });
  const why = 'Firebreak keeps nothing from private windows, so it cannot hold this draft.';
  return Promise.resolve({ ok: false, why });
}

function answer(keeper: Keeper, message: Message): Promise<Memory | Done> {
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
    case 'mute':
      return keeper.mute(message.signal, message.muted);
    case 'fault':
      return keeper.fault(message.what);
    case 'set':
      return keeper.set(message.settings);
    case 'snooze':
      return keeper.snooze(message.until);
    case 'keep-holding':
      return keeper.keepHolding(message.held, message.due);
    case 'let-go':
      return keeper.letGo(message.held);
  }
}

/** Tells every tab; most have nobody listening, and that is no fault. */
async function tellTabs(keeper: Keeper): Promise<void> {
  const changed: Changed = { kind: 'changed', memory: await keeper.recall() };
  const tabs = await browser.tabs.query({});
  const sent = tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, changed);
  });
  await Promise.allSettled(sent);
}

/** The number of held drafts on the toolbar icon, and in its title for those who do not see it. */
async function showHeld(keeper: Keeper): Promise<void> {
  const count = await keeper.heldCount();
  const drafts = count === 1 ? '1 held draft' : `${count} held drafts`;
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: count === 0 ? 'Firebreak' : `Firebreak: ${drafts}` });
}

export default defineBackground(() => {
  const connection = createConnection();
  const outside = createOutside(browser.storage.local);
  const keeper = createKeeper({ connection, outside, defaults: DEFAULT_SETTINGS });

  async function handle(message: Message, isPrivate: boolean): Promise<Memory | Done> {
    if (isPrivate) return answerPrivate(keeper, message);
    const answered = await answer(keeper, message);
    if ('ok' in answered && answered.ok) {
      if (CHANGES.includes(message.kind)) tellTabs(keeper).catch(() => {});
      if (HELD_CHANGES.includes(message.kind)) showHeld(keeper).catch(() => {});
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
    const isPrivate = !own && (sender.tab?.incognito ?? false);
    handle(message, isPrivate).then(respond, () => {
      respond({ ok: false, why: 'Something unexpected went wrong in Firebreak.' } satisfies Done);
    });
    return true;
  });

  keeper
    .start()
    .then(() => showHeld(keeper))
    .catch(() => {});
});
