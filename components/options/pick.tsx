/** One of a few: a row of radio buttons that looks like one piece. */
import { useId } from 'preact/hooks';

export interface PickProps<T extends string | number> {
  readonly legend: string;
  /** Said under it; optional. */
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  onPick(value: T): void;
}

export function Pick<T extends string | number>({ legend, hint, value, options, onPick }: PickProps<T>) {
  const name = useId();
  return (
    <fieldset class="pick" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div class="row">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'on' : ''}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
