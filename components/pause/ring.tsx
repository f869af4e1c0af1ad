/** The breath, drawn as a calm ring that empties. Words beside it say the same. */
import { breathLeft, PAUSE_WORDS } from '../words';

export interface Breath {
  /** Whole seconds left; 0 when it is over. */
  readonly left: number;
  readonly of: number;
}

const RADIUS = 15;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ left, of }: Breath) {
  const gone = of > 0 ? 1 - left / of : 1;
  return (
    <div class="breath">
      <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
        <circle class="track" cx="18" cy="18" r={RADIUS} />
        <circle
          class="rest"
          cx="18"
          cy="18"
          r={RADIUS}
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * gone}
        />
      </svg>
      <span>{breathLeft(left)}</span>
      <button type="submit" value="skip" class="quiet" aria-keyshortcuts="S">
        {PAUSE_WORDS.skip} <kbd>S</kbd>
      </button>
    </div>
  );
}
