/** Reasons that weigh nothing, because the person said so. */
import { reasonLabel } from '../log/reason-label';

export interface MutedProps {
  readonly muted: readonly string[];
  onUnmute(signal: string): void;
}

export function MutedPart({ muted, onUnmute }: MutedProps) {
  if (muted.length === 0) return <p>None. Each reason in a pause can be muted there.</p>;
  return (
    <ul class="lines">
      {muted.map((signal) => (
        <li key={signal}>
          <span class="grow">{reasonLabel(signal)}</span>
          <button type="button" onClick={() => onUnmute(signal)}>
            Use again<span class="unseen">: {reasonLabel(signal)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
