/** How long the breath before "Post it" is. */
import { LONGEST_BREATH } from '@/lib/settings';
import type { Settings } from '@/lib/types';
import { Pick } from './pick';
import { seconds } from './words';

export interface BreathProps {
  readonly settings: Settings;
  onSet(label: string, change: Partial<Settings>): void;
}

export function BreathPart({ settings, onSet }: BreathProps) {
  const { breath, breathGrows } = settings;
  return (
    <>
      <div class="slider">
        <label for="breath">At most</label>
        <input
          id="breath"
          type="range"
          min={0}
          max={LONGEST_BREATH}
          step={1}
          value={breath}
          aria-valuetext={seconds(breath)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = Number(value);
            if (chosen !== breath) onSet(`Breath: ${seconds(chosen)}.`, { breath: chosen });
          }}
        />
        <output for="breath">{seconds(breath)}</output>
      </div>
      {breath > 0 && (
        <Pick
          legend="Length"
          value={breathGrows ? 'grows' : 'same'}
          options={[
            { value: 'grows', label: 'grows with the heat' },
            { value: 'same', label: 'always the same' },
          ]}
          onPick={(value) =>
            onSet(value === 'grows' ? 'The breath grows with the heat.' : 'The breath is always the same.', {
              breathGrows: value === 'grows',
            })
          }
        />
      )}
    </>
  );
}
