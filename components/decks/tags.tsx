/** The moves and moments a question suits: chips to press. None pressed means all. */
import type { Move, Occasion, Question } from '@/lib/types';
import { MOVES, OCCASIONS } from '../options/words';
import { toggled } from './edit';

export interface TagsProps {
  readonly question: Question;
  onTag(change: { readonly moves?: Move[]; readonly occasions?: Occasion[] }): void;
}

export function Tags({ question, onTag }: TagsProps) {
  const { moves, occasions } = question;
  return (
    <div class="tags">
      <fieldset>
        <legend>Suits {moves.length === 0 ? 'every move' : 'only'}</legend>
        <div class="chips">
          {MOVES.map(({ move, one }) => (
            <button
              key={move}
              type="button"
              class="chip"
              aria-pressed={moves.includes(move)}
              onClick={() => onTag({ moves: toggled(moves, move) })}
            >
              {one}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{occasions.length === 0 ? 'At every moment' : 'Only when there is'}</legend>
        <div class="chips">
          {OCCASIONS.map(({ occasion, label }) => (
            <button
              key={occasion}
              type="button"
              class="chip"
              aria-pressed={occasions.includes(occasion)}
              onClick={() => onTag({ occasions: toggled(occasions, occasion) })}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The tags in a few words, for a card that is not open; empty where the question suits always. */
export function tagWords({ moves, occasions }: Question): string {
  const names = [
    ...MOVES.filter(({ move }) => moves.includes(move)).map(({ many }) => many.toLowerCase()),
    ...OCCASIONS.filter(({ occasion }) => occasions.includes(occasion)).map(({ label }) => label),
  ];
  return names.join(' · ');
}
