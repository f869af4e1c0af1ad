/**
 * What a pause can do, as data: states, events, effects. The session carries the effects out.
 *
 *              ┌────────────── breathed, skip ─────────────┐
 *   breathing ─┤                                           ▼
 *              └─ drop, edit, excuse, private, hold ─▶   open ── post ─▶ ended
 *                                                         │ ▲
 *                                                    hold │ │ back, not kept
 *                                                         ▼ │
 *                                                      choosing ── when ─▶ keeping ── kept ─▶ ended
 *
 *   any ── edit, drop, excuse, private ─▶ ended          any ── gone (the page took the dialog away) ─▶ ended
 *
 * While a draft is being stored only "edit" and "gone" are heard, so that nothing is cleared that the person took back.
 */
import type { Outcome } from '../types';

export const STATES = ['breathing', 'open', 'choosing', 'keeping', 'ended'] as const;
export type State = (typeof STATES)[number];

export const EVENTS = [
  'breathed',
  'skip',
  'drop',
  'edit',
  'hold',
  'back',
  'when',
  'kept',
  'not-kept',
  'post',
  'excuse',
  'private',
  'gone',
] as const;
export type PauseEvent = (typeof EVENTS)[number];

export type Effect =
  /** Take the dialog away; the focus goes back. */
  | 'close'
  | 'give-caret-back'
  /** Pass, and press the site's own control. */
  | 'release'
  /** Store the draft; `kept` or `not-kept` comes of it. */
  | 'store'
  /** Empty the box, only where that is safe. */
  | 'clear'
  /** Remember the excuse for later. */
  | 'remember'
  /** Copy opening line and draft, open the site's messages. */
  | 'take-private'
  /** Offer one of the person's own "instead" lines. */
  | 'offer-instead'
  | 'end-breath'
  /** Show what went wrong. */
  | 'tell-trouble'
  | `record-${Outcome}`;

export interface Transition {
  readonly to: State;
  readonly effects: readonly Effect[];
}

const DROP: Transition = { to: 'ended', effects: ['close', 'offer-instead', 'record-dropped'] };
const EDIT: Transition = { to: 'ended', effects: ['close', 'give-caret-back', 'record-edited'] };
const EXCUSE: Transition = { to: 'ended', effects: ['close', 'release', 'remember', 'record-excused'] };
const PRIVATE: Transition = { to: 'ended', effects: ['close', 'take-private', 'record-dropped'] };
const POST: Transition = { to: 'ended', effects: ['close', 'release', 'record-posted'] };
const GONE: Transition = { to: 'ended', effects: ['close', 'record-closed'] };
const HOLD: Transition = { to: 'choosing', effects: ['end-breath'] };

/** An event without a transition is not heard in that state. */
export const MACHINE: Readonly<Record<State, Readonly<Partial<Record<PauseEvent, Transition>>>>> = {
  breathing: {
    breathed: { to: 'open', effects: [] },
    skip: { to: 'open', effects: ['end-breath'] },
    drop: DROP,
    edit: EDIT,
    hold: HOLD,
    excuse: EXCUSE,
    private: PRIVATE,
    gone: GONE,
  },
  open: { drop: DROP, edit: EDIT, hold: HOLD, post: POST, excuse: EXCUSE, private: PRIVATE, gone: GONE },
  choosing: {
    back: { to: 'open', effects: [] },
    when: { to: 'keeping', effects: ['store'] },
    drop: DROP,
    edit: EDIT,
    excuse: EXCUSE,
    private: PRIVATE,
    gone: GONE,
  },
  keeping: {
    kept: { to: 'ended', effects: ['close', 'clear', 'record-held'] },
    'not-kept': { to: 'open', effects: ['tell-trouble'] },
    edit: EDIT,
    gone: GONE,
  },
  ended: {},
};

/** The transition for an event, or `undefined` when it is not heard. */
export function next(state: State, event: PauseEvent): Transition | undefined {
  return MACHINE[state][event];
}
