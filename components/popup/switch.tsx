/** Firebreak on or off. */
export interface SwitchProps {
  readonly on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ on, onChange }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="knob" aria-hidden="true" />
      <span aria-hidden="true">{on ? 'On' : 'Off'}</span>
      <span class="unseen">Firebreak</span>
    </button>
  );
}
