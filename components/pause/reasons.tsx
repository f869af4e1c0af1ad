/** Why Firebreak asks: two or three reasons, each of which can be put out of use. */
import { PAUSE_WORDS } from '../words';

export interface Reason {
  /** The signal's id. */
  readonly id: string;
  readonly why: string;
  /** The person has just said not to use it again. */
  readonly muted: boolean;
}

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <section aria-labelledby="why">
      <h3 id="why">{PAUSE_WORDS.why}</h3>
      {reasons.length === 0 && <p>{PAUSE_WORDS.always}</p>}
      <ul>
        {reasons.map(({ id, why, muted }) => (
          <li key={id}>
            <span class="why">
              <span id={`why-${id}`} class={muted ? 'muted' : ''}>
                {why.replaceAll("'", '’')}
              </span>
              {muted && <span class="note"> {PAUSE_WORDS.muted}</span>}
            </span>
            <button
              type="submit"
              value={`${muted ? 'unmute' : 'mute'}:${id}`}
              class="link"
              aria-describedby={`why-${id}`}
            >
              {muted ? PAUSE_WORDS.unmute : PAUSE_WORDS.mute}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
