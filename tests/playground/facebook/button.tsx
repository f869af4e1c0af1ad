/** @jsxImportSource react */
import type { HTMLAttributes, KeyboardEvent } from 'react';

interface ButtonProps extends HTMLAttributes<HTMLDivElement> {
  readonly disabled?: boolean;
  readonly pressed: () => void;
}

/** The site's buttons are `div`s that hear clicks, Enter and Space. */
export function Button({ disabled = false, pressed, ...rest }: ButtonProps) {
  const press = () => {
    if (!disabled) pressed();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      {...rest}
      onClick={(event) => {
        event.stopPropagation();
        press();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    />
  );
}
