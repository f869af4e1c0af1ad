/** A text that is saved when one leaves it, or presses Enter. */
import { useEffect, useId, useState } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  /** The label is only read aloud. */
  readonly quietLabel?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly placeholder?: string;
  onSave(value: string): void;
}

export function TextField({ label, quietLabel, hint, value, most, placeholder, onSave }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = (written: string) => {
    const text = written.trim();
    if (text === value) setDraft(value);
    else onSave(text);
  };
  return (
    <p class="text-field">
      <label for={id} class={quietLabel ? 'unseen' : ''}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={draft}
        maxLength={most}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={({ currentTarget }) => save(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) save(event.currentTarget.value);
          if (event.key === 'Escape') setDraft(value);
        }}
      />
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
