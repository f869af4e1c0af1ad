/** Rest for a while, with an end that can be seen and taken back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RESTS, type Rest } from './snooze-times';

export interface SnoozeProps {
  /** The end of the rest is said above, with what Firebreak sees. */
  readonly resting: boolean;
  /** Under the lock on loosening a rest lasts an hour at most. */
  readonly locked: boolean;
  onRest(rest: Rest): void;
  onWake(): void;
}

export function Snooze({ resting, locked, onRest, onWake }: SnoozeProps) {
  const region = useRef<HTMLElement>(null);
  const before = useRef(resting);
  // The pressed button is replaced by its opposite: the focus stays in this place.
  useLayoutEffect(() => {
    if (before.current === resting) return;
    before.current = resting;
    region.current?.querySelector('button')?.focus();
  }, [resting]);
  return (
    <section class="snooze" aria-labelledby="rest" ref={region}>
      <h2 id="rest">{resting ? 'Rest' : 'Rest for'}</h2>
      <p class="ways">
        {resting ? (
          <button type="button" key="wake" onClick={onWake}>
            Wake now
          </button>
        ) : (
          RESTS.filter(({ rest }) => !locked || rest !== 'tomorrow').map(({ rest, label }) => (
            <button type="button" key={rest} onClick={() => onRest(rest)}>
              {label}
            </button>
          ))
        )}
      </p>
    </section>
  );
}
