/** Something that is on or off, with a line that says what that means. */
import { useId } from 'preact/hooks';

export interface ToggleProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly on: boolean;
  onChange(on: boolean): void;
}

export function Toggle({ label, hint, on, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={label}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onChange(!on)}
      >
        <span class="knob" aria-hidden="true" />
        <span aria-hidden="true">{on ? 'On' : 'Off'}</span>
      </button>
      <div>
        <p class="name" aria-hidden="true">
          {label}
        </p>
        {hint && (
          <p class="soft" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
