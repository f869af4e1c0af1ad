/** One part of a screen: a heading, a line about it, and what can be set there. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface PartProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Part({ title, about, children }: PartProps) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about && <p class="soft">{about}</p>}
      </div>
      {children}
    </section>
  );
}
