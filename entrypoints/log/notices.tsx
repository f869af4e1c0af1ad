/** What a person should know about the log itself, in plain words. */
import { counted, emptiedWords } from '@/components/log/emptied-words';
import { Notice } from '@/components/log/notice';
import type { Emptied } from '@/lib/store/outside';

export interface NoticesProps {
  readonly emptied: Emptied | undefined;
  readonly damaged: number;
  /** Something that could not be done, as a whole sentence. */
  readonly trouble: string | undefined;
  onEmptiedRead(): void;
  onTryAgain(): void;
}

export function Notices({ emptied, damaged, trouble, onEmptiedRead, onTryAgain }: NoticesProps) {
  const rows = counted(
    damaged,
    'row of this log cannot be read and is',
    'rows of this log cannot be read and are',
  );
  return (
    <>
      {trouble && <Notice text={trouble} action="Try again" onAction={onTryAgain} />}
      {emptied && <Notice text={emptiedWords(emptied)} action="I have read this" onAction={onEmptiedRead} />}
      {damaged > 0 && <Notice text={`${rows} left out here. All other moments are complete.`} />}
    </>
  );
}
