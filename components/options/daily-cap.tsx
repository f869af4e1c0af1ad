/** How many pauses a day at most. */
import type { Settings } from '@/lib/types';

export interface DailyCapProps {
  readonly cap: number;
  onSet(label: string, change: Partial<Settings>): void;
}

const CAPS = [1, 2, 3, 5, 8, 12, 20, 50] as const;

export function DailyCap({ cap, onSet }: DailyCapProps) {
  const known =
    (CAPS as readonly number[]).includes(cap) || cap === 0 ? CAPS : [...CAPS, cap].sort((a, b) => a - b);
  const wordsOf = (count: number) => (count === 0 ? 'no limit' : count === 1 ? '1 pause' : `${count} pauses`);
  return (
    <p class="field">
      <label for="cap">At most, a day</label>
      <select
        id="cap"
        value={String(cap)}
        onChange={({ currentTarget: { value } }) => {
          onSet(`A day: ${wordsOf(Number(value))}.`, { dailyCap: Number(value) });
        }}
      >
        {[...known, 0].map((count) => (
          <option key={count} value={String(count)} selected={count === cap}>
            {wordsOf(count)}
          </option>
        ))}
      </select>
    </p>
  );
}
