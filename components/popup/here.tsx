/** Off on this one site, or on again. */
export interface HereProps {
  readonly site: string;
  readonly off: boolean;
  onChange(off: boolean): void;
}

export function Here({ site, off, onChange }: HereProps) {
  return (
    <p class="here">
      <button type="button" aria-pressed={off} onClick={() => onChange(!off)}>
        Off on {site}
      </button>
    </p>
  );
}
