/** What a person does on this page, with how it is taken back. Pure. */
import type { Message } from '@/lib/messages';
import { isBuiltIn } from '@/lib/reflection/in-use';
import type { Tuning } from '@/lib/store/meta';
import type { Deck, Excused, Settings } from '@/lib/types';

export interface Deed {
  /** What was done, as a short sentence. */
  readonly label: string;
  readonly messages: readonly Message[];
  readonly undo: readonly Message[];
}

type Change = Partial<Settings>;

/** Changes settings; `now` is what the page has seen. */
export function setDeed(label: string, now: Settings, change: Change): Deed {
  const was = Object.fromEntries(
    Object.keys(change).map((key) => [key, now[key as keyof Settings]]),
  ) as Change;
  return {
    label,
    messages: [{ kind: 'set', settings: change, was }],
    undo: [{ kind: 'set', settings: was, was: change }],
  };
}

/** Keeps a deck as the person has changed it. `isStored`: whether a version of theirs is there already. */
export function deckDeed(label: string, was: Deck, deck: Deck, isStored: boolean): Deed {
  return {
    label,
    messages: [{ kind: 'put-deck', deck, was }],
    undo:
      isStored || !isBuiltIn(deck.id)
        ? [{ kind: 'put-deck', deck: was, was: deck }]
        : [{ kind: 'remove-deck', deck: deck.id }],
  };
}

/** A new deck, switched on at once. */
export function addDeckDeed(label: string, deck: Deck, settings: Settings): Deed {
  const on = setDeed(label, settings, { decks: [...settings.decks, deck.id] });
  return {
    label,
    messages: [{ kind: 'put-deck', deck }, ...on.messages],
    undo: [...on.undo, { kind: 'remove-deck', deck: deck.id }],
  };
}

/** Takes an own deck away, or a built-in one back to how it came. */
export function removeDeckDeed(label: string, deck: Deck, settings: Settings): Deed {
  const isOn = settings.decks.includes(deck.id) && !isBuiltIn(deck.id);
  const off = setDeed(label, settings, { decks: settings.decks.filter((id) => id !== deck.id) });
  return {
    label,
    messages: [...(isOn ? off.messages : []), { kind: 'remove-deck', deck: deck.id }],
    undo: [{ kind: 'put-deck', deck }, ...(isOn ? off.undo : [])],
  };
}

export function unexcuseDeed(row: Excused): Deed {
  return {
    label: 'Firebreak will ask about this again.',
    messages: [{ kind: 'unexcuse', excused: row.id }],
    undo: [{ kind: 'excuse', excused: [row] }],
  };
}

export function labelDeed(row: Excused, label: string): Deed {
  return {
    label: label ? `Called “${label}”.` : 'The name is gone.',
    messages: [{ kind: 'label-excused', excused: row.id, label }],
    undo: [{ kind: 'label-excused', excused: row.id, label: row.label ?? '' }],
  };
}

/** Forgets what was learnt about one signal, or all of it. */
export function unlearnDeed(signal: string | null, tuning: Tuning): Deed {
  return {
    label: 'What was learnt here is forgotten.',
    messages: [{ kind: 'reset-tuning', signal }],
    undo: [{ kind: 'set-tuning', tuning }],
  };
}
