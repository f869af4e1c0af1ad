/** The frame of the first run: one short screen at a time, and the way on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface StepsProps {
  readonly at: number;
  readonly of: number;
  readonly title: string;
  readonly children: ComponentChildren;
  /** Absent on the last screen. */
  readonly next?: string | undefined;
  onGo(to: number): void;
}

export function Steps({ at, of, title, children, next, onGo }: StepsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  return (
    <>
      <header>
        <p class="brand">Firebreak</p>
        <p class="soft">
          {at + 1} of {of}
        </p>
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <p class="ways steps">
        {at > 0 && (
          <button type="button" onClick={() => onGo(at - 1)}>
            Back
          </button>
        )}
        {next && (
          <button type="button" class="first" onClick={() => onGo(at + 1)}>
            {next}
          </button>
        )}
      </p>
    </>
  );
}
