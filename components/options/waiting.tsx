/** Changes that wait for tomorrow, because the person asked for that. */
import type { Later } from '@/lib/loosening';
import type { Settings } from '@/lib/types';
import { endWords } from '../popup/snooze-times';

const NAMES: { readonly [K in keyof Settings]?: string } = {
  on: 'Firebreak goes off',
  sensitivity: 'it speaks up less readily',
  when: 'it pauses for fewer moves',
  whenOn: 'it pauses less on one site',
  muted: 'a reason is muted',
  hints: 'no more hints',
  breath: 'a shorter breath',
  breathGrows: 'the breath grows with the heat',
  dailyCap: 'fewer pauses a day',
  quietHours: 'more quiet hours',
  lock: 'the lock goes',
};

export interface WaitingProps {
  readonly later: readonly Later[];
  /** ms since 1970. */
  readonly now: number;
  onForget(setting: keyof Settings): void;
}

export function Waiting({ later, now, onForget }: WaitingProps) {
  if (later.length === 0) return null;
  return (
    <ul class="lines" aria-label="What waits for tomorrow">
      {later.flatMap(({ at, change }) =>
        (Object.keys(change) as (keyof Settings)[]).map((setting) => (
          <li key={`${at}-${setting}`}>
            <span class="grow">
              {endWords(at, now)}: {NAMES[setting] ?? setting}
            </span>
            <button type="button" onClick={() => onForget(setting)}>
              Not after all<span class="unseen">: {NAMES[setting] ?? setting}</span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}
