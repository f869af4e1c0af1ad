/**
 * One pause, from the held press to its outcome.
 *
 *   held ──▶ asking ──▶ dropped | edited | posted | excused      (closed at once)
 *              │  ▲
 *              ▼  │ not kept
 *            keeping ──▶ held (draft)                             (closed when stored)
 *
 *   asking ──▶ closed     the page took our dialog away: the next press goes through
 */
import type { Choice } from '@/components/pause/pause';
import { AFTER } from '@/components/words';
import { reasonsFor } from '../heat/weigh.ts';
import { chooseQuestion } from '../reflection/choose';
import { BUILT_IN_DECKS, FIRST_DECK } from '../reflection/first-deck';
import type { Attempt } from '../sites/site';
import type { Excuse, Excused, Outcome, Reading } from '../types';
import { keepCaret } from './caret';
import type { GuardContext } from './context';
import { clearStored, isGone, keep, rescue } from './draft-safety';
import { entryOf, type Moment } from './entry';
import { hashOf } from './hash';
import { openPause, type PauseHost } from './pause-host';
import { release } from './release';
import { answersBefore } from './scene';

/** After this long (ms) a repost menu that is still there has ignored being pressed by script. */
const IGNORED_AFTER = 700;

export interface PauseSession {
  readonly host: HTMLElement;
  isOpen(): boolean;
  /** It has come to an outcome. */
  hasEnded(): boolean;
  /** The dialog is gone without an answer. */
  abandon(): void;
}

/** Opens the pause for a press that has been stopped. Throws when it cannot be shown. */
export function openSession(context: GuardContext, attempt: Attempt, reading: Reading): PauseSession {
  const { settings, asked } = context.memory;
  const deck = BUILT_IN_DECKS.find((one) => one.id === settings.deck) ?? FIRST_DECK;
  const question = chooseQuestion(deck, attempt.move, asked);
  const moment: Moment = {
    id: crypto.randomUUID(),
    at: Date.now(),
    site: context.site.id,
    attempt,
    reading,
    question: question?.id ?? null,
  };
  const giveCaretBack = keepCaret(context.document);
  let ended = false;

  const record = (outcome: Outcome) => {
    ended = true;
    context.background
      .record(entryOf(moment, outcome, context.memory.salt))
      .catch((error) => context.fault('Firebreak could not write this moment into its log.', error));
  };
  const end = (outcome: Outcome, then: () => void) => {
    pause.close();
    then();
    record(outcome);
    if (outcome !== 'posted' && isGone(context, attempt)) void rescue(context, attempt);
  };

  const choose = (choice: Choice): boolean => {
    if (ended) return false;
    switch (choice) {
      case 'held':
        void hold();
        return true;
      case 'dropped':
        end('dropped', () => context.hint.show(attempt.composer ? AFTER.dropped : AFTER.droppedRepost));
        return false;
      case 'edited':
        end('edited', giveCaretBack);
        return false;
      case 'posted':
        letGo();
        record('posted');
        return false;
      default:
        excuse(choice);
        return false;
    }
  };

  const hold = async () => {
    pause.update({ busy: true, trouble: undefined });
    const trouble = await keep(context, attempt);
    if (ended) return;
    if (trouble) {
      pause.update({ busy: false, trouble });
      return;
    }
    end('held', () => {
      const emptied = clearStored(context, attempt);
      context.hint.show(emptied ? AFTER.held : AFTER.heldStill);
    });
  };

  const letGo = () => {
    pause.close();
    giveCaretBack();
    context.passes.give(attempt, performance.now());
    const released = release(attempt, context.site, context.page());
    if (released === 'vanished') void rescue(context, attempt);
    if (released === 'needs-press') context.hint.show(AFTER.pressAgain, attempt.composer?.root);
    if (released === 'pressed' && attempt.move === 'repost') {
      setTimeout(() => {
        if (attempt.control?.isConnected) context.hint.show(AFTER.pressAgain);
      }, IGNORED_AFTER);
    }
  };

  const excuse = (given: Excuse) => {
    letGo();
    remember(context, attempt, given);
    // What happened to a person, and their warnings, are never scored and never logged.
    if (given === 'happened-to-me' || given === 'warning') ended = true;
    else record('excused');
  };

  const reasons = reasonsFor(reading, 3);
  // Where a reason says how many answered before, once is enough.
  const saysHowMany = reasons.some(({ group }) => group === 'crowd');
  const pause: PauseHost = openPause(
    context.document,
    {
      move: attempt.move,
      author: attempt.target?.author ?? null,
      before: saysHowMany ? null : answersBefore(attempt.target),
      reasons: reasons.map(({ why }) => why),
      question: question?.text ?? null,
      canHold: attempt.draft !== '',
    },
    choose,
  );
  if (question) context.memory = { ...context.memory, asked: [...asked, question.id].slice(-50) };

  return {
    host: pause.host,
    isOpen: () => !ended && pause.isOpen(),
    hasEnded: () => ended,
    abandon: () => {
      if (ended) return;
      pause.close();
      record('closed');
    },
  };
}

/** Excuses that hold for later: the first two for this thread and its author, friends for the person. */
function remember(context: GuardContext, attempt: Attempt, excuse: Excuse): void {
  const { salt, excused } = context.memory;
  const person = hashOf('person', attempt.target?.author, salt);
  const thread = hashOf('thread', attempt.target?.permalink, salt);
  const rows: Excused[] = [];
  const row = (kind: Excused['kind'], id: string | undefined) => {
    if (id) rows.push({ id, at: Date.now(), excuse, kind });
  };
  if (excuse === 'happened-to-me' || excuse === 'warning') {
    row('thread', thread);
    row('person', person);
  } else if (excuse === 'friends') row('person', person);
  if (rows.length === 0) return;
  context.memory = { ...context.memory, excused: [...excused, ...rows.map(({ id }) => id)] };
  context.background
    .excuse(rows)
    .catch((error) => context.fault('Firebreak could not remember this for next time.', error));
}
