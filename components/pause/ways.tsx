/** The ways out, in their order of weight; and, once "Hold" is pressed, when the draft is to come back. */
import { HOLD_TIMES, PAUSE_WORDS } from '../words';

export interface WaysProps {
  /** "Post it" waits for the breath. */
  readonly breathing: boolean;
  readonly canHold: boolean;
}

export function Ways({ breathing, canHold }: WaysProps) {
  return (
    <div class="ways">
      <button type="submit" value="drop" class="first">
        {PAUSE_WORDS.drop}
      </button>
      <button type="submit" value="edit">
        {PAUSE_WORDS.edit}
      </button>
      {canHold && (
        <button type="submit" value="hold" class="quiet">
          {PAUSE_WORDS.hold}
        </button>
      )}
      <button type="submit" value="post" class="quiet" aria-disabled={breathing}>
        {PAUSE_WORDS.post}
      </button>
    </div>
  );
}

export function HoldTimes() {
  return (
    <fieldset class="ways times">
      <legend>{PAUSE_WORDS.holdTitle}</legend>
      {HOLD_TIMES.map(({ time, text }) => (
        <button type="submit" value={`when:${time}`} key={time}>
          {text}
        </button>
      ))}
      <button type="submit" value="back" class="quiet">
        {PAUSE_WORDS.back}
      </button>
    </fieldset>
  );
}
