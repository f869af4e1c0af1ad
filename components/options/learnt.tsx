/** What has been learnt from "You misread this" and look-backs: how much more or less each reason counts. */
import { reasonLabel } from '../log/reason-label';

export interface LearntProps {
  /** A factor 0.7 … 1.3 by signal id. */
  readonly tuning: Readonly<Record<string, number>>;
  /** `null` for all. */
  onReset(signal: string | null): void;
}

/** Bars reach so far to either side: the bounds of learning. */
const MOST = 0.3;

function wordsOf(factor: number): string {
  const percent = Math.round(Math.abs(factor - 1) * 100);
  return `${percent} % ${factor < 1 ? 'less' : 'more'}`;
}

export function LearntPart({ tuning, onReset }: LearntProps) {
  const rows = Object.entries(tuning)
    .filter(([, factor]) => Math.round(Math.abs(factor - 1) * 100) > 0)
    .sort((a, b) => Math.abs(b[1] - 1) - Math.abs(a[1] - 1));
  if (rows.length === 0) return <p>Nothing yet. It learns only when you say that it misread something.</p>;
  return (
    <>
      <ul class="learnt">
        {rows.map(([signal, factor]) => (
          <li key={signal}>
            <span>{reasonLabel(signal)}</span>
            <span class="count">{wordsOf(factor)}</span>
            <span class={`balance ${factor < 1 ? 'less' : 'more'}`} aria-hidden="true">
              <span style={{ '--part': `${Math.min(1, Math.abs(factor - 1) / MOST) * 50}%` }} />
            </span>
            <button type="button" onClick={() => onReset(signal)}>
              Forget<span class="unseen"> what was learnt about: {reasonLabel(signal)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => onReset(null)}>
          Forget all of it
        </button>
      </p>
    </>
  );
}
