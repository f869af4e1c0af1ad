/** The box of decks: one card each, switched on or off, opened to be changed. */
import type { Deck } from '@/lib/types';

export interface BoxProps {
  readonly decks: readonly Deck[];
  /** Ids of decks that are on. */
  readonly on: readonly string[];
  /** Ids of built-in decks that the person has changed. */
  readonly changed: readonly string[];
  /** Whether the cards open their decks. */
  readonly linked?: boolean;
  onSwitch(deck: Deck, on: boolean): void;
}

export function Box({ decks, on, changed, linked = true, onSwitch }: BoxProps) {
  return (
    <ul class="box">
      {decks.map((deck) => {
        const isOn = on.includes(deck.id);
        const count = deck.questions.length;
        return (
          <li key={deck.id} class={`deck ${isOn ? 'on' : ''}`}>
            <h2 dir="auto">{linked ? <a href={`#decks/${deck.id}`}>{deck.name}</a> : deck.name}</h2>
            <p class="soft" dir="auto">
              {deck.about}
            </p>
            <p class="sample" dir="auto">
              {deck.questions[0]?.text ?? 'No questions yet.'}
            </p>
            <p class="foot">
              <button
                type="button"
                class="switch"
                role="switch"
                aria-checked={isOn}
                aria-label={deck.name}
                onClick={() => onSwitch(deck, !isOn)}
              >
                <span class="knob" aria-hidden="true" />
                <span aria-hidden="true">{isOn ? 'On' : 'Off'}</span>
              </button>
              <span class="soft">
                {count === 1 ? '1 question' : `${count} questions`}
                {changed.includes(deck.id) ? ' · yours' : ''}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
