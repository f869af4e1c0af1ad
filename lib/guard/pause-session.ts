/**
 * One pause, from the held press to its outcome: the machine (`pause-machine.ts`) says what happens, this carries it
 * out on the page.
 */
import type { Choice } from '@/components/pause/choice';
import { AFTER, instead } from '@/components/words';
import { chooseQuestion } from '../reflection/choose';
import { GOOD_FAITH } from '../reflection/decks/good-faith';
import { lookAfter } from '../reflection/look';
import { occasionsOf } from '../reflection/occasions';
import type { Attempt } from '../sites/site';
import type { Excuse, HoldTime, Outcome, Reading } from '../types';
import { type BreathClock, breathFor, startBreath } from './breath';
import { keepCaret } from './caret';
import type { GuardContext } from './context';
import { clearStored, isGone, keep, rescue } from './draft-safety';
import { entryOf, type Given, type Moment } from './entry';
import { dueAt } from './hold-times';
import { openPause, type PauseHost } from './pause-host';
import { type Effect, next, type PauseEvent, type State } from './pause-machine';
import { shownReasons } from './reasons';
import { release } from './release';
import { learnFromMisread, muteReason, rememberExcuse } from './remember';
import { answersBefore } from './scene';
import { takePrivate } from './take-private';

/** After this long (ms) a repost menu that is still there has ignored being pressed by script. */
const IGNORED_AFTER = 700;

/** After these the words are to be in the box still; if the box has gone, they are kept. */
const LEAVES_WORDS: readonly PauseEvent[] = ['drop', 'edit', 'private', 'gone'];

export interface PauseSession {
  readonly host: HTMLElement;
  isOpen(): boolean;
  /** It has come to an outcome. */
  hasEnded(): boolean;
  heardKey(key: KeyboardEvent): void;
  /** The dialog is gone without an answer. */
  abandon(): void;
}

/** Opens the pause for a press that has been stopped. Throws when it cannot be shown. */
export function openSession(context: GuardContext, attempt: Attempt, reading: Reading): PauseSession {
  const { settings, asked, pauses } = context.memory;
  const questions = context.memory.questions ?? GOOD_FAITH.questions;
  const question = chooseQuestion({ questions }, attempt.move, asked, {
    occasions: occasionsOf(reading, new Date().getHours()),
    pinned: settings.pinned,
  });
  const moment: Moment = {
    id: crypto.randomUUID(),
    at: Date.now(),
    site: context.site.id,
    attempt,
    reading,
    question: question?.id ?? null,
  };
  const giveCaretBack = keepCaret(context.document);
  const seconds = breathFor(reading, settings.breath, settings.breathGrows);
  const signals = shownReasons(reading);
  const look = lookAfter(pauses);
  let state: State = seconds > 0 ? 'breathing' : 'open';
  let clock: BreathClock | undefined;
  /** The box had gone when the post was to go out: nothing was sent, the words were kept. */
  let keptInstead = false;
  /** What came with the latest choice. */
  let given: { excuse?: Excuse; time?: HoldTime; line: string; trouble?: string } = { line: '' };

  const on = (event: PauseEvent) => {
    const step = next(state, event);
    if (!step) return;
    state = step.to;
    if (state === 'ended') clock?.stop();
    else pause.update({ choosing: state === 'choosing', busy: state === 'keeping' });
    for (const effect of step.effects) run(effect);
    if (LEAVES_WORDS.includes(event) && isGone(context, attempt)) void rescue(context, attempt);
  };

  const does: Record<Exclude<Effect, `record-${Outcome}`>, () => void> = {
    close: () => pause.close(),
    'give-caret-back': giveCaretBack,
    release: () => letGo(),
    store: () => void store(),
    clear: () => context.hint.show(clearStored(context, attempt) ? AFTER.held : AFTER.heldStill),
    remember: () => {
      if (given.excuse) rememberExcuse(context, attempt, given.excuse);
      if (given.excuse === 'misread') learnFromMisread(context, reading);
    },
    'take-private': () => void takePrivate(context, attempt, window),
    'offer-instead': () => context.hint.show(afterLettingGo()),
    'end-breath': () => {
      clock?.skip();
      pause.update({ breath: null });
    },
    'tell-trouble': () => pause.update({ trouble: given.trouble ?? null }),
  };
  const run = (effect: Effect) => {
    if (effect in does) does[effect as keyof typeof does]();
    else record(effect.slice('record-'.length) as Outcome);
  };

  const store = async () => {
    const trouble = await keep(context, attempt, dueAt(given.time ?? 'open', new Date()));
    given = trouble ? { ...given, trouble } : given;
    on(trouble ? 'not-kept' : 'kept');
  };

  const letGo = () => {
    giveCaretBack();
    context.passes.give(attempt, performance.now());
    const released = release(attempt, context.site, context.page());
    if (released === 'vanished') {
      keptInstead = true;
      void rescue(context, attempt);
    }
    if (released === 'needs-press') context.hint.show(AFTER.pressAgain, attempt.composer?.root);
    if (released === 'pressed' && attempt.move === 'repost') {
      setTimeout(() => {
        if (attempt.control?.isConnected) context.hint.show(AFTER.pressAgain);
      }, IGNORED_AFTER);
    }
  };

  const afterLettingGo = () => {
    const lines = settings.instead.filter((line) => line.trim());
    const line = lines[pauses % Math.max(1, lines.length)];
    if (line) return instead(line);
    return attempt.composer ? AFTER.dropped : AFTER.droppedRepost;
  };

  const record = (outcome: Outcome) => {
    // What happened to a person, and their warnings, are never scored and never logged.
    if (given.excuse === 'happened-to-me' || given.excuse === 'warning') return;
    const added: Given = {
      ...(given.excuse && { excuse: given.excuse }),
      ...(settings.keepWords && given.line && { line: given.line }),
    };
    const entry = entryOf(moment, keptInstead ? 'held' : outcome, context.memory.salt, added);
    const recent = [
      ...context.memory.recent,
      { at: entry.at, thread: entry.thread, outcome: entry.outcome, heat: entry.heat },
    ];
    context.memory = { ...context.memory, recent, pauses: pauses + 1 };
    if (outcome === 'edited') context.lastEdit = { attempt, heat: reading.heat };
    context.background
      .record(entry)
      .catch((error) => context.fault('Firebreak could not write this moment into its log.', error));
  };

  const reasons = () =>
    signals.map(({ id, why }) => ({ id, why, muted: context.memory.settings.muted.includes(id) }));

  const choose = (choice: Choice, line: string) => {
    if (choice.kind === 'mute') {
      muteReason(context, choice.signal, choice.muted);
      pause.update({ reasons: reasons() });
      return;
    }
    given = { line, ...(choice.kind === 'excuse' && { excuse: choice.excuse }) };
    if (choice.kind === 'when') given.time = choice.time;
    if (choice.kind !== 'back') pause.update({ trouble: null });
    on(choice.kind);
  };

  const pause: PauseHost = openPause(
    context.document,
    {
      move: attempt.move,
      author: attempt.target?.author ?? null,
      // Where a reason says how many answered before, once is enough.
      before: signals.some(({ group }) => group === 'crowd') ? null : answersBefore(attempt.target),
      reasons: reasons(),
      question: question?.text ?? null,
      breath: seconds > 0 ? { left: seconds, of: seconds } : null,
      choosing: false,
      busy: false,
      trouble: null,
      canHold: attempt.draft !== '',
      canGoPrivate: canGoPrivate(context, attempt),
      keepsLine: settings.keepWords,
      look: look.which,
      isNewLook: look.isNew,
    },
    choose,
  );
  if (question) context.memory = { ...context.memory, asked: [...asked, question.id].slice(-50) };
  if (seconds > 0) {
    clock = startBreath(context.document, seconds, (left) => {
      pause.update({ breath: left > 0 ? { left, of: seconds } : null });
      if (left === 0) on('breathed');
    });
  }

  return {
    host: pause.host,
    isOpen: () => state !== 'ended' && pause.isOpen(),
    hasEnded: () => state === 'ended',
    heardKey: pause.heardKey,
    abandon: () => on('gone'),
  };
}

/** To a person, in words, where the site has messages. */
function canGoPrivate({ site, page }: GuardContext, { draft, target, move }: Attempt): boolean {
  return move !== 'post' && draft !== '' && target?.author != null && site.messages?.(page()) !== undefined;
}
