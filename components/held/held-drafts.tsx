/** Drafts put aside, those that are due first; letting one go can be undone. */
import { useEffect, useRef } from 'preact/hooks';
import type { Held, HoldTime } from '@/lib/types';
import { momentTime } from '../log/format';
import { HeldCard } from './card';
import { whenWords } from './when';

export interface HeldDraftsProps {
  readonly drafts: readonly Held[];
  /** The one just let go, while that can be undone. */
  readonly gone: Held | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes to add to UTC for local time. */
  readonly offset: number;
  /** How a draft reads today, in a sentence. */
  readsNow(held: Held): string | undefined;
  onCopy(text: string): Promise<void>;
  onKeepHolding(held: Held, time: HoldTime): void;
  onLetGo(held: Held): void;
  onUndo(): void;
}

export function HeldDrafts(props: HeldDraftsProps) {
  const { drafts, gone, now, offset, onUndo } = props;
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button went away with its draft: the next thing a person may want is to take it back.
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  const isDue = ({ due }: Held) => due !== null && due <= now;
  const dueFirst = [...drafts].sort((a, b) => Number(isDue(b)) - Number(isDue(a)));
  return (
    <section class="card" aria-labelledby="held">
      <h2 id="held" tabIndex={-1}>
        Held drafts
      </h2>
      <div role="status">
        {gone && (
          <p class="gone">
            Let go.{' '}
            <button type="button" ref={undo} onClick={onUndo}>
              Undo
            </button>
          </p>
        )}
      </div>
      {drafts.length === 0 && !gone && <p class="soft">None. A draft you hold in a pause waits here.</p>}
      <ul>
        {dueFirst.map((held) => (
          <HeldCard
            key={held.id}
            held={held}
            heldAt={momentTime(held.at, offset)}
            comesBack={whenWords(held.due, now, (at) => momentTime(at, offset))}
            isDue={isDue(held)}
            readsNow={props.readsNow(held)}
            onCopy={props.onCopy}
            onKeepHolding={props.onKeepHolding}
            onLetGo={props.onLetGo}
          />
        ))}
      </ul>
    </section>
  );
}
