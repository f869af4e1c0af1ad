/** What a person should know about the log itself, in plain words. */
import { useEffect, useRef } from 'preact/hooks';
import { counted } from '@/components/log/counted';
import { emptiedWords } from '@/components/log/emptied-words';
import { Notice } from '@/components/log/notice';
import type { Expired } from '@/lib/store/log-meta';
import type { Emptied } from '@/lib/store/outside';

export interface NoticesProps {
  readonly emptied: Emptied | undefined;
  readonly expired: Expired | undefined;
  readonly damaged: number;
  /** Something that could not be done, as a whole sentence. */
  readonly trouble: string | undefined;
  /** What was just deleted, while that can be undone: "Deleted the moment." */
  readonly deleted: string | undefined;
  onUndo(): void;
  /** A file is to be chosen. */
  onBring(): void;
  onEmptiedRead(): void;
  onExpiredRead(): void;
  onTryAgain(): void;
}

function Undo({ text, onUndo }: { readonly text: string; onUndo(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button went away with what it deleted: the next thing a person may want is to take it back.
  useEffect(() => button.current?.focus(), [text]);
  return (
    <div class="notice undo">
      <p>{text}</p>
      <button type="button" ref={button} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}

export function expiredWords({ count, keepFor }: Expired): string {
  const gone = counted(count, 'moment was', 'moments were');
  return `${gone} older than ${counted(keepFor, 'day', 'days')} and deleted, as you asked.`;
}

export function Notices(props: NoticesProps) {
  const { emptied, expired, damaged, trouble, deleted } = props;
  const rows = counted(
    damaged,
    'row of this log cannot be read and is',
    'rows of this log cannot be read and are',
  );
  return (
    <>
      <div role="status" class="undoing">
        {deleted && <Undo text={deleted} onUndo={props.onUndo} />}
      </div>
      {trouble && <Notice text={trouble} action="Try again" onAction={props.onTryAgain} />}
      {emptied && (
        <div class="notice" role="status">
          <p>{emptiedWords(emptied)}</p>
          <p class="ways">
            <button type="button" onClick={props.onBring}>
              Bring a saved log back
            </button>
            <button type="button" onClick={props.onEmptiedRead}>
              I have read this
            </button>
          </p>
        </div>
      )}
      {expired && (
        <Notice text={expiredWords(expired)} action="I have read this" onAction={props.onExpiredRead} />
      )}
      {damaged > 0 && <Notice text={`${rows} left out here. All other moments are complete.`} />}
    </>
  );
}
